import { type Day, parseDay } from "../../calendar/index.ts";
import type { FieldChange, RowKind } from "../../roster/index.ts";
import { capital, rosterFieldName, sayDay, sayUnit } from "../../wording/index.ts";

/** How the kinds of rows are called, in the order they are looked at. */
export const kindWords: Readonly<Record<RowKind, string>> = {
  error: "In error",
  leaving: "Leaving",
  changed: "Changed",
  new: "New",
  unchanged: "Unchanged",
};

const isDay = new Set<FieldChange["field"]>(["hired", "certificate-expires", "from", "to"]);

const words = ({ field }: FieldChange, value: string | undefined, today: Day): string => {
  if (value === undefined) return "none";
  if (field === "unit") return sayUnit(value, { words: {} });
  const parsed = isDay.has(field) ? parseDay(value) : undefined;
  return parsed?.ok ? sayDay(parsed.day, "short", today) : value;
};

/** "Supervisor: Marisol Quade → Teodor Vance, from January 11". */
export const sayChange = (change: FieldChange, today: Day): string => {
  const { field, was, now, from } = change;
  const since = from === undefined ? undefined : parseDay(from);
  const on = since?.ok ? `, from ${sayDay(since.day, "plain", today)}` : "";
  if (field === "post") return now === undefined ? `Post ends: ${was ?? ""}` : `Post: ${now}${on}`;
  if (field === "to" && was === undefined) return `Last day: ${words(change, now, today)}`;
  return `${capital(rosterFieldName(field))}: ${words(change, was, today)} → ${words(change, now, today)}${on}`;
};
