import type { Mount } from "../web/index.ts";
import { route as strikeEvent } from "./strike-event/route.tsx";

/** The file's own acts. */
export const caseFileMounts: readonly Mount[] = [strikeEvent];
