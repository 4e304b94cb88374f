import type { Day } from "../calendar/index.ts";

/** What a person may choose about: their own steps, steps of others in the same file, what was recorded. */
export const categories = ["own-duties", "other-side", "events"] as const;
export type Category = (typeof categories)[number];

export const channels = ["inbox", "mail"] as const;
export type Channel = (typeof channels)[number];

/** `before-3`: three work days or fewer are left; `asked`: it waits and has no day; `happened`: it was recorded. */
export type Stage = `before-${number}` | "on-the-day" | "overdue" | "asked" | "happened";

/** Something one person is to be told. Worked out again, it has the same id; a moved day gives another. */
export interface Telling {
  /** Of finding or event, stage, person and due day. */
  readonly id: string;
  readonly person: string;
  /** Whose file it is about. */
  readonly file: string;
  readonly category: Category;
  readonly stage: Stage;
  /** Identity of the finding or event. */
  readonly about: string;
  readonly due?: Day;
  /** The same for what can be said once for many files. */
  readonly bundle: string;
  readonly title: string;
  readonly words: string;
  /** Where it leads; the page there asks anew who may see it. */
  readonly href: string;
  /** Channels that the district or the file's agreement does not let be switched off. */
  readonly required: readonly Channel[];
}

/** A telling as it was put into the inbox, in the words of that day. */
export interface Notice extends Omit<Telling, "required"> {
  /** ISO instant. */
  readonly at: string;
  readonly on: Day;
  /** ISO instant; absent while unread. */
  readonly readAt?: string;
}
