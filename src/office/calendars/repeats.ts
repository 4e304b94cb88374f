import type ICAL from "ical.js";

type Recur = InstanceType<typeof ICAL.Recur>;
type Time = InstanceType<typeof ICAL.Time>;

const numbers = (recur: Recur, part: string): readonly number[] => {
  const found: unknown = recur.getComponent(part);
  return Array.isArray(found) ? found.map(Number) : [];
};

/** What each frequency may be narrowed by. Other combinations can be made to match no day at all, and searched for ever. */
const parts: Readonly<Record<string, readonly string[]>> = {
  DAILY: ["BYDAY"],
  WEEKLY: ["BYDAY"],
  MONTHLY: ["BYDAY", "BYMONTHDAY"],
  YEARLY: ["BYDAY", "BYMONTH", "BYMONTHDAY"],
};
const longestInterval = 400;

/** Whether this is a rule of repeating as calendars use it (RFC 5545, 3.3.10), and one that comes to an end when expanded. */
export const isReadable = (recur: Recur): boolean => {
  const allowed = parts[recur.freq];
  const used = Object.keys(recur.parts);
  const sparse = recur.interval > longestInterval || (recur.freq === "YEARLY" && recur.interval > 20);
  return (
    allowed !== undefined &&
    !sparse &&
    used.every((part) => allowed.includes(part)) &&
    !(used.includes("BYDAY") && used.includes("BYMONTHDAY")) &&
    numbers(recur, "BYMONTHDAY").every((day) => day !== 0 && Math.abs(day) <= 31)
  );
};

/** Whether an occurrence is really one: a library may answer March 2 for February 30. */
export const isMeant = (recur: Recur, { day, month }: Pick<Time, "day" | "month">): boolean => {
  const [days, months] = [numbers(recur, "BYMONTHDAY"), numbers(recur, "BYMONTH")];
  return (
    (days.length === 0 || days.some((wanted) => wanted < 0 || wanted === day)) &&
    (months.length === 0 || months.includes(month))
  );
};
