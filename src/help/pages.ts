import type { Mount } from "../web/index.ts";
import { askForHelpRoutes } from "./ask-for-help/route.tsx";
import type { HelpParts } from "./parts.ts";
import { showRequestRoutes } from "./show-request/route.tsx";
import { showRequestsRoutes } from "./show-requests/route.tsx";

/** Asking for help from any page, and answering. */
export const helpMounts = (parts: HelpParts): readonly Mount[] => [
  ...askForHelpRoutes(parts),
  ...showRequestsRoutes(parts),
  ...showRequestRoutes(parts),
];
