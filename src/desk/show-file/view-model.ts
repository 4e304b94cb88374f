import type { Grant, Permission, Standing, View } from "../../access/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { EventWords, CaseFile, RecordedEvent } from "../../casefile/index.ts";
import type { DraftRecord } from "../../documents/index.ts";
import type { Cycle, Edition, Finding } from "../../policy/index.ts";
import { ownersOf, type Person, type Roster } from "../../roster/index.ts";
import { sayDay, sayNearDay } from "../../wording/index.ts";
import { sayYear } from "../dated.ts";
import { groups, type Owed } from "../owed/owed.ts";
import { rolesOn } from "../read-file.ts";
import { owedIn } from "../owed/owed-in.ts";
import { actsOffered } from "./acts-offered.ts";
import { checklist } from "./checklist.ts";
import { ownersBlock } from "./owners-block.ts";
import { countFindings } from "./count-findings.ts";
import { daybook, daybookDay, type DaybookLine } from "./daybook.ts";
import { lineOfFile } from "./line.ts";
import { developmentListed } from "./development.ts";
import { documents, helpers, looks, plans, standing, strip } from "./around.ts";
import type { FileShown } from "./shown.ts";
import { supervisorsIn } from "./whose-act.ts";

/** One file and its reader: everything the page is drawn from. */
export interface FileToShow {
  readonly person: string;
  readonly employee: Person;
  readonly post: string;
  readonly roster: Roster;
  readonly standings: readonly Standing[];
  readonly file: CaseFile;
  readonly findings: readonly Finding[];
  readonly cycle: Cycle;
  readonly edition: Edition;
  readonly editionOf: (cycle: string) => Edition | undefined;
  readonly supervisor: Person | undefined;
  readonly secondLevel: Person | undefined;
  readonly drafts: readonly DraftRecord[];
  readonly grants: readonly Grant[];
  /** Newest first. */
  readonly views: readonly View[];
  readonly today: Day;
  readonly horizon: Day;
  readonly may: (permission: Permission) => boolean;
  readonly name: (person: string) => string;
  readonly sayInstant: (at: string) => string;
  readonly describe: (event: RecordedEvent, edition: Edition | undefined) => EventWords;
  readonly barred: readonly Permission[];
  readonly striking: boolean;
}

/** The page of a file, for one reader. */
export const fileShown = (read: FileToShow): FileShown => {
  const { employee, roster, findings, cycle, edition, today, name, supervisor, secondLevel, grants } = read;
  const path = `/files/${employee.id}`;
  const reader = { person: read.person, today, horizon: read.horizon };
  const owners = ownersOf({ employee: employee.id, cycles: read.file.cycles, roster, today });
  const [post] = roster.postsOf(employee.id, today);
  const owed = owedIn({ ...read, post, owners, nameOf: name }, read.drafts, reader);
  const site = roster.site(roster.postsOf(employee.id, today)[0]?.site ?? "");
  const next = nextOf(
    owed.filter(
      ({ side, group, href, now }) =>
        side === "mine" &&
        group !== "open" &&
        group !== "cannot-say" &&
        !href.includes("#") &&
        // What has no day and need not be done now, such as the year's report in its autumn, asks for no button.
        (group !== "undated" || now === true),
    ),
  );
  const coming = nextOf(owed.filter(({ day, group }) => day !== undefined && group !== "open"));
  const office = rolesOn(read).includes("personnel");
  const lines = daybook({
    ...read,
    mayStrike: (event) =>
      read.may("strike-event") && event.type !== "CycleOpened" && (office || event.by.person === read.person),
  });
  const around = {
    roster,
    employee: employee.id,
    cycle,
    edition,
    supervisor: supervisor?.id,
    secondLevel: secondLevel?.id,
    grants,
  };
  return {
    name: employee.name,
    post: read.post,
    school: site ? { label: site.name, href: `/people?school=${site.id}` } : undefined,
    standing: standing(read),
    comes: coming ? comesNext(coming, today) : undefined,
    next: next ? { title: next.title(next.whom), href: next.href } : undefined,
    acts: [
      ...actsOffered(path, edition, read.may, read.barred),
      ...(office ? [{ label: "Record a move or a second post", href: `/office/people/${employee.id}/move` }] : []),
    ],
    owners: ownersBlock({ ...read, owners }),
    strip: strip(around, read),
    sides: {
      supervisor: supervisor ? `${supervisor.name}, supervisor` : "Supervisor",
      supervisors: supervisorsIn(
        read.file.events.filter((event) => event.cycle === cycle.id),
        read,
      ),
      employee: `${employee.name}, employee`,
    },
    line: lineOfFile({ ...read, cycle: cycle.id }),
    today: {
      day: today.toString(),
      words: `Today, ${sayDay(today, "short", today)}`,
      dayWords: sayDay(today, "short", today),
    },
    year: sayYear(cycle.schoolYear),
    counts: countFindings(
      findings.filter(({ occasion }) => occasion.cycle === cycle.id),
      read.file,
      today,
    ),
    blocks: checklist({ ...read, owners }),
    plans: plans(path, read),
    documents: documents(path, read),
    development: developmentListed(path, read),
    helpers: helpers(grants, read),
    looks: looks(read.views, read.sayInstant, name),
    daybook: lines.filter((line) => line.cycle === cycle.id),
    earlier: lines.filter((line) => line.cycle !== cycle.id),
    expected: coming ? expectedLine(coming, today, cycle.id) : undefined,
    striking: read.striking,
    strike: (event) => `${path}/entries/${event}/strike`,
  };
};

/** The first thing on the list: what is overdue, then what is near, then what can be done now. */
const nextOf = (owed: readonly Owed[]): Owed | undefined =>
  [...owed].sort(
    (a, b) =>
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      Number(b.now ?? false) - Number(a.now ?? false) ||
      (a.day && b.day ? Temporal.PlainDate.compare(a.day, b.day) : 0),
  )[0];

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const comesNext = ({ title, whom, day, group, state, from }: Owed, today: Day): string => {
  if (!day) return "";
  const act = `${from === undefined ? "" : `, ${lowerFirst(from)}`}: ${lowerFirst(title(whom))}.`;
  return group === "overdue" ? `${state?.words ?? "Overdue"}${act}` : `Next, by ${sayNearDay(day, today)}${act}`;
};

const expectedLine = (
  { title, whom, day, group, state, href }: Owed,
  today: Day,
  cycle: string,
): DaybookLine | undefined => {
  if (!day) return undefined;
  const words = group === "overdue" ? (state?.words ?? "Overdue") : `Due ${sayNearDay(day, today)}`;
  return {
    day: daybookDay(day, today),
    cycle,
    side: "both",
    title: title(whom),
    href,
    words: "The next step the agreement expects.",
    state: { state: group === "overdue" ? "overdue" : "due", words },
  };
};
