import type { Mount } from "../web/index.ts";
import type { DeskParts } from "./parts.ts";
import { checkAccessRoutes } from "./check-access/route.tsx";
import { accessChecksRoute } from "./show-access-checks/route.tsx";
import { agreementRoute } from "./show-agreement/route.tsx";
import { agreementsRoute } from "./show-agreements/route.tsx";
import { coachRoute } from "./show-coach/route.tsx";
import { fileRoute } from "./show-file/route.tsx";
import { helpRoute } from "./show-help/route.tsx";
import { myWorkRoute } from "./show-my-work/route.tsx";
import { processRoutes } from "./show-process/route.tsx";
import { yearRoute } from "./show-year/route.tsx";
import { peopleRoute } from "./show-people/route.tsx";

/**
 * What a person opens first: my work, one file, the people, the agreements and help. Everything here is a view of findings,
 * documents, plans and drafts; no deadline or gate is worked out here.
 */
export const deskMounts = (parts: DeskParts): readonly Mount[] => [
  myWorkRoute(parts),
  fileRoute(parts),
  yearRoute,
  peopleRoute(parts),
  agreementsRoute(parts),
  agreementRoute,
  helpRoute,
  coachRoute,
  ...processRoutes(parts),
  checkAccessRoutes(parts),
  accessChecksRoute(parts),
];
