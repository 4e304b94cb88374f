import type { DocumentParts } from "../documents/index.ts";
import type { Mount } from "../web/index.ts";
import { route as giveSummative } from "./give-summative/route.tsx";
import { route as holdConference } from "./hold-conference/route.tsx";
import { routes as writeSummative } from "./write-summative/route.tsx";

/** The pages and acts of the yearly cycle. */
export const evaluationMounts = (parts: DocumentParts): readonly Mount[] => [
  holdConference,
  ...writeSummative(parts),
  giveSummative(parts),
];
