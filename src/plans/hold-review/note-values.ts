import type { FormValues } from "../../documents/index.ts";
import type { ReviewHeld } from "../events.ts";
import { strategiesOf, targetsOf } from "../parts-of-plan.ts";
import type { Plan } from "../plan.ts";
import { keptSaid } from "../plan-words.ts";

/** The answers of the review note, from the meeting as it was typed. `nameOf` says whose promise it was. */
export const noteValues = (
  plan: Plan,
  held: Omit<ReviewHeld, "document">,
  next: string,
  nameOf: (whose: string) => string,
): FormValues => ({
  "looked-at": { "looked-at": held.words },
  progress: {
    progress: targetsOf(plan).map(({ id, number, text }) => {
      const found = held.targets.find(({ target }) => target === id);
      return { id: `t${number}`, text, found: found?.progress ?? "", evidence: found?.evidence ?? "" };
    }),
  },
  support: {
    support: held.promises
      .map(({ strategy, kept, words }) => {
        const promised = strategiesOf(plan).find(({ id }) => id === strategy);
        return `${nameOf(promised?.whose ?? "")}: ${promised?.text ?? ""} ${keptSaid[kept]}.${words === "" ? "" : ` ${words}`}`;
      })
      .join("\n"),
  },
  next: { next },
});
