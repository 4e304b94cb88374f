import type { Day } from "../calendar/index.ts";
import type { AgendaChange, AgendaEntry } from "./agenda.ts";
import type { Category, Notice } from "./notice.ts";
import type { Preferences } from "./preferences.ts";

/** A message to be sent. The same id is kept once, whoever asks how often. */
export interface NewMail {
  readonly id: string;
  readonly person?: string;
  readonly address: string;
  readonly kind: string;
  readonly subject: string;
  readonly words: string;
  readonly html: string;
  /** ISO instant. */
  readonly at: string;
}

export type MailState = "waiting" | "sent" | "given-up";

export interface Mail extends NewMail {
  readonly state: MailState;
  readonly attempts: number;
  readonly nextAt: string;
  readonly sentAt?: string;
  /** Why the last attempt failed: a code, never what a server wrote. */
  readonly fault?: string;
}

export interface NoticeFilter {
  readonly category?: Category;
  readonly unread?: boolean;
  /** Not before this day. */
  readonly since?: Day;
  readonly most: number;
}

/** The inbox of each person; implemented by storage. */
export interface NoticeStore {
  /**
   * Keeps what is not there yet, with the mail about just that, in one transaction. Answers with what was new: several
   * workers at once, or one that was stopped half-way, keep each notice once.
   */
  keep(
    notices: readonly Notice[],
    mailAbout: (fresh: readonly Notice[]) => readonly NewMail[],
  ): Promise<readonly Notice[]>;
  /** Newest first. */
  of(person: string, filter: NoticeFilter): Promise<readonly Notice[]>;
  find(person: string, id: string): Promise<Notice | undefined>;
  unread(person: string): Promise<number>;
  markRead(person: string, which: readonly string[] | "all", at: string): Promise<void>;
  /** Whether every file was looked at on that day. */
  wasLookedAt(day: Day): Promise<boolean>;
  lookedAt(day: Day, at: string): Promise<void>;
}

/** Mail on its way; implemented by storage. */
export interface MailStore {
  queue(mails: readonly NewMail[]): Promise<void>;
  /** Lends waiting messages to one sender until `until`; no other gets them before. */
  claim(claim: {
    readonly lease: string;
    readonly now: string;
    readonly until: string;
    readonly most: number;
  }): Promise<readonly Mail[]>;
  /** Marks it once; a lease that ran out and went to another sender marks nothing. */
  sent(id: string, lease: string, at: string): Promise<boolean>;
  failed(id: string, lease: string, fault: string, next: { readonly at: string } | "given-up"): Promise<void>;
  /** Newest first. */
  list(state: MailState, most: number): Promise<readonly Mail[]>;
  count(): Promise<Readonly<Record<MailState, number>>>;
  /** Lets a message that was given up be tried again. */
  again(id: string, now: string): Promise<void>;
}

/** What each person's calendar shows; implemented by storage. */
export interface AgendaStore {
  ofFiles(files: readonly string[]): Promise<readonly AgendaEntry[]>;
  ofPerson(person: string): Promise<readonly AgendaEntry[]>;
  put(changes: readonly AgendaChange[]): Promise<void>;
}

/** `discreet`: titles that say nothing on a lock screen. */
export type FeedTitles = "discreet" | "full";

export interface Feed {
  readonly person: string;
  readonly titles: FeedTitles;
  /** ISO instants. */
  readonly madeAt: string;
  readonly fetchedAt?: string;
}

/** Secret addresses of calendars: kept as hashes, one in force for each person. */
export interface FeedStore {
  /** Makes a new address; the person's earlier one ends. */
  open(token: string, person: string, titles: FeedTitles, at: string): Promise<void>;
  find(token: string): Promise<Feed | undefined>;
  ofPerson(person: string): Promise<Feed | undefined>;
  fetched(token: string, at: string): Promise<void>;
  setTitles(person: string, titles: FeedTitles): Promise<void>;
  close(person: string, at: string): Promise<void>;
}

export interface PreferenceStore {
  of(person: string): Promise<Preferences | undefined>;
  all(): Promise<ReadonlyMap<string, Preferences>>;
  put(person: string, preferences: Preferences, at: string): Promise<void>;
}
