import type { DayUnit, Roll } from "../calendar/index.ts";
import type { FactName } from "./vocabulary.ts";

interface Rolls {
  readonly roll?: Roll;
}
/** rule-kinds 3.1: the day grammar. Month-days are "10-15", days "2024-10-25". */
export type DayExpression =
  | (Rolls & {
      readonly date: string;
      readonly of?: "next-school-year";
      readonly "per-year"?: Readonly<Record<string, { readonly date: string; readonly document: string }>>;
    })
  | (Rolls & { readonly day: string })
  | (Rolls & { readonly after: AnchorName; readonly count: number; readonly unit: DayUnit })
  | (Rolls & { readonly before: AnchorName; readonly count: number; readonly unit: DayUnit });

/** An anchor of rule-kinds 3.4: a calendar, plan or part anchor, `trigger`, `due`, `act` or a fact name. */
export type AnchorName = FactName | (string & {});
