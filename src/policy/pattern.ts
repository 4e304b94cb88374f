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
  FactPattern | OpenPattern | PartPattern | { readonly not: Pattern } | { readonly "any-of": readonly Pattern[] };

export interface FactPattern {
  readonly fact: FactName;
  readonly where?: Readonly<Record<string, Filter>>;
  readonly same?: readonly string[];
  readonly from?: DayExpression;
  readonly until?: DayExpression;
}
export interface OpenPattern {
  readonly open: "plan";
  readonly where?: Readonly<Record<string, Filter>>;
  readonly same?: readonly string[];
}
export interface PartPattern {
  readonly part: PartName;
  readonly where?: Readonly<Record<string, Filter>>;
}
