import { compareDays, type Day } from "../../calendar/index.ts";
import { needsEmployee, sayPaused } from "../absences.ts";
import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import { excused } from "../excuses.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message, Occasion } from "../finding.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { daysOf, makeFinding, type Said } from "../make-finding.ts";
import { say } from "../messages.ts";
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
import { countIn, isEnough, sayCounted, sayUnsure } from "./count-enough.ts";
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
  const { parameters } = rule;
  const counted = [sayPattern(of)];
  const base = { asks: asksAtLeast(parameters, of), phase: phaseOf(of.fact, of.where) };
  const applying = applies(rule, subject, { day: a.today }, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const { sure, unsure, missing, misses } = countIn(parameters, of, subject, belongs, {}, a);
  const because = [...sayCounted(parameters, counted, sure, a), ...misses];
  const last = lastDay(rule, of, subject, a);
  const common = { ...base, because, proof: sure, ...daysOf(last) };
  if (isEnough(parameters, sure, a))
    return makeFinding(rule, occasion, {
      ...common,
      ...whenReached(parameters, sure, last.known ? last.due : undefined, a),
    });
  const excuse = excused(rule, occasion, a);
  if (excuse) return makeFinding(rule, occasion, { ...common, ...excuse });
  if (unsure.length > 0 && isEnough(parameters, [...sure, ...unsure], a)) {
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

/** What is asked: so many, or so much of a number, in a span. */
export const asksAtLeast = (
  { "at-least": number = 0, total, in: { span } }: CountParameters,
  of: FactPattern,
): Message => say("asks.count-at-least", { of: [sayPattern(of)], number, in: span, ...(total ? { total } : {}) });

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

/** The last day named or published; else the year's, or the plan's. */
function lastDay(rule: Rule<CountParameters>, of: FactPattern, subject: Subject, a: Assessment): ResolvedDay {
  const options = { moves: true, needsEmployee: needsEmployee(undefined, of) };
  const told = ruleDay(rule, "by", subject, a, options);
  if (told) return told;
  if (subject.trigger !== undefined) return resolveDay({ day: "plan-end" }, subject, a, options);
  const { lastDay: last } = subject.cycle;
  return options.needsEmployee ? afterAbsences(last, { due: last }, a) : { known: true, deadline: last, due: last };
}

/** Late, where there were enough only after the last day. */
function whenReached(
  parameters: CountParameters,
  sure: readonly Fact[],
  due: Day | undefined,
  a: Assessment,
): Pick<Said, "state" | "answer" | "late"> {
  const dated = sure.filter((fact) => fact.day).toSorted((one, other) => compareDays(one.day as Day, other.day as Day));
  const last = dated.findIndex((_, i) => isEnough(parameters, dated.slice(0, i + 1), a));
  const reached = dated[last]?.day;
  if (due && reached && isAfter(reached, due))
    return { state: "done-late", answer: "yes", late: lateBy(due, reached, a) };
  return { state: "done", answer: "yes" };
}
