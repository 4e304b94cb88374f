import type { DayExpression, Edition, Rule } from "../policy/index.ts";
import { roles } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { capital, either, stop } from "./lists.ts";
import { focusName, valueLabel } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import { sayDayExpression } from "./say-day-expression.ts";
import { bareRole } from "./say-role.ts";
import { saySpan } from "./say-span.ts";

/** Which blanks of the agreement a rule or finding filled with the district's own value; nothing where it used none. */
export function saySettings(settings: Rule["settings"], edition: Edition): string | undefined {
  return settings.length === 0 ? undefined : settings.map(({ name }) => saySettingNote(name, edition)).join(" ");
}

/** One setting as a note beside what uses it: "Local setting: 12 months. The agreement does not say when …" */
export function saySettingNote(name: string, edition: Edition): string {
  const setting = edition.settings[name];
  if (setting === undefined) return "A local setting is used here.";
  const value = valueOf(name, setting.value, edition);
  return `Local setting: ${stop(value)} The agreement does not say ${stop(setting.silent)}`;
}

/** One setting by itself: what the agreement is silent about, and the district's value. */
export function saySetting(name: string, edition: Edition): string {
  const setting = edition.settings[name];
  if (setting === undefined) return "";
  const changed = setting.changedHere ? " Changed by the district." : "";
  return `${capital(setting.silent)}: ${stop(valueOf(name, setting.value, edition))}${changed}`;
}

/** A setting's value, with what it is for where the value alone would not say so. */
const valueOf = (name: string, value: unknown, edition: Edition): string =>
  `${saySettingValue(value, edition)}${name.endsWith("witness") ? " as witness" : ""}`;

/** A setting's value in words: "12 months", "10 work days after the day the plan is to end". */
export function saySettingValue(value: unknown, edition: Edition): string {
  if (Array.isArray(value))
    return value.length === 0 ? "none" : either(value.map((each) => saySettingValue(each, edition)));
  if (typeof value !== "object" || value === null) return sayName(String(value), edition);
  if (isDay(value)) return sayDayExpression(value, edition);
  if (isSpan(value)) return saySpan(value);
  return Object.entries(value)
    .map(([key, each]) => `${plainWords(key)}: ${saySettingValue(each, edition)}`)
    .join("; ");
}

const isDay = (value: object): value is DayExpression => ["after", "before", "day", "date"].some((key) => key in value);
const isSpan = (value: object): value is Parameters<typeof saySpan>[0] => "count" in value && "unit" in value;

const names: Readonly<Record<string, string>> = {
  "next-work-day": "it moves to the next work day",
  "next-day": "it moves to the next day",
  "previous-work-day": "it moves to the work day before",
  true: "yes",
  false: "no",
};

function sayName(name: string, edition: Edition): string {
  const known = names[name];
  if (known !== undefined) return known;
  if (name === "focus") return `plans on the same ${focusName(edition)} count together`;
  if ((roles as readonly string[]).includes(name)) return article(bareRole(name, edition));
  return /^[a-z0-9-]+$/.test(name) && /[a-z]/.test(name) ? label(name, edition) : name;
}

/** A chosen value between quotation marks where the agreement has words for it; other names as they are. */
function label(name: string, edition: Edition): string {
  const choice = edition.rules.some(
    (rule) =>
      rule.kind === "choices" && ((rule.parameters as { allowed?: readonly string[] }).allowed ?? []).includes(name),
  );
  return choice ? `“${valueLabel(name, edition)}”` : plainWords(name);
}
