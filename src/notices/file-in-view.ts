import { type Grant, standingsOn } from "../access/index.ts";
import type { Calendars, Day } from "../calendar/index.ts";
import {
  assessFile,
  type CaseFile,
  type EventLog,
  type EventWords,
  type FactSource,
  openCaseFile,
} from "../casefile/index.ts";
import type { RecordedEvent } from "../casefile/index.ts";
import type { Edition, Finding, Message, PolicyLibrary, Role } from "../policy/index.ts";
import type { Person, Roster } from "../roster/index.ts";

/** A finding as a step: what to do, and the page under its file where it is done or read. */
export interface Step {
  /** `whom`: "you", "Corinne Abara". */
  readonly title: (whom: string) => string;
  readonly act?: string;
  readonly anchor: string;
}

/** What telling stands on; the program joins it. */
export interface Records {
  readonly log: Pick<EventLog, "loadMany">;
  readonly sources: readonly FactSource[];
  readonly grants: (file: CaseFile) => readonly Grant[];
  readonly policies: () => PolicyLibrary;
  readonly calendars: (staffGroup: string | undefined) => Calendars;
  readonly describe: (
    event: RecordedEvent,
    edition: Edition | undefined,
    name: (person: string) => string,
  ) => EventWords;
  /** `asked`: what of it waits, where it is not the whole. */
  readonly step: (finding: Finding, edition: Edition, today: Day, asked?: Message) => Step;
}

/** One file as it stands on a day, with whom it concerns. */
export interface FileInView {
  readonly employee: Person;
  readonly file: CaseFile;
  readonly findings: readonly Finding[];
  readonly calendars: Calendars;
  readonly today: Day;
  readonly editionOf: (cycle: string) => Edition | undefined;
  /** Who holds a role in this year of the file on that day; nobody for roles that no person here has. */
  readonly peopleIn: (role: Role, cycle: string) => readonly string[];
  readonly name: (person: string) => string;
  /** Whether the person has any standing in this file. */
  readonly mayOpen: (person: string) => boolean;
}

/** Files with events, of people on the roster, each assessed under its own agreements. */
export const viewFiles = async (
  records: Records,
  files: readonly string[],
  roster: Roster,
  today: Day,
): Promise<readonly FileInView[]> => {
  const loaded = await records.log.loadMany(files);
  return files.flatMap((id): readonly FileInView[] => {
    const events = loaded.get(id) ?? [];
    const employee = roster.person(id);
    return employee && events.length > 0
      ? [viewFile(records, employee, openCaseFile(id, events, records.sources), roster, today)]
      : [];
  });
};

const viewFile = (records: Records, employee: Person, file: CaseFile, roster: Roster, today: Day): FileInView => {
  const library = records.policies();
  const calendars = records.calendars(roster.postsOf(employee.id, today)[0]?.staffGroup);
  const grants = records.grants(file);
  const pinned = new Map(file.cycles.map(({ id, edition }) => [id, library.edition(edition)]));
  const isLoaded = [...pinned.values()].every((edition) => edition !== undefined);
  const named = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);
  return {
    employee,
    file,
    findings: isLoaded ? assessFile({ file, library, calendars, today }) : [],
    calendars,
    today,
    editionOf: (cycle) => pinned.get(cycle),
    peopleIn: (role, cycle) => {
      // Whoever holds posts in two units has a supervisor in each: the year belongs to one of them.
      const unit = file.cycles.find(({ id }) => id === cycle)?.person.unit;
      switch (role) {
        case "employee":
          return [employee.id];
        case "supervisor":
          return named(roster.supervisorOf(employee.id, today, unit));
        case "second-level":
          return named(roster.secondLevelOf(employee.id, today, unit));
        case "personnel":
          return roster.holdersOf("personnel", today);
        case "representative":
        case "observer":
          return grants.filter((grant) => grant.as === role).map(({ person }) => person);
        default:
          return [];
      }
    },
    name: (person) => roster.person(person)?.name ?? "someone no longer listed",
    mayOpen: (person) => standingsOn(person, employee.id, today, roster, grants).length > 0,
  };
};
