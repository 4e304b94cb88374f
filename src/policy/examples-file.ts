import { CalendarError, day, makeCalendar, schoolYearEnd, schoolYearOf, schoolYearStart } from "../calendar/index.ts";
import type { Calendars, Day } from "../calendar/index.ts";
import type { Edition } from "./edition.ts";
import { HappeningError, factsOf } from "./examples-facts.ts";
import type { FactContext } from "./examples-facts.ts";
import type { ExampleFrame, ExamplesFrame, Happening } from "./examples-frame.ts";
import type { Cycle, Fact, FactFile, PersonAttributes } from "./fact.ts";
import { focusKinds } from "./vocabulary.ts";

/** One example laid out for `assess`. */
export interface LaidOut {
  readonly file: FactFile;
  readonly proposed: readonly Fact[];
  readonly today: Day;
  /** The cycle whose findings are meant unless an expectation names another. */
  readonly cycle: string;
}

/** An example that cannot be laid out: where in it (`given` or `act`, and which item), and why. */
export interface Unreadable {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** The calendars an examples file stands on: weekends, and the days off and anchors it lists. */
export function calendarsOf({ calendar }: ExamplesFrame): Calendars | Unreadable {
  const daysOff = (calendar?.["days-off"] ?? []).map(({ day: on, to, ...kinds }) => {
    const [kind = "holiday", name = "Holiday"] = Object.entries(kinds).find(([, value]) => value !== undefined) ?? [];
    return { day: on, ...(to === undefined ? {} : { to }), kind, name };
  });
  const data = { id: "examples", title: "Days of the examples", daysOff, anchors: calendar?.anchors ?? {} };
  try {
    return {
      staff: makeCalendar(data),
      students: makeCalendar({ ...data, id: "examples-students", kind: "students" }),
      offices: makeCalendar({
        id: "examples-offices",
        title: "Offices",
        kind: "offices",
        daysOff: daysOff.filter(({ kind }) => kind === "holiday"),
      }),
    };
  } catch (error) {
    if (error instanceof CalendarError) return { path: ["calendar"], reason: error.message };
    throw error;
  }
}

/** Lays out an example: its person, years (each pinned to the edition), facts on record and facts about to be done. */
export function layOut(example: ExampleFrame, frame: ExamplesFrame, edition: Edition): LaidOut | Unreadable {
  const today = day(example.today);
  const cycle = example["school-year"] ?? schoolYearOf(today);
  const kind = focusKinds.find((known) => known === edition.words["focus"]) ?? "indicator";
  const context: FactContext = {
    today,
    focusKind: kind,
    ownPlan: ownPlanOf(edition),
    proposed: false,
    planCycles: new Map(),
  };
  const given = allFacts(example.given ?? [], "given", context);
  if ("reason" in given) return given;
  const proposed = allFacts(example.act ?? [], "act", { ...context, proposed: true });
  if ("reason" in proposed) return proposed;
  const years = [...new Set([cycle, ...[...given.facts, ...proposed.facts].map((fact) => fact.cycle)])].toSorted();
  const person = personOf(example, frame, edition);
  const since = example["complete-since"];
  return {
    file: {
      facts: given.facts,
      cycles: years.map((year) => cycleOf(year, person, edition)),
      completeSince: since === undefined ? day("1990-07-01") : day(since),
    },
    proposed: proposed.facts,
    today,
    cycle,
  };
}

/** The plan a policy's own words speak of: its short word (PGP) names one of its plans, else the first one does. */
function ownPlanOf({ words, plans }: Edition): string {
  const short = words["plan-short"]?.toLowerCase() ?? "";
  return short in plans ? short : (Object.keys(plans)[0] ?? "plan");
}

function allFacts(
  happenings: readonly Happening[],
  key: "given" | "act",
  context: FactContext,
): { readonly facts: readonly Fact[] } | Unreadable {
  const facts: Fact[] = [];
  for (const [index, happening] of happenings.entries()) {
    try {
      facts.push(...factsOf(happening, index + 1, context));
    } catch (error) {
      if (error instanceof HappeningError) return { path: [key, index], reason: error.message };
      throw error;
    }
  }
  return { facts };
}

function personOf(example: ExampleFrame, frame: ExamplesFrame, edition: Edition): PersonAttributes {
  const covered = Object.fromEntries(
    Object.entries(edition.covers).flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first]])),
  );
  return { unit: "any", ...covered, ...frame.person, ...example.person };
}

const cycleOf = (year: string, person: PersonAttributes, edition: Edition): Cycle => ({
  id: year,
  schoolYear: year,
  edition: edition.id,
  firstDay: schoolYearStart(year),
  lastDay: schoolYearEnd(year),
  person,
});
