import type { Mount } from "../web/index.ts";
import { routes as attachments } from "./attachments/route.tsx";
import { route as callOffObservation } from "./call-off-observation/route.tsx";
import { route as holdConference } from "./hold-conference/route.tsx";
import { route as holdObservation } from "./hold-observation/route.tsx";
import type { ObservationParts } from "./parts.ts";
import { route as planObservation } from "./plan-observation/route.tsx";
import { routes as prepareObservation } from "./prepare-observation/route.tsx";
import { route as shareNotes } from "./share-notes/route.tsx";
import { route as showEvidence } from "./show-evidence/route.tsx";
import { route as showObservation } from "./show-observation/route.tsx";
import { route as showObservations } from "./show-observations/route.tsx";
import { routes as writeNotes } from "./write-notes/route.tsx";
import { routes as writeReport } from "./write-report/route.tsx";

/** Every page and act of observations. Addresses that name a word come before those that name an observation. */
export const observationMounts = (parts: ObservationParts): readonly Mount[] => [
  showObservations(parts),
  planObservation,
  ...prepareObservation(parts),
  showEvidence(parts),
  ...writeNotes(parts),
  ...attachments(parts),
  holdObservation(parts),
  holdConference(parts),
  callOffObservation(parts),
  shareNotes(parts),
  ...writeReport(parts),
  showObservation(parts),
];
