import {
  standingsOn,
  type FileRole,
  type Grant,
  type Permission,
  type Standing,
  standingFor,
} from "../access/index.ts";
import type { Calendars, Day } from "../calendar/index.ts";
import { assessFile, openCaseFile, type CaseFile, type EventLog, type FactSource } from "../casefile/index.ts";
import type { Edition, Finding, PolicyLibrary, Role } from "../policy/index.ts";
import { ownersOf, type OwnersOf, type Person, type Post, type Roster } from "../roster/index.ts";

/** What reading files stands on; the program's `App` is one. */
export interface Records {
  readonly log: Pick<EventLog, "loadMany">;
  readonly sources: readonly FactSource[];
  readonly grants: (file: CaseFile) => readonly Grant[];
  readonly policies: () => PolicyLibrary;
  readonly calendars: (staffGroup: string | undefined) => Calendars;
}

/** One file as one reader's lists are made of it. */
export interface ReadFile {
  readonly employee: Person;
  readonly post: Post | undefined;
  readonly standings: readonly Standing[];
  readonly file: CaseFile;
  readonly findings: readonly Finding[];
  readonly supervisor: Person | undefined;
  readonly secondLevel: Person | undefined;
  /** Who owns which step, after moves too. */
  readonly owners: OwnersOf;
  /** A person's name. */
  readonly nameOf: (person: string) => string;
  /** The edition a year of this file is pinned to. */
  readonly editionOf: (cycle: string) => Edition | undefined;
}

/** Who reads, and on which day. */
export interface Asking {
  readonly person: string;
  readonly roster: Roster;
  readonly today: Day;
}

/** Whether the reader has this right on the file. */
export const readerMay = ({ standings }: Pick<ReadFile, "standings">, permission: Permission, plan?: string): boolean =>
  standingFor(standings, permission, plan) !== undefined;

const hasRole = ({ standings }: Pick<ReadFile, "standings">, role: FileRole): boolean =>
  standings.some((standing) => standing.role === role);

const policyRoles = [
  "employee",
  "supervisor",
  "second-level",
  "representative",
  "personnel",
] as const satisfies readonly (FileRole & Role)[];

/** The reader's roles on the file, as rules name them. */
export const rolesOn = (file: Pick<ReadFile, "standings">): readonly Role[] =>
  policyRoles.filter((role) => hasRole(file, role));

/** The people whose files a post or an office opens to someone: their own, those they supervise, those these supervise, or everyone. */
export const peopleBefore = ({ person, roster, today }: Asking): readonly string[] => {
  const offices = roster.officesOf(person, today);
  if (offices.includes("personnel") || offices.includes("auditor")) return roster.people().map(({ id }) => id);
  const reports = roster.reportsOf(person, today);
  return [...new Set([person, ...reports, ...reports.flatMap((report) => roster.reportsOf(report, today))])];
};

/**
 * Every file in which the reader has a standing, each loaded once and assessed. Leaves to see one file (helpers,
 * representatives) stand in the files themselves: `letIn` names the files in which there may be one; without it every
 * file is looked into.
 */
export const readFiles = async (records: Records, asking: Asking, letIn?: LetIn): Promise<readonly ReadFile[]> => {
  const { roster } = asking;
  const before = peopleBefore(asking);
  const wanted = new Set([...before, ...((await letIn?.()) ?? roster.people().map(({ id }) => id))]);
  const people = roster.people().filter(({ id }) => wanted.has(id));
  const loaded = await records.log.loadMany(people.map(({ id }) => id));
  const own = new Set(before);
  return people.flatMap((employee) => {
    const events = loaded.get(employee.id) ?? [];
    if (!own.has(employee.id) && events.length === 0) return [];
    const file = openCaseFile(employee.id, events, records.sources);
    const read = readFile(records, asking, employee, file);
    return read.standings.length > 0 ? [read] : [];
  });
};

/** Files in which someone may have been let in by a grant. */
export type LetIn = () => Promise<readonly string[]>;

const readFile = (records: Records, { person, roster, today }: Asking, employee: Person, file: CaseFile): ReadFile => {
  const library = records.policies();
  const standings = standingsOn(person, employee.id, today, roster, records.grants(file));
  const [post] = roster.postsOf(employee.id, today);
  const named = (id: string | undefined): Person | undefined => (id === undefined ? undefined : roster.person(id));
  const pinned = new Map(file.cycles.map(({ id, edition }) => [id, library.edition(edition)]));
  const loaded = [...pinned.values()].every((edition) => edition !== undefined);
  return {
    employee,
    post,
    standings,
    file,
    findings:
      standings.length > 0 && loaded
        ? assessFile({ file, library, calendars: records.calendars(post?.staffGroup), today })
        : [],
    supervisor: named(roster.supervisorOf(employee.id, today)),
    secondLevel: named(roster.secondLevelOf(employee.id, today)),
    owners: ownersOf({ employee: employee.id, cycles: file.cycles, roster, today }),
    nameOf: (id) => roster.person(id)?.name ?? "someone no longer listed",
    editionOf: (cycle) => pinned.get(cycle),
  };
};
