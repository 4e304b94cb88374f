import { compareDays, type Day } from "../../calendar/index.ts";
import type { DraftRecord } from "../../documents/index.ts";
import { sayDay, sayNearDay, type SaidState } from "../../wording/index.ts";
import { capital, howMany } from "../counting-words.ts";
import { gutterDay, noDay, type GutterDay } from "../dated.ts";
import type { ClauseRef } from "../finding-clause.ts";
import type { Reader } from "../owed/from-findings.ts";
import { rolesOn, type ReadFile } from "../read-file.ts";
import { owedIn } from "../owed/owed-in.ts";
import { leadOf, type LeadPart } from "./lead.ts";
import { groups, type Group, type Owed } from "../owed/owed.ts";

export interface WorkEntry {
  readonly day: GutterDay;
  readonly title: string;
  readonly href?: string;
  readonly who: string;
  readonly why: string;
  readonly clause?: ClauseRef;
  readonly state?: SaidState;
  /** Everyone it is said of, where it is said once for many. */
  readonly people: readonly { readonly name: string; readonly href: string }[];
}

export interface WorkGroup {
  readonly group: Group;
  readonly heading: string;
  readonly mark: "overdue" | "due" | "later" | "open" | "cannot-say";
  readonly entries: readonly WorkEntry[];
}

export interface WorkSide {
  readonly note: string;
  readonly groups: readonly WorkGroup[];
}

export interface MyWork {
  readonly lead: readonly LeadPart[];
  readonly mine: WorkSide;
  readonly theirs: WorkSide;
  /** To those who stand above or beside the files, others owe things, but not to them. */
  readonly toWhom: "you" | "others";
  /** Nobody's file is open to this reader. */
  readonly nothingOpen: boolean;
}

/** Files of more people than this that owe the very same are said in one entry. */
const many = 3;

/** My work: what the reader owes, what others owe the reader, from findings, papers and drafts. `more`: what else is owed by an office. */
export const myWork = (
  files: readonly ReadFile[],
  draftsOf: (file: string) => readonly DraftRecord[],
  reader: Reader,
  more: readonly Owed[] = [],
): MyWork => {
  const owed = [...files.flatMap((read) => owedIn(read, draftsOf(read.employee.id), reader)), ...more];
  const party = files.some(
    (read) => rolesOn(read).some((role) => role === "employee" || role === "supervisor") && read.file.cycles.length > 0,
  );
  const toWhom = party ? "you" : "others";
  return {
    lead: leadOf(owed, reader, toWhom),
    toWhom,
    mine: sideOf(
      owed.filter(({ side }) => side === "mine"),
      reader,
    ),
    theirs: sideOf(
      owed.filter(({ side }) => side === "theirs"),
      reader,
    ),
    nothingOpen: files.length === 0 && more.length === 0,
  };
};

const sideOf = (owed: readonly Owed[], reader: Reader): WorkSide => ({
  note: noteOf(owed),
  groups: groups.flatMap((group) => {
    const own = owed.filter((entry) => entry.group === group);
    return own.length === 0
      ? []
      : [{ group, ...headingOf(group, reader), entries: bundled(own).map((bundle) => entryOf(bundle, reader.today)) }];
  }),
});

/** "8 things", "2 things, and 2 to wait for". */
const noteOf = (owed: readonly Owed[]): string => {
  const entries = bundled(owed).map(([first]) => first);
  const asked = entries.filter(({ group }) => group !== "open" && group !== "cannot-say").length;
  const other = entries.length - asked;
  if (owed.length === 0) return "Nothing";
  const first = asked === 0 ? "Nothing" : howMany(asked, "thing", "things");
  const words = other === 0 ? first : `${first}, and ${howMany(other, "that may come", "that may come")}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const headingOf = (group: Group, { horizon, today }: Reader): Pick<WorkGroup, "heading" | "mark"> => {
  switch (group) {
    case "overdue":
      return { heading: "Overdue", mark: "overdue" };
    case "due":
      return { heading: `Due by ${sayNearDay(horizon, today)}`, mark: "due" };
    case "undated":
      return { heading: "No day is named", mark: "later" };
    case "later":
      return { heading: "Later", mark: "later" };
    case "open":
      return { heading: "Open, but not owed", mark: "open" };
    case "cannot-say":
      return { heading: "Cannot say yet", mark: "cannot-say" };
  }
};

/** Things of one bundle together, where they are many; by day, then what can be done now, then by title. */
const bundled = (owed: readonly Owed[]): readonly (readonly [Owed, ...Owed[]])[] => {
  const bundles = [...Map.groupBy(owed, ({ bundle }) => bundle).values()].flatMap((bundle) =>
    bundle.length > many ? [bundle] : bundle.map((one) => [one]),
  );
  return bundles
    .flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []))
    .sort(
      ([a], [b]) =>
        byDay(a.day, b.day) ||
        Number(b.now ?? false) - Number(a.now ?? false) ||
        a.title(a.whom).localeCompare(b.title(b.whom)),
    );
};

const byDay = (a: Day | undefined, b: Day | undefined): number =>
  a && b ? compareDays(a, b) : Number(a === undefined) - Number(b === undefined);

const entryOf = ([first, ...others]: readonly [Owed, ...Owed[]], today: Day): WorkEntry => {
  const { day, from, about, why, clause, state, group } = first;
  const people = others.length === 0 ? [] : [first, ...others].map(({ person }) => person);
  const whom = people.length === 0 ? first.whom : howMany(people.length, "person", "people");
  const title = first.title(whom);
  return {
    day: day ? gutterDay(day, today) : noDay(group === "cannot-say" ? "yet" : "named"),
    title: capital(people.length > 0 && !title.includes(whom) ? `${title}: ${whom}` : title),
    ...([first, ...others].every(({ href }) => href === first.href) ? { href: first.href } : {}),
    who: people.length === 0 ? [from, about].filter((words) => words !== undefined && words !== "").join(" · ") : "",
    why,
    ...(clause ? { clause } : {}),
    ...(state ? { state } : {}),
    people,
  };
};

/** "Thursday, November 12, 2026". */
export const sayToday = (today: Day): string => sayDay(today, "full");
