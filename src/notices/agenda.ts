import { compareDays, type Day } from "../calendar/index.ts";

/** One dated step on one person's calendar. */
export interface AgendaItem {
  readonly file: string;
  readonly finding: string;
  readonly person: string;
  readonly rule: string;
  readonly due: Day;
  readonly title: string;
  readonly href: string;
  readonly clause?: string;
}

/** An item as it was last published: `sequence` counts its changes (RFC 5545, 3.8.7.4). */
export interface AgendaEntry extends AgendaItem {
  readonly sequence: number;
  /** ISO instants. */
  readonly changedAt: string;
  readonly cancelledAt?: string;
}

export type AgendaChange =
  { readonly put: AgendaEntry } | { readonly forget: Pick<AgendaEntry, "file" | "finding" | "person"> };

/** Days after which a cancelled entry is no longer published: every calendar has asked again by then. */
const forgottenAfter = 60;

const keyOf = ({ file, finding, person }: Pick<AgendaItem, "file" | "finding" | "person">): string =>
  JSON.stringify([file, finding, person]);

const isSame = (a: AgendaItem, b: AgendaItem): boolean =>
  compareDays(a.due, b.due) === 0 && a.title === b.title && a.href === b.href && a.clause === b.clause;

const isOld = (instant: string, now: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(instant).add({ hours: 24 * forgottenAfter }), now) < 0;

/** What has to change so that what is published is what is asked: new, moved, no longer asked, long gone. */
export const agendaChanges = (
  published: readonly AgendaEntry[],
  asked: readonly AgendaItem[],
  now: string,
): readonly AgendaChange[] => {
  const before = new Map(published.map((entry) => [keyOf(entry), entry]));
  const wanted = new Map(asked.map((item) => [keyOf(item), item]));
  const puts = [...wanted].flatMap(([key, item]): readonly AgendaChange[] => {
    const entry = before.get(key);
    if (!entry) return [{ put: { ...item, sequence: 0, changedAt: now } }];
    if (isSame(entry, item) && entry.cancelledAt === undefined) return [];
    return [{ put: { ...item, sequence: entry.sequence + 1, changedAt: now } }];
  });
  const gone = published.flatMap((entry): readonly AgendaChange[] => {
    if (wanted.has(keyOf(entry))) return [];
    if (entry.cancelledAt === undefined)
      return [{ put: { ...entry, sequence: entry.sequence + 1, changedAt: now, cancelledAt: now } }];
    return isOld(entry.cancelledAt, now) ? [{ forget: entry }] : [];
  });
  return [...puts, ...gone];
};
