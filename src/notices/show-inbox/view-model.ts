import { compareDays, type Day } from "../../calendar/index.ts";
import { sayDay, sayWeekday } from "../../wording/index.ts";
import type { AgendaEntry } from "../agenda.ts";
import { categoryWords } from "../category-words.ts";
import { capital, howMany } from "../counting-words.ts";
import type { Notice } from "../notice.ts";

export interface InboxEntry {
  readonly day: { readonly words: string; readonly under: string; readonly iso: string };
  readonly title: string;
  /** Absent where the file is no longer open to the reader. */
  readonly href?: string;
  readonly about: string;
  readonly isNew: boolean;
  readonly words: string;
  /** Everyone it is said of, where it is said once for many. */
  readonly people: readonly { readonly name: string; readonly href: string }[];
  /** Identities of the notices it stands for. */
  readonly notices: readonly string[];
}

export interface Shown {
  readonly today: Day;
  /** Files that are open to the reader now. */
  readonly open: ReadonlySet<string>;
  readonly name: (person: string) => string;
}

/** Notices of one day that say the same of more people than this are said once. */
const many = 3;

const gutter = (day: Day, today: Day): InboxEntry["day"] => ({
  words: sayDay(day, "short", today),
  under: `${sayWeekday(day).slice(0, 3)}${day.equals(today) ? ", today" : ""}`,
  iso: day.toString(),
});

/** The inbox as it is read: newest first, the same for many said once; what is about a closed file says nothing of it. */
export const inboxEntries = (notices: readonly Notice[], shown: Shown): readonly InboxEntry[] => {
  const bundles = Map.groupBy(notices, (notice) =>
    shown.open.has(notice.file) && notice.category !== "events"
      ? `${notice.on.toString()} ${String(notice.readAt === undefined)} ${notice.bundle}`
      : notice.id,
  );
  return [...bundles.values()].flatMap((bundle) =>
    bundle.length > many ? [together(bundle, shown)] : bundle.map((notice) => alone(notice, shown)),
  );
};

const alone = (notice: Notice, { today, open }: Shown): InboxEntry => {
  const base = { day: gutter(notice.on, today), isNew: notice.readAt === undefined, people: [], notices: [notice.id] };
  if (!open.has(notice.file))
    return {
      ...base,
      title: "About a file that is no longer open to you",
      about: "Nothing is asked of you",
      words: "The file was open to you on the day of this notice. A post or a leave changed since.",
    };
  return {
    ...base,
    title: notice.title,
    href: `/inbox/${notice.id}`,
    about: categoryWords[notice.category],
    words: notice.words,
  };
};

const together = (bundle: readonly Notice[], shown: Shown): InboxEntry => {
  const [first] = bundle as readonly [Notice, ...Notice[]];
  return {
    ...alone(first, shown),
    title: `${first.title}, and ${howMany(bundle.length - 1, "more like it", "more like it")}`,
    people: bundle.map(({ id, file }) => ({ name: shown.name(file), href: `/inbox/${id}` })),
    notices: bundle.map(({ id }) => id),
  };
};

/** One group of the digest: what has passed, what comes. */
export interface DigestGroup {
  readonly state: "overdue" | "due";
  readonly heading: string;
  readonly entries: readonly {
    readonly day: InboxEntry["day"];
    readonly title: string;
    readonly href: string;
    readonly clause?: string;
  }[];
}

/** Days that a digest looks ahead and back. */
export const digestDays = 7;

/** The reader's own steps: those whose day has passed, and those of the next seven days. */
export const digestGroups = (agenda: readonly AgendaEntry[], { today, open }: Shown): readonly DigestGroup[] => {
  const until = today.add({ days: digestDays });
  const own = agenda.filter(({ cancelledAt, file }) => cancelledAt === undefined && open.has(file));
  const group = (
    state: DigestGroup["state"],
    heading: string,
    belongs: (due: Day) => boolean,
  ): readonly DigestGroup[] => {
    const entries = own
      .filter(({ due }) => belongs(due))
      .sort((a, b) => compareDays(a.due, b.due))
      .map(({ due, title, href, clause }) => ({
        day: gutter(due, today),
        title,
        href,
        ...(clause === undefined ? {} : { clause }),
      }));
    return entries.length === 0 ? [] : [{ state, heading, entries }];
  };
  return [
    ...group("overdue", "Overdue", (due) => compareDays(due, today) < 0),
    ...group(
      "due",
      `Due by ${sayDay(until, "table", today)}`,
      (due) => compareDays(due, today) >= 0 && compareDays(due, until) <= 0,
    ),
  ];
};

/** "Two new notices." or that there are none. */
export const leadOf = (unread: number): string =>
  unread === 0 ? "You have read everything here." : `${capital(howMany(unread, "new notice", "new notices"))}.`;
