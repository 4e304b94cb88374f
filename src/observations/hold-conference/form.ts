import { answersIn, readEntryDay, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { EvidenceChoice } from "../../documents/index.ts";
import type { Role } from "../../policy/index.ts";
import { observationConferences } from "../events.ts";
import type { HoldObservationConference } from "./decide.ts";

export interface ConferenceAsked {
  readonly observation: string;
  readonly today: Day;
  /** The role in which the observer met the employee. */
  readonly as: Role;
  /** What of the notes can have been talked over. */
  readonly evidence: readonly EvidenceChoice[];
}

export const read = (
  typed: Typed,
  { observation, today, as, evidence }: ConferenceAsked,
): Read<HoldObservationConference> => {
  const answers = answersIn(typed);
  const meeting = answers.choice("meeting", observationConferences);
  const entry = readEntryDay(answers, { field: "on", today });
  const words = answers.text("words", { optional: true });
  const picked = answers.choices(
    "evidence",
    evidence.map(({ key }) => key),
  );
  const talkedOver = evidence
    .filter(({ key }) => picked.includes(key))
    .map(({ observation: from, note, words: said, source }) => ({ observation: from, note, words: said, source }));
  return answers.finish({
    ...entry,
    observation,
    meeting,
    words,
    with: ["employee", as],
    ...(talkedOver.length > 0 ? { evidence: talkedOver } : {}),
  });
};
