import type { Day } from "../calendar/index.ts";
import type { AttributeValue } from "../policy/index.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  /** For sorting and lists: "Abara, Corinne". */
  readonly sortName: string;
  readonly email?: string;
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
  /** The supervisor in the person's first post that day. */
  supervisorOf(person: string, on: Day): string | undefined;
  /** The supervisor's own supervisor that day. */
  secondLevelOf(person: string, on: Day): string | undefined;
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
}
