import { compareDays, type Day } from "../../calendar/index.ts";
import { needsEmployee, sayPaused } from "../absences.ts";
import { applies } from "../applies.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import { excused } from "../excuses.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message, Occasion } from "../finding.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { daysOf, makeFinding, type Said } from "../make-finding.ts";
import { attributeOf } from "../match-filter.ts";
import { matchFact } from "../match-fact.ts";
import { type Pieces, say } from "../messages.ts";
import { occasionOfCycle } from "../occasions.ts";
import type { FactPattern } from "../pattern.ts";
import { isAway } from "../pause.ts";
import { phaseOf } from "../phase.ts";
import { plansGiven } from "../plan-parts.ts";
import { ruleDay } from "../published.ts";
import { afterAbsences, resolveDay } from "../resolve-day.ts";
import type { ResolvedDay } from "../resolved-day.ts";
import type { Rule } from "../rule.ts";
import { sayPattern } from "../say-pattern.ts";
import { type Subject, subjectOfCycle } from "../subject.ts";
import type { CountParameters } from "./count-parameters.ts";
import { notNeeded } from "./not-needed.ts";

interface Span {
  readonly subject: Subject;
  readonly occasion: Occasion;
  readonly belongs: (fact: Fact) => boolean;
}

/** So many by the last day of the year or plan: bounds from what is recorded, and from what may count once it is complete. */
export function countFactsAtLeast(rule: Rule<CountParameters>, of: FactPattern, a: Assessment): Finding[] {
  return spansOf(rule.parameters.in, a).map((span) => judgeSpan(rule, of, span, a));
}

/** The years or plans that facts are counted in. */
export function spansOf(of: CountParameters["in"], a: Assessment): Span[] {
  if (of.span === "plan") {
    return plansGiven(of.where, a).map(({ plan, subject, occasion }) => ({
      subject,
      occasion,
      belongs: (fact) => fact.ids["plan"] === plan.id,
    }));
  }
  const begun = a.cycles.filter((cycle) => compareDays(cycle.firstDay, a.today) <= 0);
  return begun.map((cycle) => ({
    subject: subjectOfCycle(cycle),
    occasion: occasionOfCycle(cycle),
    belongs: (fact) => fact.cycle === cycle.id,
  }));
}

function judgeSpan(
  rule: Rule<CountParameters>,
  of: FactPattern,
  { subject, occasion, belongs }: Span,
  a: Assessment,
): Finding {
  const {
    "at-least": number = 0,
    in: { span },
    distinct,
  } = rule.parameters;
  const counted = [sayPattern(of)];
  const base = {
    asks: say("asks.count-at-least", { of: counted, number, in: span }),
    phase: phaseOf(of.fact, of.where),
  };
  const applying = applies(rule, subject, { day: a.today }, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const { sure, unsure, missing } = bounds(of, subject, belongs, a);
  const [found, most] = [differing(sure, distinct), differing([...sure, ...unsure], distinct)];
  const because = [say("count.found", { found, of: counted, limit: number })];
  const last = lastDay(rule, of, subject, a);
  const due = last.known ? last.due : undefined;
  const common = {
    ...base,
    because,
    proof: sure,
    ...daysOf(last),
  };
  if (found >= number) return makeFinding(rule, occasion, { ...common, ...whenReached(sure, number, due, a) });
  const excuse = excused(rule, occasion, a);
  if (excuse) return makeFinding(rule, occasion, { ...common, ...excuse });
  if (most >= number) {
    const mayCount = [...because, sayUnsure(counted, missing)];
    return makeFinding(rule, occasion, {
      ...common,
      because: mayCount,
      state: "cannot-say",
      answer: "cannot-say",
      missing,
    });
  }
  return makeFinding(rule, occasion, { ...common, ...whileTooFew(because, last, a) });
}

function whileTooFew(
  because: readonly Message[],
  last: ResolvedDay,
  a: Assessment,
): Pick<Said, "state" | "answer" | "because" | "missing" | "late"> {
  const missing = last.known ? [] : [last.missing];
  if (isAway(last.away, a))
    return { state: "open", answer: "no", because: [...because, sayPaused(last.away)], missing };
  if (!last.known || !isAfter(a.today, last.due)) return { state: "due", answer: "no", because, missing };
  return { state: "overdue", answer: "no", because, late: lateBy(last.due, a.today, a) };
}

function bounds(
  of: FactPattern,
  subject: Subject,
  belongs: Span["belongs"],
  a: Assessment,
): { sure: Fact[]; unsure: Fact[]; missing: Message[] } {
  const sure: Fact[] = [];
  const unsure: Fact[] = [];
  const missing: Message[] = [];
  for (const fact of a.named(of.fact)) {
    if (isProposed(fact) || !belongs(fact)) continue;
    const verdict = matchFact(of, fact, subject, {}, {}, a);
    if (verdict.answer === "yes") sure.push(fact);
    else if (verdict.answer === "unsure") {
      unsure.push(fact);
      missing.push(verdict.missing);
    }
  }
  return { sure, unsure, missing };
}

/** How many might count, had they what is not entered. */
export function sayUnsure(of: Pieces, missing: readonly Message[]): Message {
  const attribute = missing[0]?.with["attribute"];
  return say("count.unsure", {
    number: missing.length,
    of,
    attribute: typeof attribute === "string" ? attribute : "day",
  });
}

/** How many facts differ in the attributes told; every one, where none are told. */
export function differing(facts: readonly Fact[], distinct: readonly string[] | undefined): number {
  if (!distinct) return facts.length;
  return new Set(
    facts.map((fact) =>
      JSON.stringify(distinct.map((name) => (name === "by" ? fact.by?.person : attributeOf(fact, name)))),
    ),
  ).size;
}

/** The last day named or published; else the year's, or the plan's. */
function lastDay(rule: Rule<CountParameters>, of: FactPattern, subject: Subject, a: Assessment): ResolvedDay {
  const options = { moves: true, needsEmployee: needsEmployee(undefined, of) };
  const told = ruleDay(rule, "by", subject, a, options);
  if (told) return told;
  if (subject.trigger !== undefined) return resolveDay({ day: "plan-end" }, subject, a, options);
  const { lastDay: last } = subject.cycle;
  return options.needsEmployee ? afterAbsences(last, { due: last }, a) : { known: true, deadline: last, due: last };
}

function whenReached(
  sure: readonly Fact[],
  number: number,
  due: Day | undefined,
  a: Assessment,
): Pick<Said, "state" | "answer" | "late"> {
  const days = sure.flatMap((fact) => fact.day ?? []).sort(compareDays);
  const reached = number > 0 ? days[number - 1] : undefined;
  if (due && reached && isAfter(reached, due))
    return { state: "done-late", answer: "yes", late: lateBy(due, reached, a) };
  return { state: "done", answer: "yes" };
}
