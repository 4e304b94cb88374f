import type { Mount } from "../web/index.ts";
import type { DevelopmentParts } from "./parts.ts";
import { route as adoptPlan } from "./adopt-plan/route.tsx";
import { route as beginPlan } from "./begin-plan/route.tsx";
import { route as recordCertificate } from "./record-certificate/route.tsx";
import { route as recordCoursework } from "./record-coursework/route.tsx";
import { route as recordOutcome } from "./record-outcome/route.tsx";
import { route as shareDraft } from "./share-draft/route.tsx";
import { route as showRecord } from "./show-record/route.tsx";
import { routes as writePlan } from "./write-plan/route.tsx";

/** The pages and acts of a person's own development. */
export const developmentMounts = (parts: DevelopmentParts): readonly Mount[] => [
  showRecord(parts),
  beginPlan(parts),
  ...writePlan(parts),
  shareDraft(parts),
  adoptPlan(parts),
  recordOutcome,
  recordCoursework,
  recordCertificate,
];
