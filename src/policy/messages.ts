import type { Day, Span } from "../calendar/index.ts";
import type { Message, MessageValue } from "./finding.ts";

/**
 * Every key a finding's `asks`, `because` and `missing` may carry, with its parameters. wording/ has one sentence for each.
 *
 * Values are names, never words: roles, facts, documents, meetings, sections, parts, outcomes and attributes as the
 * vocabulary, policy and forms name them. `Pieces` are nested messages (usually `act`, `focus`, `section`), worded first.
 */
export type Pieces = readonly Message[];
type Names = readonly string[];

export interface MessageParameters {
  // Pieces: the things sentences are about.
  /** A fact asked for or found: its name and what is asked of it: `{ fact: "conference-held", meeting: "planning", with: ["employee", "supervisor"] }`. A filter `not` reads `not-outcome`; `at-least` reads `least-minutes`, `at-most` `most-minutes`. `same: ["focus"]` lists what it must share. */
  act: { fact: string; same?: Names; [attribute: string]: MessageValue | undefined };
  /** A plan that is open. `plan`: its policy name(s), absent for any. */
  "open-plan": { plan?: Names };
  /** A dated or countable part: `{ part: "target", number: 2, text }`; number absent for parts of that name in general. */
  part: { part: string; number?: number; text?: string; whose?: Names };
  focus: { kind: string; code: string; title: string };
  /** Instead of foci: the act or fact concerns the whole performance. */
  "focus.overall": Record<never, never>;
  not: { of: Pieces };
  "any-of": { of: Pieces };
  /** A name that a counts-as rule gives. */
  label: { label: string };
  /** So many of it: by different persons (`distinct`), so far apart (of one: before the act), no further apart, or in years running. */
  several: { of: Pieces; number: number; distinct?: Names; apart?: Span; within?: Span; consecutive?: string };
  /** A section that must be there. */
  section: { section: string };
  /** A section that must hold an entry for each of these roles. */
  "section.whose": { section: string; whose: Names };
  /** A cell every part of that name must have filled. */
  "section.each": { section: string; part: string };

  // asks: what the rule asks for, one key a kind (some kinds have more).
  /** `part`: for duties owed for each dated part. `plan`: the plan's policy name, where it is about one. */
  "asks.duty": { must: Pieces; part?: Pieces; plan?: string };
  /** So often (`every`), so many times in each stretch; `while`: plan or certificate. */
  "asks.cadence": { must: Pieces; times: number; every?: Span; while?: string };
  /** `in`: cycle, plan, document … */
  "asks.count-at-least": { of: Pieces; number: number; in: string; total?: string };
  "asks.count-at-most": { of: Pieces; number: number; in: string; total?: string };
  /** The days are in the finding's `from` and `due`. */
  "asks.window": { act: Pieces };
  /** That this part's day lies within `from` and `due`. */
  "asks.window-part": { part: Pieces; day?: Day };
  "asks.gate": { act: Pieces; needs: Pieces; focus?: Pieces };
  /** `ends-by` is in the finding's `due`. */
  "asks.duration": { plan: string; least?: Span; most?: Span };
  "asks.content": { document: string; sections: Pieces };
  "asks.content-offered": { document: string; sections: Names };
  "asks.content-never": { document: string; sections: Names };
  "asks.attest": { by: string; statement: string; part?: string };
  /** `text` absent: the source's words are shown. */
  "asks.tell": { to: Names; act: Pieces; text?: string; contact?: string };
  "asks.who-may": { act: Pieces; may?: Names; "may-not"?: Names; whom?: Names; while?: string };
  "asks.decides": { about: string; first: Names; then: string };
  /** `words`: the exact sentence printed above the name. */
  "asks.acknowledge": { document: string; by: string; means: string; version: number; words?: string };
  /** `to`: respond, ask, appeal, elect, see-file, be-helped, be-accompanied. */
  "asks.right": { of: string; to: string; document?: string; "by-whom"?: Names; ask?: string };
  /** `of`: e.g. `recommendation-made.value`. */
  "asks.choices": { of: string; allowed: Names };
  /** `use` is absent while no row fits. */
  "asks.assign": { what: string; use?: Names };
  /** When a pattern is called by a name. */
  "asks.counts-as": { label: string; of: Pieces };
  /** What overall value the marks of the parts come to. */
  "asks.rolls-up": { evaluation: string; marks: string };
  "asks.keep": { record: string; travels: boolean };

  // because: what was found.
  /** A recorded fact that shows it. `by`: role. */
  found: { act: Pieces; day?: Day; by?: string; focus?: Pieces; plan?: string };
  /** It was entered after the day it happened: "entered on …, N days later, by …, because …". */
  "found.entered-late": { act: Pieces; day: Day; recorded: Day; days: number; by?: string; reason?: string };
  /** It came after the act it should have preceded was recorded, and still counts. */
  "found.entered-after": { act: Pieces; recorded: Day };
  /** Part of the act being done now. */
  "found.with-act": { act: Pieces };
  /** A reason was given for going on without it. */
  "went-on": { reason: string };

  // because: what was not found, or does not count.
  "not-found": { act: Pieces };
  /** Something like it is there, about another matter: "a plan on criterion 2 does not count for 4". */
  "need.other-focus": { act: Pieces; day?: Day; has: Pieces; wants: Pieces };
  /** Something like it is there, for another plan, document, cycle, benchmark … (`same`). */
  "need.other": { act: Pieces; day?: Day; same: string };
  /** It differs in one attribute, e.g. `{ attribute: "outcome", has: "withdrawn" }`. */
  "need.other-attribute": { act: Pieces; day?: Day; attribute: string; has: string };
  "need.too-old": { act: Pieces; day: Day; from: Day };
  /** It happened, but after the act it must precede. */
  "need.too-late": { act: Pieces; day: Day; before: Day };
  /** It is there, but not so many, not so different or not so far apart. */
  "need.too-few": { act: Pieces; found: number; number: number };
  /** It is there, but too near the act: `earliest` is the first day that would do. */
  "need.too-near": { act: Pieces; day: Day; earliest: Day };
  /** What must not be there is there. */
  "need.must-not": { act: Pieces; day?: Day };

  // because: kind by kind.
  /** Nothing that needs it came before the act. */
  "gate.none-before": Record<never, never>;
  /** Which of several earlier facts the next sentences are about. */
  "gate.for": { act: Pieces; day?: Day };
  "duty.by": { act: Pieces; day: Day; by?: string };
  /** Nothing is recorded. */
  "duty.not-recorded": { act: Pieces };
  /** Past the due day, and entry stays open until `closes`. */
  "duty.entry-open": { closes: Day };
  "duty.entry-closed": { closes: Day };
  /** Done late, entered while entry was still open. */
  "duty.entered-before-closing": { recorded: Day; closes: Day };
  "duty.entered-after-closing": { recorded: Day; closes: Day };
  /** The agreement names no day. */
  "duty.no-day": Record<never, never>;
  /** What was done in a stretch of school years. */
  "cadence.years": { from: string; to: string; found: number; times: number };
  "count.found": { found: number; of: Pieces; limit: number };
  /** The sum of a number over what is counted: minutes, credits. */
  "count.total": { total: number; of: Pieces; attribute: string; limit: number };
  /** One line of a count by kinds: so many of these among them. */
  "count.of-which": { found: number; of: Pieces; least?: number; most?: number };
  /** Might count, but this attribute is not entered. */
  "count.unsure": { number: number; of: Pieces; attribute: string };
  "window.inside": { day: Day; from?: Day; to?: Day };
  "window.too-early": { day: Day; from: Day };
  "window.too-late": { day: Day; to: Day };
  "window.lapsed": { to: Day };
  "duration.runs": { from: Day; to: Day };
  /** `last`: the last day within the limit. `before`: calendar days already spent in earlier plans on the same matter. */
  "duration.too-long": { from: Day; to: Day; last: Day; before?: number };
  "duration.too-short": { from: Day; to: Day; first: Day };
  /** Still open after its longest day. */
  "duration.still-open": { last: Day };
  "content.there": { document: string; sections: Pieces };
  "content.not-there": { document: string; sections: Pieces };
  /** A section is there that must not be. */
  "content.must-not": { document: string; section: string };
  /** `part` absent: for the document as a whole. */
  "attest.given": { by: string; day?: Day; part?: Pieces };
  "attest.not-given": { by: string; part?: Pieces };
  /** The words were changed after they were affirmed. */
  "attest.changed": { by: string; part: Pieces };
  "who.may": { role: string };
  "who.may-not": { role: string; may?: Names; "may-not"?: Names };
  "whom.may-not": { asked: string; whom: Names };
  /** Allowed only while a plan runs. */
  "while.not-running": { plan?: string; starts?: Day; ended?: Day };
  "decides.agreed": { by: Names };
  "decides.differed": { about: string; by: string; day?: Day };
  "decides.decided": { by: string; day?: Day; about: string };
  /** Nobody objected within the waiting time. */
  "decides.silence": { since: Day; until: Day };
  "decides.waiting": { by: Names; until?: Day };
  /** Decided, but by someone else than the role whose word carries. */
  "decides.other": { by: string; then: string };
  "acknowledge.given": { as: string; day?: Day; version: number; means: string };
  "acknowledge.declined": { as: string; day?: Day; version: number; witness?: string };
  /** The words say "discussed"; no talk about the document is recorded. */
  "acknowledge.no-talk": { document: string };
  "acknowledge.no-witness": { witness: string };
  "acknowledge.other-means": { means: string; asked: string };
  "acknowledge.superseded": { version: number; by: number };
  "right.used": { act: Pieces; day?: Day };
  "right.lapsed": { day: Day };
  "right.no-end": Record<never, never>;
  "label.holds": { label: string; since?: Day };
  "label.holds-not": { label: string };
  /** One line of the arithmetic: points times weight. `value` absent: a group's average. */
  "roll-up.line": { what: string; value?: string; points: string; weight: string; product: string };
  /** The sum over the weights; `exact` where it was rounded. */
  "roll-up.sum": { sum: string; weights: string; score: string; exact?: string };
  "roll-up.band": { value: string };
  /** So many low marks allow no better value. */
  "roll-up.limited": { found: number; marks: Names; value: string };
  "roll-up.differs": { given: string; value: string };
  "choices.allowed": { value: string };
  "choices.not-allowed": { value: string; allowed: Names };
  "assign.used": { what: string; use: string };
  "assign.other": { what: string; use: Names; has: string };
  "assign.row": { what: string; use: Names };
  "keep.kept": { record: string; until?: Day };
  "keep.travels": { record: string };
  "keep.may-go": { record: string; since: Day };
  "keep.held": { record: string; act: Pieces };

  // because: why not needed.
  /** The rule is for other people: `attributes` are those the person does not have. */
  "not-needed.person": { attributes: Names };
  "not-needed.only-if": { of: Pieces };
  "not-needed.unless": { of: Pieces };
  "not-needed.plan-closed": { day?: Day };
  /** The cycle was closed and the agreement had named no day: nobody owes it any more. */
  "not-needed.cycle-closed": { day: Day };
  /** The step was excused, for a reason of the list. */
  "not-needed.excused": { reason: string; day?: Day; by?: string };

  // because: why it waits.
  /** The step needs somebody who is away. */
  "paused.absence": { reason: string; start: Day; end?: Day };

  // missing: what would make it possible, and what must be entered by whom (`who`: roles).
  /** Do this first. */
  "missing.need": { need: Pieces; focus?: Pieces };
  /** `sent`: the day it was issued or sent. `what`: document or plan name. */
  "missing.receipt": { what: string; sent?: Day; who: Names };
  /** It is recorded without its day. */
  "missing.day": { act: Pieces; who: Names };
  /** The file is complete only since `since`; enter history back to `from`. */
  "missing.history": { from: Day; since: Day; who: Names };
  "missing.focus": { act: Pieces; who: Names };
  "missing.attribute": { act: Pieces; attribute: string; who: Names };
  /** A day the calendar or plan does not say: `anchor` e.g. last-employee-day, plan-end, benchmark-day. */
  "missing.anchor": { anchor: string; who: Names };
  /** No calendar reaches that far. */
  "missing.calendar": { year: string; who: Names };
  /** The person is away, and nobody has recorded until when. */
  "missing.absence-end": { reason: string; start: Day; who: Names };
  "missing.published-day": { year: string; who: Names };
  "missing.section": { section: string };
  "missing.section-whose": { section: string; whose: string };
  "missing.cell": { section: string; part: Pieces };
  /** An imported paper nobody has entered the contents of. */
  "missing.contents": { document: string; who: Names };
  "missing.attestation": { by: string; statement: string; part?: Pieces };
  /** Whose role that day is not on record. */
  "missing.role": { act: Pieces; who: Names };
  "missing.agreement": { by: Names; until?: Day };
  /** The other side's view must be recorded before it is decided. */
  "missing.view": { of: Names; about: string };
  "missing.decision": { by: string; about: string };
  /** Too many: leave some out, or make another plan. */
  "missing.fewer": { of: Pieces; found: number; limit: number };
  /** Parts that are not marked yet. */
  "missing.marks": { codes: Names; who: Names };
  /** A mark that the agreement gives no points. */
  "missing.points": { code: string; value: string };
  "missing.reason": { value: string };
  /** The person's attribute (job title …) is not on record. */
  "missing.person": { attribute: string; who: Names };
  "missing.row": { what: string; who: Names };
  "missing.start": { plan: string };
  "missing.within": { from?: Day; to?: Day };
}

export type MessageKey = keyof MessageParameters;

/** A message with the parameters its key asks for. */
export function say<Key extends MessageKey>(key: Key, parameters: MessageParameters[Key]): Message {
  return { key, with: parameters as Message["with"] };
}
