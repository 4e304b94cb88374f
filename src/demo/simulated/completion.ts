import type { Finding } from "../../policy/index.ts";

/** How the year's steps of one unit stand, counted. */
export interface UnitCompletion {
  readonly unit: string;
  readonly files: number;
  readonly done: number;
  readonly late: number;
  readonly overdue: number;
  readonly toCome: number;
  readonly cannotSay: number;
}

type Counted = Exclude<keyof UnitCompletion, "unit" | "files">;

const column: Partial<Record<Finding["state"], Counted>> = {
  done: "done",
  "done-otherwise": "done",
  "done-late": "late",
  overdue: "overdue",
  due: "toCome",
  open: "toCome",
  "cannot-say": "cannotSay",
};
const steps: ReadonlySet<Finding["kind"]> = new Set(["duty", "count", "cadence", "acknowledge"]);

/** Counts what each file's findings say of the steps somebody owed, unit by unit. */
export const completionOf = (
  files: readonly { readonly unit: string; readonly findings: readonly Finding[] }[],
): readonly UnitCompletion[] =>
  [...Map.groupBy(files, ({ unit }) => unit)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([unit, own]) => {
      const counts = { done: 0, late: 0, overdue: 0, toCome: 0, cannotSay: 0 };
      for (const { kind, state } of own.flatMap(({ findings }) => findings)) {
        const counted = column[state];
        if (steps.has(kind) && counted) counts[counted] += 1;
      }
      return { unit, files: own.length, ...counts };
    });
