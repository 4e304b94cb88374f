import { addDays, compareDays, type Day, isUnknown } from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import { excused } from "../excuses.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Occasion } from "../finding.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { lookFor } from "../look-for.ts";
import { makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import { phaseOfPattern } from "../phase.ts";
import { plannedDay } from "../anchor-day.ts";
import { datesOf } from "../plan-life.ts";
import { type PlanOccasion, plansGiven } from "../plan-parts.ts";
import type { Rule } from "../rule.ts";
import { sayFact, sayPattern } from "../say-pattern.ts";
import { sayUnknown } from "../say-unknown-day.ts";
import type { CadenceParameters } from "./cadence-parameters.ts";
import { notNeeded } from "./not-needed.ts";

/** Nobody reviews a plan oftener than this; a cadence of one day over years stops here. */
const MOST_STRETCHES = 400;

/** While a plan runs: each stretch from its start on is a finding of its own; one that the plan's end cuts short owes nothing. */
export const cadenceOfPlans = (rule: Rule<CadenceParameters>, a: Assessment): Finding[] =>
  plansGiven(undefined, a).flatMap((of) => judgePlan(rule, of, a));

function judgePlan(rule: Rule<CadenceParameters>, { plan, subject, occasion }: PlanOccasion, a: Assessment): Finding[] {
  const { who, must, every = { count: 1, unit: "months" }, measure } = rule.parameters;
  const asks = say("asks.cadence", { must: [sayPattern(must)], times: 1, every, while: "plan" });
  const base = { asks, phase: phaseOfPattern(must), who: [who] };
  const applying = applies(rule, subject, { day: a.today }, a);
  if (applying.applies !== "yes") return [notNeeded(rule, occasion, base, applying)];
  const start = plannedDay("start", datesOf(plan)) ?? plan.started?.day;
  if (!start) {
    const missing = [say("missing.anchor", { anchor: "plan-start", who: ["supervisor", "personnel"] })];
    return [makeFinding(rule, occasion, { ...base, state: "cannot-say", answer: "cannot-say", missing })];
  }
  const end = plan.closed?.day ?? plannedDay("end", datesOf(plan));
  const facts = lookFor(must, subject, {}, a)
    .found.filter((fact) => !isProposed(fact) && fact.day && compareDays(fact.day, start) >= 0)
    .toSorted((one, other) => compareDays(one.day as Day, other.day as Day));
  const findings: Finding[] = [];
  let since = start;
  for (let n = 1; n <= MOST_STRETCHES; n++) {
    const due = addDays(a.calendars, since, every, "after");
    const slot: Occasion = { ...occasion, id: `${occasion.id}:${String(n)}`, about: { ...occasion.about, number: n } };
    if (isUnknown(due)) {
      findings.push(
        makeFinding(rule, slot, { ...base, state: "cannot-say", answer: "cannot-say", missing: [sayUnknown(due)] }),
      );
      break;
    }
    if (end && compareDays(due, end) > 0) break;
    const done = facts.find((fact) => isIn(fact, since, due, measure, n));
    findings.push(judgeSlot(rule, slot, base, due, done, a));
    since = measure === "gap" && done?.day ? done.day : due;
    if (done) facts.splice(0, facts.indexOf(done) + 1);
    if ((!done && measure === "gap") || compareDays(since, a.today) > 0) break;
  }
  return findings;
}

/** Under a grid, what is done after a stretch belongs to the next one; under a gap, whatever comes next is the next one. */
const isIn = ({ day }: Fact, since: Day, due: Day, measure: "gap" | "grid", n: number): boolean =>
  day !== undefined &&
  (n === 1 ? compareDays(day, since) >= 0 : compareDays(day, since) > 0) &&
  (measure === "gap" || compareDays(day, due) <= 0);

function judgeSlot(
  rule: Rule<CadenceParameters>,
  occasion: Occasion,
  base: Pick<Parameters<typeof makeFinding>[2], "asks" | "phase" | "who">,
  due: Day,
  done: Fact | undefined,
  a: Assessment,
): Finding {
  const common = { ...base, deadline: due, due };
  if (done?.day) {
    const because = [say("duty.by", { act: [sayFact(done)], day: done.day, ...(done.by ? { by: done.by.role } : {}) })];
    const late = isAfter(done.day, due);
    return makeFinding(rule, occasion, {
      ...common,
      state: late ? "done-late" : "done",
      answer: "yes",
      because,
      proof: [done],
      ...(late ? { late: lateBy(due, done.day, a) } : {}),
    });
  }
  const excuse = excused(rule, occasion, a);
  if (excuse) return makeFinding(rule, occasion, { ...common, ...excuse });
  const because = [say("duty.not-recorded", { act: [sayPattern(rule.parameters.must)] })];
  const late = isAfter(a.today, due);
  return makeFinding(rule, occasion, {
    ...common,
    state: late ? "overdue" : "due",
    answer: "no",
    because,
    ...(late ? { late: lateBy(due, a.today, a) } : {}),
  });
}
