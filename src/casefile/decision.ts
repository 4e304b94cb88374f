import type { Edition, Fact, FactFile, Finding, Message } from "../policy/index.ts";
import type { Day } from "../calendar/index.ts";
import type { Actor, NewEvent, RecordedEvent } from "./event.ts";
import type { Struck } from "./strike.ts";

/** Why an act is not recorded. Each kind is explained on its own page; none is a bare "forbidden". */
export type Refusal =
  /** A rule that blocks says no, or cannot say yet: the clause, and what would make it possible. */
  | { readonly kind: "agreement"; readonly findings: readonly Finding[] }
  /** Rules that warn are not met: going on is possible with a reason, which is kept. */
  | { readonly kind: "reason-needed"; readonly findings: readonly Finding[] }
  /** The file is not in a state for this act (the plan is closed, the form was answered already …). */
  | { readonly kind: "not-now"; readonly why: Message };

export type Decision =
  { readonly ok: true; readonly events: readonly NewEvent[] } | { readonly ok: false; readonly refusal: Refusal };

/** One employee's file as a decision sees it: standing events (struck ones left out), and their facts. */
export interface CaseFile extends FactFile {
  readonly employee: string;
  readonly revision: number;
  readonly events: readonly RecordedEvent[];
  /** What was struck, for the timeline; it counts for nothing. */
  readonly struck: readonly Struck[];
}

/** Everything besides the file and the input that a decision may know. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly today: Day;
  /** The edition the cycle (or plan) in question is pinned to. */
  readonly edition: Edition;
  /** A fresh identity for a document, plan, benchmark … */
  readonly newId: () => string;
  /** Findings for the file as it stands, and for acts about to be done when given. */
  readonly assess: (proposed?: readonly Fact[]) => readonly Finding[];
  /** Why the writer goes on against a rule that only warns: rule id to reason. */
  readonly wentOn: Readonly<Record<string, string>>;
}

export type Decide<Input> = (file: CaseFile, input: Input, context: DecisionContext) => Decision;
