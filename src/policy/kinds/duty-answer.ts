import { compareDays, type Day } from "../../calendar/index.ts";
import { needsEmployee, sayPaused } from "../absences.ts";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { DutyOccasion } from "../duty-occasions.ts";
import { excused } from "../excuses.ts";
import type { Evidence } from "../evidence.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message } from "../finding.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { lookFor } from "../look-for.ts";
import { daysOf, makeFinding, type Said } from "../make-finding.ts";
import { say } from "../messages.ts";
import { isAway } from "../pause.ts";
import { phaseOfPattern } from "../phase.ts";
import { ruleDay } from "../published.ts";
import type { ResolvedDay } from "../resolved-day.ts";
import type { Pattern } from "../pattern.ts";
import type { Rule } from "../rule.ts";
import { sayEnteredLate } from "../say-evidence.ts";
import { sayFact, sayPattern } from "../say-pattern.ts";
import type { DutyParameters } from "./duty-parameters.ts";
import { notNeeded } from "./not-needed.ts";

type Answered = Omit<Said, "asks" | "phase" | "who">;

/** Answers one occasion of a duty. `taken` holds the facts that fulfil an earlier occasion: one fact fulfils one. */
export function judgeDuty(rule: Rule<DutyParameters>, owed: DutyOccasion, taken: Set<string>, a: Assessment): Finding {
  const { who, must } = rule.parameters;
  const { subject, occasion } = owed;
  const base = { asks: asksOf(rule.parameters, owed), phase: phaseOfPattern(must), who: [who] };
  const day = ruleDay(rule, "by", subject, a, { moves: true, who, needsEmployee: needsEmployee(who, must) });
  const looked = lookFor(must, subject, {}, a);
  const done = fulfilment(rule, owed, looked.found, taken);
  const due = day?.known ? day.due : undefined;
  const asOf = done?.fact.day ?? (due && isAfter(a.today, due) ? due : a.today);
  const applying = applies(rule, subject, { day: asOf }, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);

  if (done) taken.add(done.fact.id);
  const first = ruleDay(rule, "not-before", subject, a, { moves: false });
  const closing = ruleDay(rule, "closes", subject, a, { moves: true, who, ...(due ? { due } : {}) });
  const closes = closing?.known ? closing.due : undefined;
  const answer = done
    ? whenDone(done, day, closes, a)
    : (excused(rule, occasion, a) ?? whileOpen(must, owed, looked, day, closes, a));
  return makeFinding(rule, occasion, {
    ...base,
    ...daysOf(day),
    ...(first?.known ? { from: first.due } : {}),
    ...(closes ? { closes } : {}),
    ...answer,
  });
}

/** The same on every occasion, but for the plan or the part of it that it is owed for. */
function asksOf(parameters: DutyParameters, { part, plan }: DutyOccasion): Message {
  const must = [sayPattern(parameters.must)];
  if (!part && !plan) return askOnce(parameters, () => say("asks.duty", { must }));
  return say("asks.duty", { must, ...(part ? { part: [part] } : {}), ...(plan ? { plan: plan.type } : {}) });
}

interface Fulfilment {
  readonly fact: Fact;
}

/** The first fact that does what is owed: recorded, in the same year where it is owed yearly, not before the trigger. */
function fulfilment(
  { parameters }: Rule<DutyParameters>,
  { subject }: DutyOccasion,
  found: readonly Fact[],
  taken: ReadonlySet<string>,
): Fulfilment | undefined {
  const yearly = parameters.each !== undefined && "span" in parameters.each;
  const since = parameters.when !== undefined && parameters["earlier-counts"] !== true ? subject.day : undefined;
  let best: Fact | undefined;
  for (const fact of found) {
    if (isProposed(fact) || taken.has(fact.id) || (yearly && fact.cycle !== subject.cycle.id)) continue;
    if (since && fact.day && compareDays(fact.day, since) < 0) continue;
    if (!best || (fact.day && best.day && compareDays(fact.day, best.day) < 0)) best = fact;
  }
  return best && { fact: best };
}

function whenDone(
  { fact }: Fulfilment,
  day: ResolvedDay | undefined,
  closes: Day | undefined,
  a: Assessment,
): Answered {
  const on = fact.day as Day;
  const because: Message[] = [
    say("duty.by", { act: [sayFact(fact)], day: on, ...(fact.by ? { by: fact.by.role } : {}) }),
    ...sayEnteredLate(fact, a),
  ];
  const proof = [fact];
  if (!day?.known || !isAfter(on, day.due)) return { state: "done", answer: "yes", because, proof };
  const gap = closes ? [sayEnteredInGap(fact, closes)] : [];
  return { state: "done-late", answer: "yes", because: [...because, ...gap], proof, late: lateBy(day.due, on, a) };
}

/** Entry stays open after the due day until the closing day: what is late may still be entered in time. */
const sayEnteredInGap = ({ recordedOn }: Fact, closes: Day): Message =>
  isAfter(recordedOn, closes)
    ? say("duty.entered-after-closing", { recorded: recordedOn, closes })
    : say("duty.entered-before-closing", { recorded: recordedOn, closes });

function whileOpen(
  must: Pattern,
  { subject, plan }: DutyOccasion,
  looked: Evidence,
  day: ResolvedDay | undefined,
  closes: Day | undefined,
  a: Assessment,
): Answered {
  const yearly = plan === undefined && subject.trigger === undefined;
  if (looked.answer === "cannot-say" && !yearly)
    return { state: "cannot-say", answer: "cannot-say", missing: looked.missing };
  const because = [say("duty.not-recorded", { act: [sayPattern(must)] })];
  const before = endedBefore(plan?.closed, day);
  if (before) return { state: "not-needed", answer: "no", because: [...because, before] };
  if (!day) return undated(subject.cycle.closedOn, yearly, because);
  if (isAway(day.away, a)) {
    const missing = day.known ? [] : [day.missing];
    return { state: "open", answer: "no", because: [...because, sayPaused(day.away)], missing };
  }
  if (!day.known) return { state: "cannot-say", answer: "cannot-say", because, missing: [day.missing] };
  if (!isAfter(a.today, day.due)) return { state: "due", answer: "no", because };
  const since = a.completeSince;
  if (compareDays(day.due, since) < 0) {
    const missing = [say("missing.history", { from: day.due, since, who: ["personnel"] })];
    return { state: "cannot-say", answer: "cannot-say", because, missing };
  }
  // Once the plan is closed nobody can catch up: what was late then grows no later.
  const ended = plan?.closed?.day;
  const until = ended && isAfter(a.today, ended) ? ended : a.today;
  return {
    state: "overdue",
    answer: "no",
    because: closes ? [...because, sayClosing(closes, a)] : because,
    ...(isAfter(until, day.due) ? { late: lateBy(day.due, until, a) } : {}),
  };
}

const sayClosing = (closes: Day, a: Assessment): Message =>
  isAfter(a.today, closes) ? say("duty.entry-closed", { closes }) : say("duty.entry-open", { closes });

/** What falls due only after the plan was closed is owed no more. */
function endedBefore(closed: Fact | undefined, day: ResolvedDay | undefined): Message | undefined {
  if (!closed || isProposed(closed)) return undefined;
  if (day?.known && closed.day && !isAfter(day.due, closed.day)) return undefined;
  return say("not-needed.plan-closed", closed.day ? { day: closed.day } : {});
}

function undated(closedOn: Day | undefined, yearly: boolean, because: readonly Message[]): Answered {
  if (yearly && closedOn)
    return {
      state: "not-needed",
      answer: "no",
      because: [...because, say("not-needed.cycle-closed", { day: closedOn })],
    };
  return { state: "due", answer: "no", because: [...because, say("duty.no-day", {})] };
}
