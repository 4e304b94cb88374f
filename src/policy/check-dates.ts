import { schoolYearEnd, schoolYearStart } from "../calendar/index.ts";
import type { Calendars, Day, Move, SchoolYear } from "../calendar/index.ts";
import { assess } from "./assess.ts";
import type { DayExpression } from "./day-expression.ts";
import type { Edition } from "./edition.ts";
import type { FactFile, PersonAttributes } from "./fact.ts";
import type { Finding, Message, Published } from "./finding.ts";
import type { Effect, RuleKindName, Source } from "./rule.ts";

/** One step of an agreement that has a day in a school year, or a day that depends on something still to happen. */
export interface DatedStep {
  readonly rule: string;
  readonly kind: RuleKindName;
  readonly effect: Effect;
  /** What is to be done, for wording. */
  readonly asks?: Message;
  /** The agreement's day, and the day it is due once moved; both absent for steps counted from something still to happen. */
  readonly deadline?: Day;
  readonly due?: Day;
  readonly closes?: Day;
  /** Why the due day is not the deadline. */
  readonly move?: Move;
  /** Where the district published the day for the year: by which sentence, and the rule's own day. */
  readonly published?: Published;
  /** First day of a window. */
  readonly from?: Day;
  /** For steps counted from something still to happen: how (10 work days after the plan's end). */
  readonly counted?: DayExpression;
  /** What is missing to tell the day, where it is the year's (a day not yet published, a calendar without its last day). */
  readonly missing: readonly Message[];
  readonly source: readonly Source[];
  readonly settings: Finding["settings"];
}

/**
 * Each dated step of an edition in a school year, as `assess` finds it for a file in which nothing is recorded yet; then the
 * steps whose days are counted from something still to happen. The person has the first attributes the policy covers,
 * where they are not told.
 */
export function policyDates(
  edition: Edition,
  schoolYear: SchoolYear,
  calendars: Calendars,
  person?: PersonAttributes,
): readonly DatedStep[] {
  const findings = assess({
    file: emptyYear(edition, schoolYear, person),
    edition,
    calendars,
    today: schoolYearStart(schoolYear),
  });
  const inYear = findings.filter(
    ({ due, missing, kind }) => due !== undefined || (kind === "duty" && missing.some(({ key }) => isAboutDay(key))),
  );
  const told = new Set(inYear.map(({ rule }) => rule));
  const counted = edition.rules.flatMap(({ id, kind, effect, parameters, source, settings }): DatedStep[] => {
    const day = dayOf(parameters);
    return day === undefined || told.has(id)
      ? []
      : [{ rule: id, kind, effect, counted: day, missing: [], source, settings }];
  });
  return [...inYear.map(stepOf), ...counted];
}

const stepOf = (finding: Finding): DatedStep => {
  const { rule, kind, effect, asks, deadline, due, closes, move, published, from, missing, source, settings } = finding;
  return {
    rule,
    kind,
    effect,
    asks,
    ...(deadline ? { deadline } : {}),
    ...(due ? { due } : {}),
    ...(closes ? { closes } : {}),
    ...(move ? { move } : {}),
    ...(published ? { published } : {}),
    ...(from ? { from } : {}),
    missing,
    source,
    settings,
  };
};

const isAboutDay = (key: string): boolean =>
  key === "missing.published-day" || key === "missing.anchor" || key === "missing.calendar";

function emptyYear(edition: Edition, schoolYear: SchoolYear, person: PersonAttributes | undefined): FactFile {
  const covered = Object.fromEntries(
    Object.entries(edition.covers).flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first]])),
  );
  const firstDay = schoolYearStart(schoolYear);
  const cycle = {
    id: schoolYear,
    schoolYear,
    edition: edition.id,
    firstDay,
    lastDay: schoolYearEnd(schoolYear),
    person: { unit: "any", ...covered, ...person },
  };
  return { facts: [], cycles: [cycle], completeSince: firstDay };
}

/** The day a rule's parameters name, where they name one: `by` of duties, `to` of windows, `until` of rights. */
function dayOf(parameters: unknown): DayExpression | undefined {
  const named = parameters as Readonly<Record<string, DayExpression | undefined>>;
  return [named["by"], named["to"], named["until"], named["within"]].find(
    (day) => day !== undefined && typeof day === "object" && !Array.isArray(day),
  );
}
