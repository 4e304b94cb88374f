import type { RecordedEvent } from "../casefile/index.ts";
import { evaluationEvents, type OnTable } from "./events.ts";

/** The papers looked at in each conference of a file, with the entry that records the conference. */
export const papersOnTable = (
  events: readonly RecordedEvent[],
): readonly (OnTable & { readonly conference: string })[] =>
  evaluationEvents(events).flatMap((event) =>
    event.type === "ConferenceHeld"
      ? (event.body.documents ?? []).map((paper) => ({ ...paper, conference: event.id }))
      : [],
  );
