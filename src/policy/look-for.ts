import { addDays, compareDays, type Day, isUnknown } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";
import { type Evidence, noMisses, shownBy } from "./evidence.ts";
import type { Fact } from "./fact.ts";
import type { Message } from "./finding.ts";
import { coverFocus, sayFoci } from "./foci.ts";
import { lookForLabel } from "./labels.ts";
import { type Bounds, matchFact, type Verdict } from "./match-fact.ts";
import { say } from "./messages.ts";
import { openPlans } from "./open-plans.ts";
import type { FactPattern, Pattern } from "./pattern.ts";
import { receiptMissing } from "./receipt-missing.ts";
import { resolveDay } from "./resolve-day.ts";
import { sayPattern } from "./say-pattern.ts";
import { areEnough, asksForSeveral } from "./several.ts";
import type { Horizon, Subject } from "./subject.ts";
import { triage } from "./triage.ts";

const nothing: readonly never[] = [];
const noEvidence: Evidence = { answer: "no", found: nothing, misses: noMisses, missing: nothing };

/** Looks in the file for what a pattern asks, up to the horizon: yes, no, or cannot say yet. */
export function lookFor(pattern: Pattern, subject: Subject, horizon: Horizon, a: Assessment): Evidence {
  if ("fact" in pattern) return lookForFact(pattern, subject, horizon, a);
  if ("any-of" in pattern) return anyOf(pattern["any-of"].map((each) => lookFor(each, subject, horizon, a)));
  if ("not" in pattern) return turn(lookFor(pattern.not, subject, horizon, a));
  if ("label" in pattern) return lookForLabel(pattern.label, subject, horizon, a, lookFor);
  if ("open" in pattern) {
    const found = openPlans(pattern, subject, horizon, a);
    return found.length > 0 ? shownBy(found) : noEvidence;
  }
  return noEvidence;
}

function lookForFact(pattern: FactPattern, subject: Subject, horizon: Horizon, a: Assessment): Evidence {
  const candidates = a.named(pattern.fact);
  const bounds = boundsOf(pattern, subject, a);
  if ("missing" in bounds) return { answer: "cannot-say", found: nothing, misses: noMisses, missing: [bounds.missing] };
  const answerFor = triage(pattern, subject, horizon, bounds, a);
  const found: Fact[] = [];
  const unsure: Fact[] = [];
  for (const fact of candidates) {
    if (isSubjectItself(fact, subject)) continue;
    const answer = answerFor(fact);
    if (answer === "unsure") unsure.push(fact);
    else if (answer === "yes" && !tooNear(pattern, fact, horizon, a)) found.push(fact);
  }
  if (enough(pattern, subject, found, a)) return shownBy(found);
  const missing = unsure.flatMap((fact) => missingOf(matchFact(pattern, fact, subject, horizon, bounds, a)));
  for (const [fact, message] of receiptMissing(pattern, subject, horizon, bounds, a)) {
    unsure.push(fact);
    missing.push(message);
  }
  const possible = unsure.length > 0 && enough(pattern, subject, [...found, ...unsure], a);
  if (unsure.length > 0 && (possible || (found.length === 0 && !asksForSeveral(pattern)))) {
    return { answer: "cannot-say", found, misses: noMisses, missing };
  }
  const misses = (): readonly Message[] => [
    ...candidates.flatMap((fact) => missOf(pattern, fact, subject, horizon, bounds, a)),
    ...(found.length > 0 && !asksForSeveral(pattern) ? notCovered(pattern, subject, found) : nothing),
  ];
  const history = incompleteHistory(bounds.from, horizon, a);
  if (history) return { answer: "cannot-say", found: nothing, misses, missing: [history] };
  if (found.length === 0 || !asksForSeveral(pattern)) return { answer: "no", found: nothing, misses, missing: nothing };
  return { answer: "no", found: nothing, misses: () => [...misses(), sayTooFew(pattern, found)], missing: nothing };
}

const missingOf = (verdict: Verdict): readonly Message[] => (verdict.answer === "unsure" ? [verdict.missing] : nothing);

/** What of a fact of the right name does not count. */
function missOf(
  pattern: FactPattern,
  fact: Fact,
  subject: Subject,
  horizon: Horizon,
  bounds: Bounds,
  a: Assessment,
): readonly Message[] {
  if (isSubjectItself(fact, subject)) return nothing;
  const verdict = matchFact(pattern, fact, subject, horizon, bounds, a);
  const miss = verdict.answer === "yes" ? tooNear(pattern, fact, horizon, a) : verdict.answer === "no" && verdict.miss;
  return miss ? [miss] : nothing;
}

const sayTooFew = (pattern: FactPattern, found: readonly Fact[]): Message =>
  say("need.too-few", { act: [sayPattern(pattern)], found: found.length, number: pattern["at-least"] ?? 1 });

/** Of a single fact, `apart` is how long before the act it must lie. */
function tooNear(pattern: FactPattern, fact: Fact, { day: act }: Horizon, a: Assessment): Message | undefined {
  if (!pattern.apart || asksForSeveral(pattern) || !act || !fact.day) return undefined;
  const earliest = addDays(a.calendars, fact.day, pattern.apart, "after");
  if (isUnknown(earliest) || compareDays(earliest, act) <= 0) return undefined;
  return say("need.too-near", { act: [sayPattern(pattern)], day: fact.day, earliest });
}

function boundsOf(
  { from, until }: FactPattern,
  subject: Subject,
  a: Assessment,
): Bounds | { readonly missing: Message } {
  if (from === undefined && until === undefined) return none;
  const first = from && resolveDay(from, subject, a, { moves: false });
  if (first && !first.known) return { missing: first.missing };
  const last = until && resolveDay(until, subject, a, { moves: true });
  if (last && !last.known) return { missing: last.missing };
  return { from: first?.due, until: last?.due };
}
const none: Bounds = {};

/** An act is no evidence for itself; a plan's own facts of the same name (an earlier version) are the same act. */
function isSubjectItself(fact: Fact, { act }: Subject): boolean {
  if (!act || fact.fact !== act.fact) return false;
  if (fact === act || fact.id === act.id) return true;
  return fact.fact.startsWith("plan-") && fact.ids["plan"] !== undefined && fact.ids["plan"] === act.ids["plan"];
}

function enough(pattern: FactPattern, subject: Subject, found: readonly Fact[], a: Assessment): boolean {
  if (found.length === 0 || !areEnough(pattern, found, a)) return false;
  return pattern.same?.includes("focus") !== true || subject.focus === undefined || coverFocus(subject.focus, found);
}

function notCovered(pattern: FactPattern, subject: Subject, found: readonly Fact[]): readonly Message[] {
  return found.map((fact) =>
    say("need.other-focus", { act: [sayPattern(pattern)], has: sayFoci(fact.focus), wants: sayFoci(subject.focus) }),
  );
}

/** Absence is a fact only from the day the file is complete: what looks further back is not known. */
function incompleteHistory(from: Day | undefined, horizon: Horizon, a: Assessment): Message | undefined {
  const since = a.completeSince;
  const who = ["personnel"];
  if (from !== undefined && compareDays(since, from) > 0) return say("missing.history", { from, since, who });
  if (horizon.day !== undefined && compareDays(since, horizon.day) > 0)
    return say("missing.history", { from: horizon.day, since, who });
  return undefined;
}

function anyOf(all: readonly Evidence[]): Evidence {
  const yes = all.filter((each) => each.answer === "yes");
  if (yes.length > 0) return shownBy(yes.flatMap((each) => each.found));
  const open = all.filter((each) => each.answer === "cannot-say");
  return {
    answer: open.length > 0 ? "cannot-say" : "no",
    found: nothing,
    misses: () => all.flatMap((each) => each.misses()),
    missing: open.flatMap((each) => each.missing),
  };
}

function turn(evidence: Evidence): Evidence {
  if (evidence.answer === "cannot-say") return evidence;
  if (evidence.answer === "no") return shownBy(nothing);
  const misses = (): readonly Message[] =>
    evidence.found.map((fact) =>
      say("need.must-not", { act: [sayFound(fact)], ...(fact.day ? { day: fact.day } : {}) }),
    );
  return { answer: "no", found: nothing, misses, missing: nothing };
}

const sayFound = (fact: Fact): Message => say("act", { fact: fact.fact });
