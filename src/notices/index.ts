/**
 * Who must be told what: reminders before, on and after a day, the other side's missed step, and what was recorded; in the
 * inbox, by mail and on a calendar. Reads findings and events only, and works out no deadline.
 */
export type { Category, Channel, Notice, Stage } from "./notice.ts";
export { preferencesFrom, type Preferences } from "./preferences.ts";
export type { AgendaChange, AgendaEntry, AgendaItem } from "./agenda.ts";
export type {
  AgendaStore,
  Feed,
  FeedStore,
  FeedTitles,
  Mail,
  MailState,
  MailStore,
  NewMail,
  NoticeFilter,
  NoticeStore,
  PreferenceStore,
} from "./stores.ts";
export type { Records, Step } from "./file-in-view.ts";
export type { Moment, NoticeParts, NoticeStores, OutboxNote } from "./parts.ts";
export { type MailFrame } from "./mail-words.ts";
export { MailFault, type Mailer, type Sent, sendWaiting } from "./send.ts";
export { sayNewNotices } from "./new-notices.ts";
export { tick, type Ticked } from "./tick.ts";
