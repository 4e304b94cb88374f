import { addDays, compareDays, countBetween, type Day, isUnknown, laterDay } from "../../calendar/index.ts";
import { plannedDay } from "../anchor-day.ts";
import { applies } from "../applies.ts";
import { beforeAct } from "../before-act.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message, Occasion } from "../finding.ts";
import { shareFocus } from "../foci.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { judged, makeFinding, type Stage } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import type { PlanOccasion } from "../plan-parts.ts";
import { datesOf, wasIssued } from "../plan-life.ts";
import { resolveDay } from "../resolve-day.ts";
import type { Rule } from "../rule.ts";
import { sayUnknown } from "../say-unknown-day.ts";
import type { Horizon, Subject } from "../subject.ts";
import type { DurationParameters } from "./duration-parameters.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

interface Run {
  readonly fact: Fact;
  readonly subject: Subject;
  readonly before: Horizon;
  readonly occasion: Occasion;
  readonly stage: Stage;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** It is running now, and this is its planned end. */
  readonly open: boolean;
}

/** The days an act about to be done gives a plan: issuing and extending plan an end, closing makes it. */
export function judgeAct(
  rule: Rule<DurationParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const plan = a.plans.get(act.ids["plan"] ?? "");
  const from = plannedDay("start", act) ?? plan?.started?.day ?? act.day;
  const to = act.fact === "plan-closed" ? act.day : plannedDay("end", act);
  return judgeRun(rule, { fact: act, subject, before, occasion, stage, from, to, open: false }, a);
}

/** The days of a plan on record: to its real end, or to the planned one while it runs. */
export function judgePlan(
  rule: Rule<DurationParameters>,
  { plan, fact, subject, occasion }: PlanOccasion,
  a: Assessment,
): Finding {
  const closed = plan.closed && !isProposed(plan.closed) ? plan.closed : undefined;
  const dated = datesOf(plan) ?? fact;
  const from = plan.started?.day ?? plannedDay("start", dated);
  const to = closed?.day ?? plannedDay("end", dated);
  return judgeRun(
    rule,
    { fact, subject, before: beforeAct(fact, a), occasion, stage: "recorded", from, to, open: !closed },
    a,
  );
}

function judgeRun(rule: Rule<DurationParameters>, run: Run, a: Assessment): Finding {
  const { "at-least": least, "at-most": most } = rule.parameters;
  const { fact, subject, before, occasion, stage, from, to, open } = run;
  const asks = say("asks.duration", {
    plan: String(fact.is["plan"] ?? "plan"),
    ...(least ? { least } : {}),
    ...(most ? { most } : {}),
  });
  const base = { asks, phase: "plan" as const, who: fact.by ? [fact.by.role] : [] };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const proof = stage === "recorded" ? [fact] : [];
  const bounds = from && boundsOf(rule, run, from, a);
  if (!bounds || !to || "key" in bounds) {
    const missing =
      bounds && "key" in bounds
        ? bounds
        : say("missing.anchor", { anchor: from ? "plan-end" : "plan-start", who: ["supervisor", "personnel"] });
    return makeFinding(rule, occasion, {
      ...base,
      state: "cannot-say",
      answer: "cannot-say",
      missing: [missing],
      proof,
    });
  }
  const { first, last, before: spent } = bounds;
  const days = last ? { deadline: last, due: last } : {};
  const common = { ...base, ...days, ...(first ? { from: first } : {}), proof };
  if (open && last && isAfter(a.today, last)) {
    return makeFinding(rule, occasion, {
      ...common,
      state: "overdue",
      answer: "no",
      because: [say("duration.still-open", { last })],
      late: lateBy(last, a.today, a),
    });
  }
  const problem = tooLongOrShort(from, to, first, last, spent);
  const because = problem
    ? [problem, ...(stage === "recorded" ? wentOnWith(rule, fact) : [])]
    : [say("duration.runs", { from, to })];
  const within = say("missing.within", { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) });
  return makeFinding(rule, occasion, {
    ...common,
    ...judged(problem ? "no" : "yes", rule.effect, stage),
    because,
    missing: problem ? [within] : [],
  });
}

interface Limits {
  readonly first?: Day;
  readonly last?: Day;
  /** Calendar days already spent in earlier plans on the same matter. */
  readonly before: number;
}

function boundsOf({ parameters }: Rule<DurationParameters>, run: Run, from: Day, a: Assessment): Limits | Message {
  const before = parameters.joins?.includes("focus") === true ? daysBefore(run, from, a) : 0;
  const start = addDays(a.calendars, from, { count: before, unit: "calendar-days" }, "before") as Day;
  const first = parameters["at-least"] && addDays(a.calendars, start, parameters["at-least"], "after");
  if (first && isUnknown(first)) return sayUnknown(first);
  const last = parameters["at-most"] && addDays(a.calendars, start, parameters["at-most"], "after");
  if (last && isUnknown(last)) return sayUnknown(last);
  const end = parameters["ends-by"] && resolveDay(parameters["ends-by"], run.subject, a, { moves: true });
  if (end && !end.known) return end.missing;
  const latest =
    last && end?.known
      ? compareDays(last, end.due) < 0
        ? last
        : end.due
      : (last ?? (end?.known ? end.due : undefined));
  return { before, ...(first ? { first } : {}), ...(latest ? { last: latest } : {}) };
}

/** Days of earlier plans on the same matter, without the days between; a withdrawn plan does not count. */
function daysBefore({ fact, subject }: Run, from: Day, a: Assessment): number {
  let days = 0;
  for (const plan of a.plans.values()) {
    const start = plan.started?.day;
    const own = plan.id === subject.ids["plan"];
    if (own || !start || !wasIssued(plan) || !plan.closed?.day || plan.closed.is["outcome"] === "withdrawn") continue;
    const focus = (plan.issued ?? plan.started)?.focus;
    if (!focus || !fact.focus || !shareFocus(focus, fact.focus) || compareDays(start, from) >= 0) continue;
    days += countBetween(a.calendars, start, laterDay(start, plan.closed.day), "calendar-days");
  }
  return days;
}

function tooLongOrShort(
  from: Day,
  to: Day,
  first: Day | undefined,
  last: Day | undefined,
  before: number,
): Message | undefined {
  if (last && isAfter(to, last)) return say("duration.too-long", { from, to, last, ...(before > 0 ? { before } : {}) });
  if (first && isAfter(first, to)) return say("duration.too-short", { from, to, first });
  return undefined;
}
