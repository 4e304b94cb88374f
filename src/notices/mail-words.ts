import { compareDays, type Day } from "../calendar/index.ts";
import { sayDay } from "../wording/index.ts";
import type { Notice } from "./notice.ts";

/** A message as it leaves the district: no name, no title, nothing of a file; only that there is something, and where. */
export interface MailWords {
  readonly subject: string;
  readonly words: string;
  readonly html: string;
}

export interface MailFrame {
  readonly district: string;
  /** Where the program is reached from outside, without a slash at its end; absent: the mail has no link. */
  readonly address?: string;
}

/** About notices that are new: subjects say nothing on a lock screen. */
export const noticeMail = (notices: readonly Notice[], frame: MailFrame): MailWords => {
  const [only, ...others] = notices;
  const path = only && others.length === 0 ? `/inbox/${only.id}` : "/inbox";
  const subject = notices.some(({ category }) => category === "own-duties")
    ? "Evenhand: something is due"
    : "Evenhand: something is new";
  return letter(subject, linesOf(notices), path, frame);
};

/** What a digest counts. */
export interface DigestCounts {
  readonly unread: number;
  /** The reader's own steps of the coming days, and those that have passed. */
  readonly due: readonly Day[];
  readonly overdue: number;
}

/** The digest of a day or week; `undefined` where there is nothing to say. */
export const digestMail = (
  { unread, due, overdue }: DigestCounts,
  often: "daily" | "weekly",
  frame: MailFrame,
): MailWords | undefined => {
  if (unread === 0 && due.length === 0 && overdue === 0) return undefined;
  const days = [...new Set(due.map((day) => sayDay(day, "full")))];
  const lines = [
    overdue === 0 ? "" : `${count(overdue, "step of yours is", "steps of yours are")} past the day.`,
    days.length === 0 ? "" : `${count(due.length, "step of yours is", "steps of yours are")} due: ${days.join("; ")}.`,
    unread === 0 ? "" : `${count(unread, "notice is", "notices are")} not read yet.`,
  ].filter((line) => line !== "");
  return letter(often === "daily" ? "Evenhand: your day" : "Evenhand: your week", lines, "/inbox?view=digest", frame);
};

const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
const count = (howMany: number, one: string, many: string): string =>
  `${small[howMany] ?? String(howMany)} ${howMany === 1 ? one : many}`;

/** One line for each sort of notice, with the nearest day. */
const linesOf = (notices: readonly Notice[]): readonly string[] => {
  const [own, others, events] = [
    notices.filter(({ category }) => category === "own-duties"),
    notices.filter(({ category }) => category === "other-side"),
    notices.filter(({ category }) => category === "events"),
  ];
  const ahead = own.filter(({ stage }) => stage !== "overdue");
  const missed = own.filter(({ stage }) => stage === "overdue");
  return [
    ahead.length === 0 ? "" : `${count(ahead.length, "step of yours is", "steps of yours are")} due${by(ahead)}.`,
    missed.length === 0
      ? ""
      : `The day of ${missed.length === 1 ? "one step of yours" : `${String(missed.length)} steps of yours`} has passed. It can still be done and entered.`,
    others.length === 0
      ? ""
      : `The day of ${others.length === 1 ? "a step that someone else owes" : `${String(others.length)} steps that others owe`} has passed.`,
    events.length === 0
      ? ""
      : `${count(events.length, "entry was", "entries were")} recorded in files that are yours or open to you.`,
  ].filter((line) => line !== "");
};

const by = (notices: readonly Notice[]): string => {
  const [first] = notices.flatMap(({ due }) => (due ? [due] : [])).sort(compareDays);
  if (!first) return "";
  return notices.length === 1 ? ` on ${sayDay(first, "full")}` : `, the first on ${sayDay(first, "full")}`;
};

const letter = (
  subject: string,
  lines: readonly string[],
  path: string,
  { district, address }: MailFrame,
): MailWords => {
  const link = address === undefined ? undefined : `${address}${path}`;
  const foot = `Sent by Evenhand for ${district}. Which mail you get is yours to choose: Inbox, Settings.`;
  const open = link === undefined ? "Sign in to Evenhand and open your inbox." : `Open it: ${link}`;
  const paragraphs = [
    ...lines.map(escaped),
    link === undefined ? escaped(open) : `<a href="${escaped(link)}">Open it in Evenhand</a>`,
    `<small>${escaped(foot)}</small>`,
  ];
  return {
    subject,
    words: [...lines, "", open, "", foot, ""].join("\n"),
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>${paragraphs.map((words) => `<p>${words}</p>`).join("")}</body></html>`,
  };
};

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (each) => entities[each] ?? each);
