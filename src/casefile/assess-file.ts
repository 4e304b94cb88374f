import type { Calendars, Day } from "../calendar/index.ts";
import { assess, type Fact, type FactFile, type Finding, type PolicyLibrary } from "../policy/index.ts";

/**
 * The findings of a whole file: each cycle under the edition it is pinned to, in the order of its cycles.
 * `proposed` are facts of an act about to be done. A cycle whose edition is not in the library yields none.
 */
export const assessFile = (input: {
  readonly file: FactFile;
  readonly library: PolicyLibrary;
  readonly calendars: Calendars;
  readonly today: Day;
  readonly proposed?: readonly Fact[];
}): readonly Finding[] => {
  const { file, library, calendars, today, proposed } = input;
  const pins = [...new Set(file.cycles.map((cycle) => cycle.edition))];
  return pins.flatMap((pin) => {
    const edition = library.edition(pin);
    return edition ? assess({ file, edition, calendars, today, ...(proposed ? { proposed } : {}) }) : [];
  });
};
