import type { FormValues, Row } from "../documents/index.ts";
import type { DevelopmentYear, PlanPart } from "./state.ts";

export const carryings = ["continued", "refined", "left"] as const;
/** How a goal or activity of last year goes on: as it is, in new words, or not at all. */
export type Carrying = (typeof carryings)[number];

/** What is likely before anyone chooses: what was reached or dropped is left, everything else goes on. */
export const likely = ({ outcomes }: Pick<PlanPart, "outcomes">): Carrying => {
  const result = outcomes.at(-1)?.body.result;
  return result === "reached" || result === "dropped" ? "left" : "continued";
};

/** A row's name in a later year: it keeps the year it was begun in, so that no new row ever takes it. "2025r1". */
export const carriedRow = (row: string, schoolYear: string | undefined): string =>
  /^\d{4}r/.test(row) ? row : `${(schoolYear ?? "0000").slice(0, 4)}${row}`;

/** Sections whose words go on as they are. */
const kept = ["areas-to-develop", "areas-for-improvement", "certificate"] as const;

/** The first words of a new year's plan: what goes on of last year's, each row under a name that tells where it comes from. */
export const carriedValues = (year: DevelopmentYear, choose: (part: PlanPart) => Carrying): FormValues => {
  const { values } = year.latest.issued.body;
  const going = (parts: readonly PlanPart[]): readonly PlanPart[] => parts.filter((part) => choose(part) !== "left");
  const named = (row: Row): Row => ({ ...row, id: carriedRow(row.id, year.schoolYear) });
  const goals = going(year.goals).map((part) => ({ ...named(part.row), begun: choose(part) }));
  const activities = going(year.activities).map(({ row }) => named(row));
  const before: FormValues = Object.fromEntries(kept.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  return {
    ...before,
    ...(goals.length === 0 ? {} : { goals: { goals } }),
    ...(activities.length === 0 ? {} : { activities: { activities } }),
  };
};

/** Whether a goal of this plan was begun in an earlier year, and in which one. */
export const begunIn = (row: Row): string | undefined => /^(\d{4})r/.exec(row.id)?.[1];
