import type { CaseFile } from "../casefile/index.ts";
import { observationsIn } from "./state.ts";

/** An observation's pages stand under the agreement of its own cycle; one that is in no file yet, under the latest. */
export const cycleOfObservation = (file: CaseFile, params: Readonly<Record<string, string>>): string | undefined =>
  observationsIn(file.events).get(params["observation"] ?? "")?.cycle;
