import type { Span } from "../calendar/index.ts";
import type { DayExpression } from "./day-expression.ts";
import type { FactName, PartName } from "./vocabulary.ts";

export type Filter =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly not: string | readonly string[] }
  | { readonly "at-least"?: number; readonly "at-most"?: number };

/** A bare fact name in YAML is normalised to `{ fact }` by loading. */
export type Pattern =
  | FactPattern
  | OpenPattern
  | LabelPattern
  | PartPattern
  | { readonly not: Pattern }
  | { readonly "any-of": readonly Pattern[] };

export interface FactPattern {
  readonly fact: FactName;
  readonly where?: Readonly<Record<string, Filter>>;
  readonly same?: readonly string[];
  readonly from?: DayExpression;
  readonly until?: DayExpression;
  /** How many there must be; one unless told. */
  readonly "at-least"?: number;
  /** Those counted differ in these attributes; `by` means different persons. */
  readonly distinct?: readonly string[];
  /** Of several, how far neighbours lie apart at least; of one, how long before the act. */
  readonly apart?: Span;
  /** Those counted lie no further apart. */
  readonly within?: Span;
  /** One in each of the last so many years in which there was such a fact at all. */
  readonly consecutive?: "school-years";
}
export interface OpenPattern {
  readonly open: "plan";
  readonly where?: Readonly<Record<string, Filter>>;
  readonly same?: readonly string[];
}
/** That a name given by a `counts-as` rule holds. */
export interface LabelPattern {
  readonly label: string;
}
export interface PartPattern {
  readonly part: PartName;
  readonly where?: Readonly<Record<string, Filter>>;
}
