import type { Mount } from "../web/index.ts";
import { route as askHelper } from "./ask-helper/route.tsx";
import { route as concludePlan } from "./conclude-plan/route.tsx";
import { route as decideDisagreement } from "./decide-disagreement/route.tsx";
import { route as extendPlan } from "./extend-plan/route.tsx";
import { route as holdReview } from "./hold-review/route.tsx";
import { route as issuePlan } from "./issue-plan/route.tsx";
import type { PlanParts } from "./parts.ts";
import { route as proposePlan } from "./propose-plan/route.tsx";
import { route as raiseConcern } from "./raise-concern/route.tsx";
import { route as recordDisagreement } from "./record-disagreement/route.tsx";
import { route as recordMeeting } from "./record-meeting/route.tsx";
import { route as recordSupport } from "./record-support/route.tsx";
import { route as reviewPlan } from "./review-plan/route.tsx";
import { routes as revisePlan } from "./revise-plan/route.tsx";
import { route as showPlan } from "./show-plan/route.tsx";
import { routes as writePlan } from "./write-plan/route.tsx";

export type { PlanParts } from "./parts.ts";

/** Every page and act of plans. */
export const planMounts = (parts: PlanParts): readonly Mount[] => [
  raiseConcern(parts),
  proposePlan(parts),
  ...writePlan(parts),
  recordMeeting,
  reviewPlan,
  recordDisagreement(parts),
  decideDisagreement,
  issuePlan(parts),
  showPlan(parts),
  recordSupport,
  askHelper,
  holdReview(parts),
  extendPlan,
  ...revisePlan(parts),
  concludePlan,
];
