import type ICAL from "ical.js";

type Time = InstanceType<typeof ICAL.Time>;

const longestSpan = 366;

const dateOf = ({ year, month, day }: Time): Temporal.PlainDate => Temporal.PlainDate.from({ year, month, day });

/** The time as the district's clocks show it; as it stands where it names no zone that is known. */
const here = (time: Time, zone: string): Temporal.PlainDateTime => {
  const { year, month, day, hour, minute, second } = time;
  const own = time.zone.tzid;
  return own === "floating"
    ? Temporal.PlainDateTime.from({ year, month, day, hour, minute, second })
    : Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime();
};

const isMidnight = ({ hour, minute, second }: Pick<Time, "hour" | "minute" | "second">): boolean =>
  hour === 0 && minute === 0 && second === 0;

const isUtc = ({ zone }: Time): boolean => zone.tzid === "UTC";

/**
 * First and last whole day from `start` up to `end`, which is excluded (RFC 5545, 3.6.1), in ISO text; undefined where it takes
 * part of a day, ends before it begins or lasts longer than a year.
 */
export const wholeDays = (
  start: Time,
  end: Time,
  zone: string,
): { readonly first: string; readonly last: string } | undefined => {
  const [first, after] = edges(start, end, zone) ?? [];
  if (!first || !after) return undefined;
  const days = first.until(after).days;
  if (days < 0 || days > longestSpan) return undefined;
  const last = days === 0 ? first : after.subtract({ days: 1 });
  return { first: first.toString(), last: last.toString() };
};

const edges = (start: Time, end: Time, zone: string): readonly [Temporal.PlainDate, Temporal.PlainDate] | undefined => {
  if (start.isDate) return [dateOf(start), dateOf(end)];
  if (!isUtc(start) && isMidnight(start) && isMidnight(end)) return wholeOnly([dateOf(start), dateOf(end)]);
  const [from, to] = [here(start, zone), here(end, zone)];
  return isMidnight(from) && isMidnight(to) ? wholeOnly([from.toPlainDate(), to.toPlainDate()]) : undefined;
};

/** An event with hours that ends the moment it begins takes no day. */
const wholeOnly = (
  edge: readonly [Temporal.PlainDate, Temporal.PlainDate],
): readonly [Temporal.PlainDate, Temporal.PlainDate] | undefined => (edge[0].equals(edge[1]) ? undefined : edge);
