import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { progressWords } from "../events.ts";
import { readEntryDay } from "../late-entry.ts";
import { benchmarksOf, strategiesOf, targetsOf } from "../parts-of-plan.ts";
import type { Plan } from "../plan.ts";
import { readPromises } from "../read-promises.ts";
import type { HoldReview } from "./decide.ts";

/** Who may have been there besides the two. */
export const alsoThere = ["representative", "second-level", "coordinator", "other"] as const;

/** The meeting as typed; `next` goes into its note. */
export type TypedReview = Omit<HoldReview, "note"> & { readonly next: string };

export const read = (typed: Typed, plan: Plan, today: Day): Read<TypedReview> => {
  const answers = answersIn(typed);
  const benchmark = answers.choice("benchmark", [...benchmarksOf(plan).map(({ id }) => id), "other"]);
  const entry = readEntryDay(answers, today);
  const others = answers.choices("also", alsoThere);
  const words = answers.text("words");
  const targets = targetsOf(plan).map(({ id }) => ({
    target: id,
    progress: answers.choice(`progress.${id}`, progressWords),
    evidence: answers.text(`evidence.${id}`, { most: 2000 }),
  }));
  const promises = readPromises(answers, strategiesOf(plan));
  const next = answers.text("next", { optional: true });
  return answers.finish({
    held: {
      plan: plan.id,
      ...(benchmark === "other" ? {} : { benchmark }),
      with: ["employee", "supervisor", ...others],
      targets,
      promises,
      words,
    },
    next,
    ...entry,
  });
};
