import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { AdoptPlan, Statement } from "./decide.ts";

export interface ToAdopt extends Omit<AdoptPlan, "affirmed" | "wordsChanged"> {
  readonly statements: readonly Statement[];
  /** Number of the draft's last text, as the page was shown. */
  readonly draftAt: number;
}

/** The box of one statement. */
export const affirmField = ({ rule }: Pick<Statement, "rule">): string => `affirm:${rule}`;

/** What was affirmed, and whether the words are still those that were shown. */
export const read = (typed: Typed, { statements, draftAt, sealed, cycle, draft }: ToAdopt): Read<AdoptPlan> => {
  const answers = answersIn(typed);
  const affirmed = statements.filter((statement) => answers.ticked(affirmField(statement)));
  const wordsChanged = answers.text("draft-at", { optional: true }) !== String(draftAt);
  return answers.finish({ sealed, cycle, draft, affirmed, wordsChanged });
};
