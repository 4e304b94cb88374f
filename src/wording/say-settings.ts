import type { Edition, Rule } from "../policy/index.ts";
import { capital } from "./lists.ts";
import { sayDayExpression } from "./say-day-expression.ts";
import { saySpan } from "./say-span.ts";
import { plainWords } from "./names.ts";
import { sayRole } from "./say-role.ts";
import { roles } from "../policy/index.ts";

/** Which blanks of the agreement a rule or finding filled with the district's own value; nothing where it used none. */
export function saySettings(settings: Rule["settings"]): string | undefined {
  if (settings.length === 0) return undefined;
  return settings.map(({ value, silent }) => `${capital(value)}: local setting. The agreement does not say ${silent}.`).join(" ");
}

/** A setting's value in words: "12 months", "10 work days after the day the plan is to end". */
export function saySettingValue(value: unknown, edition: Edition): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((each) => saySettingValue(each, edition)).join(", ");
  if (typeof value !== "object" || value === null) return sayName(String(value), edition);
  if ("after" in value || "before" in value || "day" in value || "date" in value) return sayDayExpression(value as never, edition);
  if ("count" in value && "unit" in value) return saySpan(value as never);
  return Object.entries(value)
    .map(([key, each]) => `${plainWords(key)}: ${saySettingValue(each, edition)}`)
    .join("; ");
}

const names: Readonly<Record<string, string>> = {
  "next-work-day": "it moves to the next work day",
  "next-day": "it moves to the next day",
  "previous-work-day": "it moves to the work day before",
  none: "none",
  true: "yes",
  false: "no",
  focus: "successive plans on the same matter count together",
  reviewed: "reviewed",
};

const sayName = (name: string, edition: Edition): string =>
  names[name] ?? ((roles as readonly string[]).includes(name) ? sayRole(name, edition) : plainWords(name));
