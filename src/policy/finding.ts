import type { Day, Move, Span } from "../calendar/index.ts";
import type { Effect, RuleKindName, Source } from "./rule.ts";
import type { Role } from "./vocabulary.ts";

/** A sentence to be worded elsewhere: key and parameters, never words (wording/ says them). */
export interface Message {
  readonly key: string;
  readonly with: Readonly<Record<string, MessageValue>>;
}
export type MessageValue = string | number | boolean | Day | Span | readonly string[] | readonly Message[];

/** Rule-kinds 2.1: the seven states of the design and the two it lacked. */
export type State =
  "done" | "done-late" | "done-otherwise" | "due" | "overdue" | "open" | "blocked" | "not-needed" | "cannot-say";

export type Answer = "yes" | "no" | "cannot-say";

/** A fact that shows the finding: who, when; page and packet look the event up by id. */
export interface Proof {
  readonly fact: string;
  readonly name: string;
  readonly day: Day | undefined;
  readonly recordedOn: Day;
  readonly by?: { readonly person: string; readonly role: Role };
  readonly lateReason?: string;
}

/** What a finding is about: one cycle, plan, document, dated part, recorded fact or the act being judged. */
export interface Occasion {
  readonly kind: "cycle" | "plan" | "document" | "part" | "fact" | "act";
  readonly id: string;
  readonly cycle: string;
  readonly plan?: string;
  readonly document?: string;
  /** Parameters for wording: e.g. part name and number, plan type, focus code. */
  readonly about: Readonly<Record<string, MessageValue>>;
}

/** That a day is the one the district published for the year, by which sentence, and what the rule itself would have said. */
export interface Published {
  readonly source: Source;
  /** It stands as published, even on a day that is no work day. */
  readonly stands: boolean;
  readonly own?: { readonly deadline: Day; readonly due: Day; readonly move?: Move };
}

/** The answer of one rule for one occasion: the one thing every page, list, refusal and packet is made of. */
export interface Finding {
  /** `${rule}@${occasion.id}`: the same from day to day and after a rebuild. */
  readonly id: string;
  readonly rule: string;
  readonly kind: RuleKindName;
  readonly effect: Effect;
  readonly source: readonly Source[];
  /** Local settings this finding used: it then says "local setting, not in the agreement". */
  readonly settings: readonly { readonly name: string; readonly silent: string; readonly value: string }[];
  readonly occasion: Occasion;
  /** Who owes it (duties, acknowledgements), may use it (rights) or is judged (acts). */
  readonly who: readonly Role[];
  /** What is asked, e.g. { key: "duty.conference-held", with: { meeting: "planning" } }. */
  readonly asks: Message;
  readonly state: State;
  readonly answer: Answer;
  /** The agreement's date, before any move. */
  readonly deadline?: Day;
  /** The day it is due once moved; rights and windows: the last day. */
  readonly due?: Day;
  readonly from?: Day;
  readonly closes?: Day;
  readonly move?: Move;
  /** Where `deadline` was published for the year. */
  readonly published?: Published;
  /** Work days (or the rule's unit) late or overdue. */
  readonly late?: Span;
  /** Why this answer: what was found, what was not, what does not count. */
  readonly because: readonly Message[];
  /** For cannot-say: what is missing and who can enter it. For blocked: what would make it possible. */
  readonly missing: readonly Message[];
  readonly proof: readonly Proof[];
  /** Where one stands in a matter's life, for grouping on pages. */
  readonly phase: "year" | "before-plan" | "plan" | "running" | "end" | "summative";
}
