import type { Calendars, Day } from "../calendar/index.ts";
import { type Absence, absencesIn } from "./absences.ts";
import type { ActOccasion } from "./act-occasion.ts";
import { editionNames, type EditionNames } from "./edition-names.ts";
import type { Edition } from "./edition.ts";
import type { Cycle, Fact, FactFile } from "./fact.ts";
import { plansIn, type PlanLife } from "./plan-life.ts";
import type { PersonFilter } from "./rule.ts";
import type { Applies } from "./suits.ts";
import type { FactName } from "./vocabulary.ts";

/** What one assessment is made of; `proposed` are the facts of an act about to be done. */
export interface AssessmentInput {
  readonly file: FactFile;
  readonly edition: Edition;
  readonly calendars: Calendars;
  readonly today: Day;
  readonly proposed?: readonly Fact[];
}

/** The file laid out for judging: every kind looks things up here, and nowhere else. */
export interface Assessment {
  readonly edition: Edition;
  readonly names: EditionNames;
  readonly calendars: Calendars;
  readonly today: Day;
  readonly completeSince: Day;
  readonly proposed: readonly Fact[];
  /** Cycles pinned to the edition: only their acts, plans and years are occasions. */
  readonly cycles: readonly Cycle[];
  readonly cycleById: ReadonlyMap<string, Cycle>;
  /** Facts of that name in the whole file, as recorded, those proposed last. */
  readonly named: (name: FactName) => readonly Fact[];
  readonly plans: ReadonlyMap<string, PlanLife>;
  /** When the person was away, by the first day. */
  readonly absences: readonly Absence[];
  /** Steps that were excused, by rule. */
  readonly excuses: ReadonlyMap<string, readonly Fact[]>;
  /** Acts as they were laid out for the first rule that looked at them; `actsFor` fills it. */
  readonly acts: Map<Fact, ActOccasion>;
  /** Whether a rule is for the person of a year, as it was told for the rule's first occasion; `applies` fills it. */
  readonly persons: Map<Cycle, Map<PersonFilter, Applies>>;
}

const none: readonly Fact[] = [];

/** Lays a file out once for all rules of the edition. */
export function layOutFile({ file, edition, calendars, today, proposed = none }: AssessmentInput): Assessment {
  const byName = new Map<FactName, Fact[]>();
  const add = (fact: Fact): void => {
    const known = byName.get(fact.fact);
    if (known) known.push(fact);
    else byName.set(fact.fact, [fact]);
  };
  for (const fact of file.facts) add(fact);
  for (const fact of proposed) add(fact);
  for (const facts of byName.values()) inOrder(facts);
  const cycles = file.cycles.filter((cycle) => cycle.edition === edition.id);
  const named = (name: FactName): readonly Fact[] => byName.get(name) ?? none;
  return {
    edition,
    names: editionNames(edition),
    calendars,
    today,
    completeSince: file.completeSince,
    proposed,
    cycles,
    cycleById: new Map(file.cycles.map((cycle) => [cycle.id, cycle])),
    named,
    plans: plansIn(named),
    absences: absencesIn(named("absence-recorded")),
    excuses: Map.groupBy(named("step-excused").filter(isOnRecord), (fact) => String(fact.is["rule"] ?? "")),
    acts: new Map(),
    persons: new Map(),
  };
}

/** The cycle a fact belongs to, if that cycle is pinned to the edition judged. */
export function pinnedCycleOf(fact: Fact, a: Assessment): Cycle | undefined {
  const cycle = a.cycleById.get(fact.cycle);
  return cycle?.edition === a.edition.id ? cycle : undefined;
}

/** Whether the fact is only about to be recorded. */
export const isProposed = (fact: Fact): boolean => fact.order === Infinity;

const isOnRecord = (fact: Fact): boolean => !isProposed(fact);

function inOrder(facts: Fact[]): void {
  for (let i = 1; i < facts.length; i++) {
    if ((facts[i - 1]?.order ?? 0) > (facts[i]?.order ?? 0)) {
      facts.sort((x, y) => x.order - y.order || (x.id < y.id ? -1 : 1));
      return;
    }
  }
}
