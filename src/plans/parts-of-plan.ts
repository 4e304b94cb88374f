import { day as dayOf, type Day } from "../calendar/index.ts";
import { rowsOf, type FormValues, type StoredPart } from "../documents/index.ts";
import type { Plan, PlanVersion } from "./plan.ts";

export interface TargetWords {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly measure: string;
  readonly day?: Day;
}
/** What one side promised to do. */
export interface StrategyWords {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** A role, or "students". */
  readonly whose: string;
  readonly day?: Day;
}
export interface BenchmarkWords {
  readonly id: string;
  readonly number: number;
  readonly lookAt: string;
  readonly day?: Day;
}

/** The version in force: the one issued last. */
export const latestWords = (plan: Plan): PlanVersion | undefined => plan.versions.at(-1);

const partsNamed = (plan: Plan, name: StoredPart["part"]): readonly StoredPart[] =>
  (latestWords(plan)?.contents.parts ?? []).filter(({ part }) => part === name);

const on = ({ day }: StoredPart): { readonly day?: Day } => (day === undefined ? {} : { day: dayOf(day) });

/** A cell of the row a part was made from; parts are named `${document}.${row}`. */
const cell = (
  values: FormValues | undefined,
  section: string,
  plan: Plan,
  { id }: StoredPart,
  column: string,
): string =>
  Object.values(values?.[section] ?? {})
    .flatMap(rowsOf)
    .find((row) => `${plan.document}.${row.id}` === id)?.[column] ?? "";

/** The targets of the version in force, in their order. */
export const targetsOf = (plan: Plan): readonly TargetWords[] => {
  const values = latestWords(plan)?.values;
  return partsNamed(plan, "target").map((part) => ({
    id: part.id,
    number: part.number,
    text: part.text,
    measure: cell(values, "targets", plan, part, "measure"),
    ...on(part),
  }));
};

/** The promises of the version in force, in their order. */
export const strategiesOf = (plan: Plan): readonly StrategyWords[] =>
  partsNamed(plan, "strategy").map((part) => ({
    id: part.id,
    number: part.number,
    text: part.text,
    whose: String(part.is["whose"] ?? ""),
    ...on(part),
  }));

/** The benchmarks of the version in force, in their order. */
export const benchmarksOf = (plan: Plan): readonly BenchmarkWords[] => {
  const values = latestWords(plan)?.values;
  return partsNamed(plan, "benchmark").map((part) => ({
    id: part.id,
    number: part.number,
    lookAt: cell(values, "benchmarks", plan, part, "look-at"),
    ...on(part),
  }));
};

/** Whether a promise was marked done, by either side or at a review, and the first day it was. */
export const supportFor = (
  plan: Plan,
  strategy: string,
): { readonly on: Day | undefined; readonly words: string } | undefined => {
  const given = plan.support.find((each) => each.strategy === strategy);
  if (given) return given;
  for (const review of plan.reviews) {
    const kept = review.promises.find((promise) => promise.strategy === strategy && promise.kept === "done");
    if (kept) return { on: review.on, words: kept.words };
  }
  return undefined;
};
