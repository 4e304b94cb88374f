import type { DayExpression } from "./day-expression.ts";
import type { Pattern } from "./pattern.ts";

export type Effect = "block" | "warn" | "show";

export const ruleKindNames = [
  "duty",
  "cadence",
  "count",
  "window",
  "gate",
  "duration",
  "content",
  "attest",
  "tell",
  "who-may",
  "decides",
  "acknowledge",
  "right",
  "choices",
  "counts-as",
  "assign",
  "keep",
] as const;
export type RuleKindName = (typeof ruleKindNames)[number];

/** Where a rule's words come from. A rule without one does not load. */
export interface Source {
  readonly document: string;
  /** Filled in by loading from the policy's `documents`. */
  readonly title: string;
  /** What lines and margins call that document; its title where the policy gives no shorter name. */
  readonly short?: string;
  readonly place: string;
  readonly says: string;
  /** True when the document is the district's own decision or a local setting, not the agreement. */
  readonly local: boolean;
}

/** A person test on the cycle's person (`for:`), e.g. { unit: "certified", "job-class": ["teacher"] }. */
export type PersonFilter = Readonly<Record<string, unknown>>;

/** One rule as loaded: settings already put in place of `{ setting: … }`, their names kept in `settings`. */
export interface Rule<Parameters = unknown> {
  readonly id: string;
  readonly kind: RuleKindName;
  readonly effect: Effect;
  readonly parameters: Parameters;
  readonly for?: PersonFilter;
  readonly onlyIf?: Pattern;
  readonly unless?: Pattern;
  readonly fixed: boolean;
  readonly note?: string;
  readonly source: readonly Source[];
  readonly settings: readonly { readonly name: string; readonly silent: string; readonly value: string }[];
  /** Which policy file, and line there, this rule stands in. */
  readonly at: { readonly file: string; readonly line: number };
}

export type { DayExpression, Pattern };
