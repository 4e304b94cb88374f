import type { ProblemKey } from "./problem-keys.ts";

/** Where in what was sent something stands. Rows count as a spreadsheet shows them: the heading is row 1. */
export interface Place {
  readonly file: string;
  readonly row?: number;
}

/**
 * Something to put right, or to know. `refuses`: nothing of what was sent can be taken over; `row`: this person's rows
 * cannot; `warns`: it is taken over, and should be looked at. Its words are in wording/. Never holds anything of a student.
 */
export interface ImportProblem {
  readonly at: Place;
  readonly key: ProblemKey;
  readonly with: Readonly<Record<string, string | number>>;
  readonly effect: "refuses" | "row" | "warns";
}

/**
 * What one row says of one person in one post. What it does not speak of is absent and stays as it is; `null` is said to
 * be none. Days are ISO text.
 */
export interface StaffRow {
  readonly at: Place;
  readonly number?: string;
  readonly sourcedId?: string;
  readonly given: string;
  readonly family: string;
  readonly email?: string | null;
  /** The site's code or name. */
  readonly site?: string;
  readonly siteName?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly jobClass?: string;
  readonly staffGroup?: string;
  readonly status?: string;
  readonly hired?: string | null;
  readonly certificate?: string | null;
  readonly certificateExpires?: string | null;
  /** Employee number, e-mail address or name of the supervisor. */
  readonly supervisor?: string | null;
  readonly from?: string;
  readonly to?: string | null;
}

/** A school or office that a package lists. */
export interface ReadSite {
  readonly name: string;
  readonly code?: string;
  readonly isSchool: boolean;
}

/** What reading dropped without keeping anything of it. */
export interface LeftOut {
  readonly students: number;
  /** Parents, guardians, relatives. */
  readonly families: number;
  /** Accounts that are switched off or to be deleted. */
  readonly inactive: number;
}

/** A source, read: the staff in it and what is wrong with it. */
export interface StaffRead {
  readonly source: "hr" | "oneroster-1.1" | "oneroster-1.2";
  readonly file: string;
  readonly rows: readonly StaffRow[];
  readonly sites: readonly ReadSite[];
  readonly leftOut: LeftOut;
  /** Whether it lists everyone, so that whoever is missing has left. */
  readonly complete: boolean;
  readonly problems: readonly ImportProblem[];
}

/** Whether nothing of it can be taken over. */
export const isRefused = ({ problems }: Pick<StaffRead, "problems">): boolean =>
  problems.some(({ effect }) => effect === "refuses");
