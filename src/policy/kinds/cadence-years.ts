import {
  compareDays,
  type Day,
  nextSchoolYear,
  type SchoolYear,
  schoolYearEnd,
  schoolYearOf,
  schoolYearStart,
} from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import { excused } from "../excuses.ts";
import type { Cycle, Fact } from "../fact.ts";
import type { Finding, Message, Occasion } from "../finding.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { lookFor } from "../look-for.ts";
import { daysOf, makeFinding, type Said } from "../make-finding.ts";
import { say } from "../messages.ts";
import { occasionOfCycle } from "../occasions.ts";
import { phaseOfPattern } from "../phase.ts";
import { resolveDay } from "../resolve-day.ts";
import type { ResolvedDay } from "../resolved-day.ts";
import type { Rule } from "../rule.ts";
import { sayPattern } from "../say-pattern.ts";
import { subjectOfCycle } from "../subject.ts";
import type { CadenceParameters } from "./cadence-parameters.ts";
import { notNeeded } from "./not-needed.ts";

/** Years that belong together: in all of them together it must happen so many times. */
interface Stretch {
  readonly first: SchoolYear;
  readonly last: SchoolYear;
}

/** One finding for each stretch of years that a year pinned here lies in, told in the latest of those years. */
export function cadenceOfYears(rule: Rule<CadenceParameters>, a: Assessment): Finding[] {
  const begun = a.cycles.filter((cycle) => compareDays(cycle.firstDay, a.today) <= 0);
  const findings = new Map<string, readonly Finding[]>();
  for (const cycle of begun) {
    const done = doneIn(rule, cycle, a);
    const stretch = stretchOf(rule.parameters, cycle, done, a);
    const key = "key" in stretch ? cycle.id : stretch.first;
    findings.set(key, judgeStretch(rule, cycle, stretch, done, a));
  }
  return [...findings.values()].flat();
}

/** What was done, by school year: a paper written anew in one year is done once. */
function doneIn({ parameters }: Rule<CadenceParameters>, cycle: Cycle, a: Assessment): ReadonlyMap<SchoolYear, Fact> {
  const done = new Map<SchoolYear, Fact>();
  for (const fact of lookFor(parameters.must, subjectOfCycle(cycle), {}, a).found) {
    const year = a.cycleById.get(fact.cycle)?.schoolYear;
    if (year !== undefined && !isProposed(fact) && !done.has(year)) done.set(year, fact);
  }
  return done;
}

/** The stretch a year lies in, or what is missing to tell it. */
function stretchOf(
  { while: during, every, measure, from }: CadenceParameters,
  cycle: Cycle,
  done: ReadonlyMap<SchoolYear, Fact>,
  a: Assessment,
): Stretch | Message {
  const start = during === "certificate" ? (from ?? { day: "certificate-issued" }) : from;
  const begins = start && resolveDay(start, subjectOfCycle(cycle), a, { moves: false });
  if (begins && !begins.known) return begins.missing;
  const firstYear = begins && yearOf(begins.due, a);
  if (during === "certificate" && every === undefined) {
    const ends = resolveDay({ day: "certificate-expires" }, subjectOfCycle(cycle), a, { moves: false });
    if (!ends.known) return ends.missing;
    return { first: firstYear ?? cycle.schoolYear, last: yearOf(ends.due, a) };
  }
  const length = every?.count ?? 1;
  if (measure === "grid" && firstYear !== undefined) {
    const past = Math.max(0, startOf(cycle.schoolYear) - startOf(firstYear));
    const first = later(firstYear, past - (past % length));
    return { first, last: later(first, length - 1) };
  }
  const last = [...done.keys()]
    .filter((year) => year < cycle.schoolYear)
    .toSorted()
    .at(-1);
  const first = last === undefined ? (firstYear ?? earliestYear(a, cycle)) : nextSchoolYear(last);
  return { first, last: later(first, length - 1) };
}

/** Where nobody says when to begin, the file's first year is the first one that counts. */
const earliestYear = (a: Assessment, cycle: Cycle): SchoolYear =>
  [...a.cycleById.values()].map(({ schoolYear }) => schoolYear).toSorted()[0] ?? cycle.schoolYear;

const yearOf = (day: Day, { calendars }: Assessment): SchoolYear => schoolYearOf(day, calendars.staff.yearBeginsOn);
const startOf = (year: SchoolYear): number => Number(year.slice(0, 4));

function later(year: SchoolYear, by: number): SchoolYear {
  let found = year;
  for (let n = 0; n < by; n++) found = nextSchoolYear(found);
  return found;
}

function judgeStretch(
  rule: Rule<CadenceParameters>,
  cycle: Cycle,
  stretch: Stretch | Message,
  done: ReadonlyMap<SchoolYear, Fact>,
  a: Assessment,
): readonly Finding[] {
  const { who, must, every, times, while: during, "first-within": firstWithin } = rule.parameters;
  const subject = subjectOfCycle(cycle);
  const asks = say("asks.cadence", {
    must: [sayPattern(must)],
    times,
    ...(every ? { every } : {}),
    ...(during ? { while: during } : {}),
  });
  const base = { asks, phase: phaseOfPattern(must), who: [who] };
  const whole = occasionOfCycle(cycle);
  const applying = applies(rule, subject, { day: a.today }, a);
  if (applying.applies !== "yes") return [notNeeded(rule, whole, base, applying)];
  if ("key" in stretch)
    return [makeFinding(rule, whole, { ...base, state: "cannot-say", answer: "cannot-say", missing: [stretch] })];
  const judge = (last: SchoolYear, number: number, id: string): Finding => {
    const occasion: Occasion = { ...whole, id, about: { ...whole.about, from: stretch.first, to: last } };
    const facts = [...done].filter(([year]) => year >= stretch.first && year <= last).map(([, fact]) => fact);
    const day = lastDayOf(rule.parameters, cycle, last, a);
    const found = say("cadence.years", { from: stretch.first, to: last, found: facts.length, times: number });
    const common = { ...base, ...daysOf(day), proof: facts };
    if (facts.length >= number)
      return makeFinding(rule, occasion, { ...common, state: "done", answer: "yes", because: [found] });
    const belated = rule.parameters.measure === "gap" ? [...done].find(([year]) => year > last)?.[1] : undefined;
    if (belated?.day && day.known)
      return makeFinding(rule, occasion, {
        ...common,
        state: "done-late",
        answer: "yes",
        because: [found, say("duty.by", { act: [sayPattern(must)], day: belated.day })],
        proof: [belated],
        late: lateBy(day.due, belated.day, a),
      });
    return makeFinding(rule, occasion, {
      ...common,
      ...(excused(rule, occasion, a) ?? notEnough(found, stretch, day, a)),
    });
  };
  const own = judge(stretch.last, times, stretch.first);
  if (firstWithin === undefined) return [own];
  return [judge(later(stretch.first, firstWithin - 1), 1, `${stretch.first}:first`), own];
}

/** The day in the stretch's last year by which it is due. */
function lastDayOf({ by }: CadenceParameters, cycle: Cycle, year: SchoolYear, a: Assessment): ResolvedDay {
  const begins = a.calendars.staff.yearBeginsOn;
  const inYear: Cycle =
    year === cycle.schoolYear
      ? cycle
      : { ...cycle, schoolYear: year, firstDay: schoolYearStart(year, begins), lastDay: schoolYearEnd(year, begins) };
  if (by) return resolveDay(by, subjectOfCycle(inYear), a, { moves: true });
  return { known: true, deadline: inYear.lastDay, due: inYear.lastDay };
}

function notEnough(
  found: Message,
  stretch: Stretch,
  day: ResolvedDay,
  a: Assessment,
): Pick<Said, "state" | "answer" | "because" | "missing" | "late"> {
  const begins = schoolYearStart(stretch.first, a.calendars.staff.yearBeginsOn);
  if (!day.known) return { state: "cannot-say", answer: "cannot-say", because: [found], missing: [day.missing] };
  if (!isAfter(a.today, day.due)) return { state: "due", answer: "no", because: [found] };
  if (compareDays(begins, a.completeSince) < 0) {
    const missing = [say("missing.history", { from: begins, since: a.completeSince, who: ["personnel"] })];
    return { state: "cannot-say", answer: "cannot-say", because: [found], missing };
  }
  return { state: "overdue", answer: "no", because: [found], late: lateBy(day.due, a.today, a) };
}
