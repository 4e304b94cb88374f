import type { Day } from "../calendar/index.ts";
import type { PostMove } from "../casefile/index.ts";
import type { AttributeValue } from "../policy/index.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  /** For sorting and lists: "Abara, Corinne". */
  readonly sortName: string;
  readonly email?: string;
  /** The employee number in the district's own HR system. */
  readonly number?: string;
  /** Identity in OneRoster packages. */
  readonly sourcedId?: string;
  readonly hired?: Day;
  /** The certificate held, as the HR system names it. */
  readonly certificate?: string;
  readonly certificateExpires?: Day;
}

/** A post one person holds from one day to another. A person may hold two. */
export interface Post {
  readonly id: string;
  readonly person: string;
  readonly title: string;
  readonly unit: string;
  readonly jobClass: string;
  readonly site: string;
  /** Which work calendar counts this person's days. */
  readonly staffGroup: string;
  readonly supervisor?: string;
  readonly from: Day;
  /** Last day in the post. */
  readonly to?: Day;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

export interface Site {
  readonly id: string;
  readonly name: string;
  /** The short code by which files of the HR system name it. */
  readonly code?: string;
}

export type DistrictRole = "personnel" | "administrator" | "auditor";

/** A role in the district's own office, held from one day to another. */
export interface Office {
  readonly person: string;
  readonly role: DistrictRole;
  readonly from: Day;
  readonly to?: Day;
}

export interface RosterRows {
  readonly people: readonly Person[];
  readonly posts: readonly Post[];
  readonly sites: readonly Site[];
  readonly offices: readonly Office[];
}

/** One supervisor of a person, and the units of the posts in which they are that. */
export interface Supervising {
  readonly supervisor: string;
  readonly units: readonly string[];
}

/** The roster as questions: who held which post, and who supervised whom, on a day. */
export interface Roster {
  person(id: string): Person | undefined;
  people(): readonly Person[];
  site(id: string): Site | undefined;
  sites(): readonly Site[];
  /** Posts in force on the day, the earliest begun first. */
  postsOf(person: string, on: Day): readonly Post[];
  /** Every post the person ever held, oldest first. */
  historyOf(person: string): readonly Post[];
  /** The supervisor of that day: in the post held in `unit` where there is one, else in the first post. */
  supervisorOf(person: string, on: Day, unit?: string): string | undefined;
  /** Every supervisor of that day, one for each post that names one, each once; with the units they supervise in. */
  supervisorsOf(person: string, on: Day): readonly Supervising[];
  /** The supervisor's own supervisor that day; `unit` as in `supervisorOf`. */
  secondLevelOf(person: string, on: Day, unit?: string): string | undefined;
  /** Whom this person supervises that day, by sort name. */
  reportsOf(person: string, on: Day): readonly string[];
  officesOf(person: string, on: Day): readonly DistrictRole[];
  /** Whoever holds this district role that day. */
  holdersOf(role: DistrictRole, on: Day): readonly string[];
}

/** Where roster rows live; implemented by storage. */
export interface RosterStore {
  load(): Promise<RosterRows>;
  /** Counts up with each change, so that a reader may keep a roster it made. */
  revision(): Promise<number>;
  replace(rows: RosterRows, by: string, reason: string): Promise<void>;
  /**
   * The same as one step of somebody's plan: refused, with nothing written, when the roster changed since the revision the
   * plan was made on. `moves` are kept with it until each stands in its person's file.
   */
  commit(rows: RosterRows, plan: RosterCommit): Promise<Committed>;
  /** Moves that no file says yet, in the order they were made. */
  movesToTell(): Promise<readonly MoveToTell[]>;
  /** The move stands in its file, or has no open file to stand in. */
  moveTold(id: string): Promise<void>;
}

export interface RosterCommit {
  /** Revision of the roster that the plan was made on. */
  readonly expected: number;
  readonly by: string;
  readonly reason: string;
  readonly moves: readonly MoveToTell[];
}

export type Committed =
  { readonly ok: true; readonly revision: number } | { readonly ok: false; readonly revision: number };

/** A change of somebody's post that their file is to say: who made it, when, and what it was. */
export interface MoveToTell {
  readonly id: string;
  readonly person: string;
  readonly by: string;
  readonly move: PostMove;
}

/** A file sent for import and not committed yet. `body` is plain JSON, and holds staff only. */
export interface BegunImport {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly body: unknown;
}

/** Where imports under way are kept between pages, for a week at most; implemented by storage. */
export interface RosterImports {
  find(id: string): Promise<BegunImport | undefined>;
  /** Newest first. */
  all(): Promise<readonly BegunImport[]>;
  keep(begun: BegunImport): Promise<void>;
  giveUp(id: string): Promise<void>;
}
