import type { Day } from "../../calendar/index.ts";
import type { SaidState } from "../../wording/index.ts";
import type { ClauseRef } from "../finding-clause.ts";

/** In the order they stand on the page. */
export const groups = ["overdue", "due", "later", "undated", "open", "cannot-say"] as const;
export type Group = (typeof groups)[number];

/** One thing that someone owes, may do, or has to enter, about one file. */
export interface Owed {
  readonly side: "mine" | "theirs";
  readonly group: Group;
  readonly day?: Day;
  /** The act in words, about `whom`. */
  readonly title: (whom: string) => string;
  /** "Corinne Abara" or "you"; several things of one bundle are about "nine people". */
  readonly whom: string;
  /** Who owes it, for what is owed to the reader: "From Anselm Rourke, your supervisor". */
  readonly from?: string;
  /** Which post and agreement. */
  readonly about: string;
  readonly href: string;
  readonly why: string;
  readonly clause?: ClauseRef;
  readonly state?: SaidState;
  /** The same for things that can be said once for many files. */
  readonly bundle: string;
  readonly person: { readonly name: string; readonly href: string };
  /** The paper that is to be opened, acknowledged or answered. */
  readonly document?: string;
  /** What can be done at once stands before what merely has no day. */
  readonly now?: boolean;
}
