import type { Day, Roll, DayOffKind } from "../calendar/index.ts";
import type { PublishedDays } from "./published-days.ts";
import type { Rule, Source } from "./rule.ts";

/** One dated edition of one policy, with what it extends already folded in. */
export interface Edition {
  /** `${policy}@${from}`, what a cycle is pinned to. */
  readonly id: string;
  readonly policy: string;
  readonly title: string;
  readonly from: Day;
  readonly until?: Day;
  readonly extends: readonly string[];
  readonly covers: Readonly<Record<string, readonly string[]>>;
  /** Whom it leaves out of those: `covers: { unit: btu, job-class: { not: teacher } }`. */
  readonly coversNot?: Readonly<Record<string, readonly string[]>>;
  /** The unit's own vocabulary: plan, plan-short, focus, ddf, summative, supervisor … */
  readonly words: Readonly<Record<string, string>>;
  readonly dates: {
    readonly roll: Roll;
    readonly rollsFrom?: readonly DayOffKind[];
    readonly source?: readonly Source[];
    readonly local: boolean;
  };
  /** Days the district published for single years: they take the place of the rules' own. */
  readonly published?: PublishedDays;
  readonly documents: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly short?: string | undefined;
        readonly by: string;
        readonly words: "quoted" | "paraphrased";
      }
    >
  >;
  readonly settings: Readonly<
    Record<string, { readonly value: unknown; readonly silent: string; readonly changedHere: boolean }>
  >;
  /** Plan names of this policy and their purpose, e.g. { pip: "improvement", fap: "formal-assistance" }. */
  readonly plans: Readonly<Record<string, string>>;
  /** Sections of documents this policy names beyond the common ones, with their titles. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Rubric (frameworks of indicators or criteria) a focus is picked from. */
  readonly rubric?: string;
  readonly rules: readonly Rule[];
}
