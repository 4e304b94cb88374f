import type { DayUnit, Roll } from "../calendar/index.ts";
import type { FactName } from "./vocabulary.ts";

interface Rolls {
  readonly roll?: Roll;
}
/** The day grammar. Month-days are "10-15", days "2024-10-25". */
export type DayExpression =
  | (Rolls & {
      readonly date: string;
      readonly of?: "next-school-year";
      readonly "per-year"?: PerYear;
    })
  /** A year not listed is *cannot say yet*: its day is still to be published. */
  | (Rolls & { readonly "per-year": PerYear })
  /** A day the district publishes each year: only `published` of the policy tells it. */
  | (Rolls & { readonly published: "each-year" })
  | (Rolls & { readonly day: string })
  | (Rolls & { readonly after: AnchorName; readonly count: number; readonly unit: DayUnit })
  | (Rolls & { readonly before: AnchorName; readonly count: number; readonly unit: DayUnit });

/** The day published for a school year, with the document that publishes it. */
export type PerYear = Readonly<Record<string, { readonly date: string; readonly document: string }>>;

/** An anchor: a calendar, plan or part anchor, `trigger`, `due`, `act` or a fact name. */
export type AnchorName = FactName | (string & {});
