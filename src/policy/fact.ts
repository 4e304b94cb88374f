import type { Day, SchoolYear } from "../calendar/index.ts";
import type { FactName, FocusKind, PartName, Role } from "./vocabulary.ts";

/** One matter an act is about, e.g. indicator 4.2. Two foci are the same when kind and code are. */
export interface Focus {
  readonly kind: FocusKind;
  readonly code: string;
  readonly title: string;
}

export type AttributeValue = string | number | boolean | readonly string[];

/** A section of a document as content rules see it: is there an answer, and from which side. */
export interface SectionState {
  readonly filled: boolean;
  readonly whose: readonly string[];
}

/** A countable or dated part of a document or plan (a target, a strategy, a benchmark …). */
export interface Part {
  readonly part: PartName;
  readonly id: string;
  /** 1-based place among the parts of the same name. */
  readonly number: number;
  readonly day?: Day;
  readonly text: string;
  readonly is: Readonly<Record<string, AttributeValue>>;
  /** Named cells of this part that hold an answer, e.g. `measure`, `target-dates`. */
  readonly filled: readonly string[];
}

/** What a document says, as far as rules may look into it. Present on document and plan facts. */
export interface Contents {
  readonly sections: Readonly<Record<string, SectionState>>;
  readonly parts: readonly Part[];
}

/**
 * One dated thing that happened in an employee's file, in the vocabulary of the rules.
 * `is` holds attributes that `where` compares by value (document: "ddf", plan: "pip", meeting, how …);
 * `ids` holds identities that `same` compares (document, plan, benchmark, strategy, target, cycle …).
 */
export interface Fact {
  readonly id: string;
  readonly fact: FactName;
  /** The day it happened. `undefined`: it happened, but its day is not recorded: rules answer "cannot say yet". */
  readonly day: Day | undefined;
  /** Order of recording within the file; a proposed act has `Infinity`. */
  readonly order: number;
  readonly recordedOn: Day;
  readonly by?: { readonly person: string; readonly role: Role };
  readonly cycle: string;
  readonly is: Readonly<Record<string, AttributeValue>>;
  readonly ids: Readonly<Record<string, string>>;
  readonly focus?: readonly Focus[] | "overall";
  readonly contents?: Contents;
  /** Why it was entered after the day it happened, if it was. */
  readonly lateReason?: string;
  /** Reasons given for going on against a rule that only warns: rule id to reason. */
  readonly wentOn?: Readonly<Record<string, string>>;
}

/** A person's attributes as rules read them on the cycle's first day. */
export interface PersonAttributes {
  readonly unit: string;
  readonly [attribute: string]: AttributeValue | undefined;
}

/** One year (or one post's year) of a file, pinned to an edition. */
export interface Cycle {
  readonly id: string;
  readonly schoolYear: SchoolYear;
  readonly edition: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly closedOn?: Day;
  readonly person: PersonAttributes;
}

/** Everything `assess` reads of one employee's file. Struck facts are not in it. */
export interface FactFile {
  readonly facts: readonly Fact[];
  readonly cycles: readonly Cycle[];
  /** Paper history is complete back to this day; before it, absence is unknown. */
  readonly completeSince: Day;
}
