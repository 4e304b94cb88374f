import type { Day } from "../../calendar/index.ts";
import { sayCovers, sayDay, sayFinding, sayMove, capital } from "../../wording/index.ts";
import { someOf } from "../words.ts";
import type { MovedStep } from "./moved-steps.ts";

export interface SayNames {
  readonly name: (person: string) => string;
  readonly today: Day;
}

export interface SaidMovedStep {
  readonly title: string;
  readonly agreement: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly whose: string;
}

const dayOrNone = (day: Day | undefined, today: Day): string =>
  day === undefined ? "Cannot be said yet" : sayDay(day, "table", today);

const why = ({ move, moveBefore, to }: MovedStep): string => {
  if (to === undefined) return "Days it is counted in are no longer entered.";
  if (move) return sayMove(move);
  if (moveBefore) return "The agreement’s own day is a work day again, so it no longer moves.";
  return "It is counted in days, and the days that count have changed.";
};

const readAs: Readonly<Record<string, string>> = {
  done: "done",
  "done-late": "done late",
  "done-otherwise": "done otherwise",
};

const settledWhy = (step: MovedStep): string =>
  step.reads === undefined
    ? ""
    : ` What is recorded would read “${readAs[step.reads.after] ?? step.reads.after}” instead of “${readAs[step.reads.before] ?? step.reads.before}”.`;

/** One moved step in words, and whose it is. */
export const sayMovedStep = (step: MovedStep, { name, today }: SayNames): SaidMovedStep => ({
  title: sayFinding(step.finding, step.edition, { name, today }).asks,
  agreement: capital(sayCovers(step.edition)),
  from: dayOrNone(step.from, today),
  to: dayOrNone(step.to, today),
  why: `${why(step)}${settledWhy(step)}`,
  whose:
    step.people.length === 1
      ? name(step.people[0] ?? "")
      : `${String(step.people.length)} people: ${someOf(step.people.map(name))}`,
});
