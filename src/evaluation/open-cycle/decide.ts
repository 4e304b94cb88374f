import type { Day, SchoolYear } from "../../calendar/index.ts";
import type { CycleOpened, Decide, HistoryEntered, NewEvent } from "../../casefile/index.ts";
import type { PersonAttributes } from "../../policy/index.ts";

export interface OpenCycle {
  readonly cycle: string;
  readonly schoolYear: SchoolYear;
  /** Edition the cycle is pinned to. */
  readonly edition: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** As of the first day: what rules read of the person all year. */
  readonly person: PersonAttributes;
  /** Back to when the paper file is entered; only with a file's first cycle. */
  readonly completeSince?: Day;
}

/** Opens a person's year under one edition of their agreement. One post has one cycle a year. */
export const decide: Decide<OpenCycle> = (file, input) => {
  const { cycle, schoolYear, edition, firstDay, lastDay, person, completeSince } = input;
  const open = file.cycles.some((other) => other.schoolYear === schoolYear && other.person.unit === person.unit);
  if (open)
    return {
      ok: false,
      refusal: { kind: "not-now", why: { key: "cycle.open-already", with: { "school-year": schoolYear } } },
    };
  const opened: CycleOpened = {
    type: "CycleOpened",
    day: firstDay,
    cycle,
    body: { schoolYear, edition, firstDay: firstDay.toString(), lastDay: lastDay.toString(), person },
  };
  const history: readonly (HistoryEntered & NewEvent)[] =
    completeSince === undefined
      ? []
      : [{ type: "HistoryEntered", day: firstDay, cycle, body: { since: completeSince.toString() } }];
  return { ok: true, events: [opened, ...history] };
};
