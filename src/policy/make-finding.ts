import type { Day, Move, Span } from "../calendar/index.ts";
import type { Answer, Finding, Message, Occasion, Proof, Published, State } from "./finding.ts";
import type { Fact } from "./fact.ts";
import type { ResolvedDay } from "./resolved-day.ts";
import type { Effect, Rule } from "./rule.ts";
import type { Role } from "./vocabulary.ts";

/** What a kind says of one occasion; the rest of a finding comes from the rule. */
export interface Said {
  readonly asks: Message;
  readonly state: State;
  readonly answer: Answer;
  readonly phase: Finding["phase"];
  readonly who?: readonly Role[];
  readonly because?: readonly Message[];
  readonly missing?: readonly Message[];
  readonly proof?: readonly Fact[];
  readonly deadline?: Day;
  readonly due?: Day;
  readonly from?: Day;
  readonly closes?: Day;
  readonly move?: Move;
  readonly published?: Published;
  readonly late?: Span;
}

const none: readonly never[] = [];

/** The days of a finding, from the day that was resolved for it: none where it is not known. */
export function daysOf(day: ResolvedDay | undefined): Pick<Said, "deadline" | "due" | "move" | "published"> {
  if (!day?.known) return {};
  const { deadline, due, move, published } = day;
  return { deadline, due, ...(move ? { move } : {}), ...(published ? { published } : {}) };
}

/**
 * A finding named by its rule and occasion, so that it stays the same from day to day. What is in the record is no longer
 * to be made possible: nothing is missing there. Fields are set one by one since this runs for every finding of every file.
 */
export function makeFinding(rule: Rule, occasion: Occasion, said: Said): Finding {
  const { proof = none, state } = said;
  const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    id: `${rule.id}@${occasion.id}`,
    rule: rule.id,
    kind: rule.kind,
    effect: rule.effect,
    source: rule.source,
    settings: rule.settings,
    occasion,
    who: said.who ?? none,
    asks: said.asks,
    state,
    answer: said.answer,
    because: said.because ?? none,
    missing: (state === "done-otherwise" ? undefined : said.missing) ?? none,
    proof: proof.length === 0 ? none : proof.map(proofOf),
    phase: said.phase,
  };
  if (said.deadline) finding.deadline = said.deadline;
  if (said.due) finding.due = said.due;
  if (said.from) finding.from = said.from;
  if (said.closes) finding.closes = said.closes;
  if (said.move) finding.move = said.move;
  if (said.published) finding.published = said.published;
  if (said.late) finding.late = said.late;
  return finding;
}

function proofOf(fact: Fact): Proof {
  return {
    fact: fact.id,
    name: fact.fact,
    day: fact.day,
    recordedOn: fact.recordedOn,
    ...(fact.by ? { by: fact.by } : {}),
    ...(fact.lateReason === undefined ? {} : { lateReason: fact.lateReason }),
  };
}

/** Where an act stands when a judging rule looks at it: still to come, being done now, or in the record. */
export type Stage = "ahead" | "proposed" | "recorded";

/** How an unmet answer reads: refused if the rule blocks, still to come before the act if it only warns or shows, in the record done otherwise. */
export function unmet(effect: Effect, stage: Stage): State {
  if (stage === "recorded") return "done-otherwise";
  return effect === "block" ? "blocked" : "due";
}

/** State and answer of a judging rule. */
export function judged(
  answer: Answer,
  effect: Effect,
  stage: Stage,
): { readonly state: State; readonly answer: Answer } {
  if (answer === "yes") return { state: "done", answer };
  return { state: answer === "no" ? unmet(effect, stage) : "cannot-say", answer };
}
