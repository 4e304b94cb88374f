import type { Digest } from "../casefile/index.ts";
import type { Roster } from "../roster/index.ts";
import type { Records } from "./file-in-view.ts";
import type { MailFrame } from "./mail-words.ts";
import type { AgendaStore, FeedStore, MailStore, NoticeStore, PreferenceStore } from "./stores.ts";

/** One recorded event that nobody was told of yet. */
export interface OutboxNote {
  readonly file: string;
  readonly revision: number;
  readonly event: string;
  readonly at: string;
}

/** Everything notices are kept in. */
export interface NoticeStores {
  readonly notices: NoticeStore;
  readonly preferences: PreferenceStore;
  readonly mails: MailStore;
  readonly agenda: AgendaStore;
  readonly feeds: FeedStore;
}

/** What telling people stands on; the program joins it. */
export interface NoticeParts extends NoticeStores {
  readonly records: Records;
  readonly roster: () => Promise<Roster>;
  readonly outbox: {
    pending(most: number): Promise<readonly OutboxNote[]>;
    doneAll(notes: readonly OutboxNote[]): Promise<void>;
  };
  readonly lists: { files(): Promise<readonly { readonly file: string; readonly cycle?: string }[]> };
  readonly settings: { all(): Promise<Readonly<Record<string, unknown>>> };
  readonly frame: MailFrame;
  readonly digest: Digest;
  /** Lets whatever else waits in this process go first. */
  readonly giveWay: () => Promise<void>;
}

export interface Moment {
  readonly today: Temporal.PlainDate;
  /** ISO instant. */
  readonly now: string;
  /** Nobody is reminded at night: the daily look at every file waits for the morning. */
  readonly isNight?: boolean;
}
