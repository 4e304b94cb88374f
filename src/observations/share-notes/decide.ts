import type { Decide } from "../../casefile/index.ts";
import type { NotesShared, ObservationEvent } from "../events.ts";
import { notNow } from "../refuse.ts";
import { observationsIn } from "../state.ts";

export interface ShareNotes extends NotesShared {
  /** Whether one of them has two texts that nobody has chosen between. */
  readonly unsettled: boolean;
}

/** Gives the employee the notes word for word, with the fingerprints of the files that come with them. */
export const decide: Decide<ShareNotes> = (file, { unsettled, ...body }, { today }) => {
  const observation = observationsIn(file.events).get(body.observation);
  if (!observation?.held) return notNow("observation.not-held");
  if (unsettled) return notNow("observation.texts-to-choose");
  if (body.notes.length + body.attachments.length === 0) return notNow("observation.nothing-to-share");
  const event: ObservationEvent = { type: "NotesShared", day: today, cycle: observation.cycle, body };
  return { ok: true, events: [event] };
};
