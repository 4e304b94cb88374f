import { schoolYearStart, type Day, type SchoolYear } from "../calendar/index.ts";
import { decideOpenCycle } from "../evaluation/index.ts";
import type { PersonAttributes } from "../policy/index.ts";
import type { Post, Roster } from "../roster/index.ts";
import { openingOf } from "./acts-of-the-year.ts";
import { tell } from "./tell.ts";
import type { Parties, Telling } from "./told-file.ts";

/** Who enters what the district itself enters. */
export const office = { person: "lena-marchetti", role: "personnel" } as const;

/** Opens one school year under the policy that covers the post; false where none does. */
export const openCycle = async (
  telling: Telling,
  { person, unit, jobClass, site, attributes }: Post,
  year: SchoolYear,
  completeSince?: SchoolYear,
): Promise<boolean> => {
  const about: PersonAttributes = { ...attributes, unit, "job-class": jobClass, site };
  const on = schoolYearStart(year);
  const found = telling.library.covering(about, year, on);
  if (found.covering !== "one") return false;
  const edition = found.edition.id;
  const opening = openingOf(person, {
    year,
    edition,
    person: about,
    ...(completeSince === undefined ? {} : { completeSince }),
  });
  await tell(
    telling,
    { file: person, by: office, on, once: `demo-${person}-${year}`, edition },
    decideOpenCycle,
    opening,
  );
  return true;
};

/** Who acts on a file that day. */
export const partiesOf = (employee: string, roster: Roster, on: Day): Parties => {
  const supervisor = roster.supervisorOf(employee, on);
  const above = roster.secondLevelOf(employee, on);
  return {
    employee,
    personnel: office.person,
    ...(supervisor === undefined ? {} : { supervisor }),
    ...(above === undefined ? {} : { "second-level": above }),
  };
};
