import type { Mount } from "../../web/index.ts";
import { moveRoutes } from "../move-person/routes.tsx";
import { columnsRoutes } from "./columns.tsx";
import type { RosterParts } from "./parts.ts";
import { previewRoutes } from "./preview.tsx";
import { rosterRoute } from "./show-roster.tsx";
import { uploadRoute } from "./upload.tsx";

/** The roster: bringing in files, and moves by hand. */
export const rosterMounts = (parts: RosterParts): readonly Mount[] => [
  rosterRoute(parts),
  uploadRoute(parts),
  ...columnsRoutes(parts),
  ...previewRoutes(parts),
  ...moveRoutes(parts),
];
