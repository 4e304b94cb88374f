import { compareDays, day } from "../../calendar/index.ts";
import type { Person } from "../roster.ts";
import { personFinder } from "./find-person.ts";
import { sortNameOf } from "./person-fields.ts";
import type { PlannedRow } from "./planned.ts";
import type { ImportProblem, StaffRead, StaffRow } from "./source.ts";

/** One person of the file with all their rows, none of which is in error. */
export interface Gathered {
  readonly person: Person;
  readonly isNew: boolean;
  readonly rows: readonly StaffRow[];
}

export interface GatheredPeople {
  readonly people: readonly Gathered[];
  readonly errors: readonly PlannedRow[];
  /** People on the roster with a row in error: they stay as they are. */
  readonly heldBack: ReadonlySet<string>;
}

interface Group {
  readonly person: Person | undefined;
  readonly rows: StaffRow[];
}

/** Rows by person; a person with a row in error is held back with all of theirs. */
export const gatherPeople = (read: StaffRead, people: readonly Person[], newId: () => string): GatheredPeople => {
  const faults = new Map<StaffRow | string, ImportProblem[]>();
  const note = (row: StaffRow, key: ImportProblem["key"], more: ImportProblem["with"] = {}): void => {
    faults.set(row, [...(faults.get(row) ?? []), { at: row.at, key, with: more, effect: "row" }]);
  };
  const place = ({ at }: Pick<StaffRow, "at">): string => `${at.file} ${String(at.row)}`;
  const ofRow = Map.groupBy(
    read.problems.filter(({ effect }) => effect === "row"),
    place,
  );
  const groups = new Map<string, Group>();
  const find = personFinder(people);
  for (const row of read.rows) {
    for (const { key, with: more } of ofRow.get(place(row)) ?? []) note(row, key, more);
    checkRow(row, read.source, note);
    const found = find(row);
    if (found.found === "problem") note(row, found.key, found.with);
    const person = found.found === "new" ? undefined : found.person;
    const key = person ? `person ${person.id}` : found.found === "new" ? found.key : place(row);
    const group = groups.get(key) ?? { person, rows: [] };
    checkAgainst(row, group.rows, note);
    group.rows.push(row);
    groups.set(key, group);
  }
  sameAddress([...groups.values()], note);
  const wrong = [...groups.values()].filter(({ rows }) => rows.some((row) => faults.has(row)));
  const seen = new Set(read.rows.map(place));
  return {
    people: [...groups.values()]
      .filter((group) => !wrong.includes(group))
      .map(({ person, rows }) => ({ person: person ?? newPerson(newId()), isNew: person === undefined, rows })),
    errors: [
      ...wrong.flatMap(({ person, rows }) => rows.map((row) => errorRow(row, faults.get(row), person))),
      ...[...ofRow].flatMap(([key, own]) => (seen.has(key) ? [] : own.map(bareError))),
    ],
    heldBack: new Set(wrong.flatMap(({ person }) => (person ? [person.id] : []))),
  };
};

type NoteRow = (row: StaffRow, key: ImportProblem["key"], more?: ImportProblem["with"]) => void;

const checkRow = (row: StaffRow, source: StaffRead["source"], note: NoteRow): void => {
  // A package knows neither; the HR file is the one that says under which agreement someone works.
  if (source === "hr" && row.unit === undefined) note(row, "value-missing", { field: "unit" });
  if (source === "hr" && row.jobClass === undefined) note(row, "value-missing", { field: "job-class" });
  if (row.family === "") note(row, "value-missing", { field: "name" });
  if (row.site === undefined || row.site === "") note(row, "value-missing", { field: "site" });
  if (row.title === undefined) note(row, "value-missing", { field: "title" });
  if (row.from !== undefined && typeof row.to === "string" && compareDays(day(row.from), day(row.to)) > 0)
    note(row, "ends-before-it-begins");
};

const checkAgainst = (row: StaffRow, before: readonly StaffRow[], note: NoteRow): void => {
  const [first] = before;
  if (!first) return;
  if (sortNameOf(first).toLowerCase() !== sortNameOf(row).toLowerCase())
    note(row, "number-of-two", { first: first.at.row ?? 0 });
  const twin = before.find(
    ({ site, title, unit, from }) => site === row.site && title === row.title && unit === row.unit && from === row.from,
  );
  if (twin) note(row, "row-twice", { first: twin.at.row ?? 0 });
};

/** One address for two people of the file. */
const sameAddress = (groups: readonly Group[], note: NoteRow): void => {
  const owners = new Map<string, Group>();
  for (const group of groups)
    for (const row of group.rows) {
      const address = row.email?.toLowerCase();
      const owner = address === undefined ? undefined : owners.get(address);
      if (owner && owner !== group) note(row, "email-of-other", { name: sortNameOf(owner.rows[0] ?? row) });
      else if (address !== undefined) owners.set(address, group);
    }
};

const newPerson = (id: string): Person => ({ id, name: "", sortName: "" });

const errorRow = (
  row: StaffRow,
  own: readonly ImportProblem[] | undefined,
  person: Person | undefined,
): PlannedRow => ({
  kind: "error",
  at: row.at,
  ...(person ? { person: person.id } : {}),
  name: row.family === "" ? "" : sortNameOf(row),
  ...(row.number === undefined ? {} : { number: row.number }),
  changes: [],
  problems: own ?? [{ at: row.at, key: "held-back", with: {}, effect: "row" }],
});

const bareError = (problem: ImportProblem): PlannedRow => ({
  kind: "error",
  at: problem.at,
  name: "",
  changes: [],
  problems: [problem],
});
