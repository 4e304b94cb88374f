import { answersIn, readEntryDay, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { OnTable } from "../events.ts";
import type { HoldConference } from "./decide.ts";

/** Who may have been there. */
export const present = ["employee", "supervisor", "representative", "second-level", "personnel"] as const;

/** What a form says of one paper: "document@version". */
export const paperKey = ({ document, version }: OnTable): string => `${document}@${String(version)}`;

export interface ConferenceForm {
  readonly cycle: string;
  readonly today: Day;
  /** The conferences one can choose from. */
  readonly meetings: readonly string[];
  /** Papers of the file that can have lain on the table. */
  readonly papers: readonly OnTable[];
}

export const read = (typed: Typed, { cycle, today, meetings, papers }: ConferenceForm): Read<HoldConference> => {
  const answers = answersIn(typed);
  const meeting = answers.choice("meeting", meetings);
  const entry = readEntryDay(answers, { field: "on", today });
  const there = answers.choices("with", present, { least: 1 });
  const words = answers.text("words", { optional: true });
  const named = answers.choices("papers", papers.map(paperKey));
  const documents = papers.filter((paper) => named.includes(paperKey(paper)));
  return answers.finish({
    cycle,
    meeting,
    ...entry,
    words,
    with: there,
    ...(documents.length > 0 ? { documents: documents.map(({ document, version }) => ({ document, version })) } : {}),
  });
};

export const labels = {
  meeting: "Which conference",
  on: "The day it was held",
  "late-reason": "Why it is entered later",
  with: "Who was there",
  words: "What was discussed",
  papers: "What you looked at together",
};
