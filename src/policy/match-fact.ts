import { compareDays, type Day } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import type { Message } from "./finding.ts";
import { sayFoci, shareFocus } from "./foci.ts";
import { attributeOf } from "./match-filter.ts";
import { say } from "./messages.ts";
import type { FactPattern } from "./pattern.ts";
import { sayFact } from "./say-pattern.ts";
import type { Horizon, Subject } from "./subject.ts";
import { passesAll, testsOf } from "./where-tests.ts";

/** Whether a fact is what a pattern asks for. A near miss says what does not count about it. */
export type Verdict =
  | { readonly answer: "yes" }
  | { readonly answer: "unsure"; readonly missing: Message }
  | { readonly answer: "no"; readonly miss?: Message };

const yes: Verdict = { answer: "yes" };
const no: Verdict = { answer: "no" };

/** Attributes that tell one thing from another: a notice is no near miss of a data form. */
const telling = new Set(["document", "meeting", "notice", "evaluation", "means", "option", "statement", "about"]);

/** The days between which a pattern's facts must lie, resolved for one subject. */
export interface Bounds {
  readonly from?: Day | undefined;
  readonly until?: Day | undefined;
}

/** Judges one fact of the right name: attributes, then what it must share, then its day. */
export function matchFact(
  pattern: FactPattern,
  fact: Fact,
  subject: Subject,
  horizon: Horizon,
  bounds: Bounds,
  a: Assessment,
): Verdict {
  const attributes = matchWhere(pattern.where, fact, a);
  if (attributes?.answer === "no" && attributes.miss === undefined) return no;
  const others = matchSame(pattern.same, fact, subject);
  if (others && attributes?.answer === "no") return no;
  if (others) return others;
  if (attributes?.answer === "no") return attributes;
  return attributes ?? matchDay(fact, horizon, bounds);
}

/** Whether a fact has the attributes asked for, whatever else. */
export const hasAttributes = (where: FactPattern["where"], fact: Fact, a: Assessment): boolean =>
  passesAll(testsOf(where, a), fact);

function matchWhere(where: FactPattern["where"], fact: Fact, a: Assessment): Verdict | undefined {
  let miss: Message | undefined;
  let unsure: Message | undefined;
  for (const { name, passes } of testsOf(where, a)) {
    const value = attributeOf(fact, name);
    const answer = passes(value);
    if (answer === "yes") continue;
    if (answer === "unsure") {
      unsure ??= say("missing.attribute", { act: [sayFact(fact)], attribute: name, who: enters(fact) });
      continue;
    }
    if (telling.has(name) || value === undefined || miss) return no;
    miss = say("need.other-attribute", { act: [sayFact(fact)], attribute: name, has: String(value), ...dayOf(fact) });
  }
  if (miss) return { answer: "no", miss };
  return unsure && { answer: "unsure", missing: unsure };
}

function matchSame(same: FactPattern["same"], fact: Fact, subject: Subject): Verdict | undefined {
  let miss: Message | undefined;
  for (const name of same ?? []) {
    if (name === "focus") {
      if (subject.focus === undefined) {
        return {
          answer: "unsure",
          missing: say("missing.focus", { act: subject.act ? [sayFact(subject.act)] : [], who: ["supervisor"] }),
        };
      }
      if (fact.focus === undefined) return no;
      if (shareFocus(subject.focus, fact.focus)) continue;
      miss ??= say("need.other-focus", {
        act: [sayFact(fact)],
        has: sayFoci(fact.focus),
        wants: sayFoci(subject.focus),
        ...dayOf(fact),
      });
    } else {
      const has = name === "cycle" ? fact.cycle : fact.ids[name];
      const wants = name === "cycle" ? subject.cycle.id : subject.ids[name];
      if (has !== undefined && has === wants) continue;
      if (name === "cycle") return no;
      miss ??= say("need.other", { act: [sayFact(fact)], same: name, ...dayOf(fact) });
    }
  }
  return miss && { answer: "no", miss };
}

function matchDay(fact: Fact, horizon: Horizon, { from, until }: Bounds): Verdict {
  const on = fact.day;
  if (on === undefined) return { answer: "unsure", missing: missingDay(fact) };
  if (from !== undefined && compareDays(on, from) < 0)
    return { answer: "no", miss: say("need.too-old", { act: [sayFact(fact)], day: on, from }) };
  if (until !== undefined && compareDays(on, until) > 0)
    return { answer: "no", miss: say("need.too-late", { act: [sayFact(fact)], day: on, before: until }) };
  const last = horizon.day;
  if (last === undefined) return yes;
  const after = compareDays(on, last);
  if (after < 0 || (after === 0 && (horizon.strictly !== true || fact.order < (horizon.order ?? Infinity)))) return yes;
  return { answer: "no", miss: say("need.too-late", { act: [sayFact(fact)], day: on, before: last }) };
}

/** Facts whose day is the day of receipt: without it, the receipt is what is missing. */
const dayIsReceipt = new Set(["document-received", "notice-given", "plan-started"]);

/** What to enter when a fact is known and its day is not. */
export function missingDay(fact: Fact): Message {
  if (!dayIsReceipt.has(fact.fact)) return say("missing.day", { act: [sayFact(fact)], who: enters(fact) });
  const what = fact.fact === "notice-given" ? "notice" : String(fact.is["document"] ?? fact.is["plan"] ?? "document");
  return say("missing.receipt", { what, who: ["supervisor", "personnel"] });
}

const enters = (fact: Fact): readonly string[] => (fact.by ? [fact.by.role, "personnel"] : ["personnel"]);
const dayOf = (fact: Fact): { day?: Day } => (fact.day === undefined ? {} : { day: fact.day });
