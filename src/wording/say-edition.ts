import type { Edition } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { both, capital, either } from "./lists.ts";
import { focusName } from "./names.ts";
import { ownPlans, planType } from "./plan-names.ts";
import { plainWords } from "./plain-words.ts";
import { bareRole } from "./say-role.ts";

/** The agreement's own words for things, where a reader could need them: "A plan is a PIP (Professional Improvement Plan) or …". */
export function sayWords(edition: Edition): readonly string[] {
  const { words } = edition;
  const plans = ownPlans(edition).map((name) => {
    const short = planType(name, edition);
    const full = words[name];
    return article(full === undefined || full === short ? short : `${short} (${full})`);
  });
  const others = Object.keys(edition.plans)
    .filter((name) => !ownPlans(edition).includes(name) && words[name] !== undefined)
    .map((name) => `${planType(name, edition)} means ${words[name] ?? ""}.`);
  return [
    ...(plans.length === 0 ? [] : [`A plan is ${either(plans)}.`]),
    ...others,
    `What a plan is about is called its ${focusName(edition)}.`,
    ...["ddf", "summative"].flatMap((name) =>
      words[name] === undefined ? [] : [`The ${papers[name] ?? plainWords(name)} is called the ${words[name]}.`],
    ),
    `The employee’s helper is the ${bareRole("representative", edition)}.`,
  ];
}

const papers: Readonly<Record<string, string>> = {
  ddf: "paper that documents a concern",
  summative: "report at the end of the year",
};

const rolls: Readonly<Record<string, string>> = {
  "next-work-day": "moves to the next work day",
  "next-day": "moves to the next day",
  "previous-work-day": "moves to the work day before",
  none: "stays where it is",
};

const daysOff: Readonly<Record<string, string>> = {
  weekend: "weekend",
  holiday: "holiday",
  break: "break",
  closure: "day of closure",
};

/** What happens to a deadline that falls on a day that is no work day, and where that is said. */
export function sayDates({ dates }: Edition): readonly string[] {
  const kinds = (dates.rollsFrom ?? ["weekend", "holiday", "break", "closure"]).map((kind) => daysOff[kind] ?? kind);
  const rule = `A deadline that falls on a ${either(kinds)} ${rolls[dates.roll] ?? plainWords(dates.roll)}.`;
  const sources = dates.source ?? [];
  const where =
    sources.length === 0
      ? "This is a local setting: the agreement does not say."
      : both(sources.map(({ title, place, says }) => `${title}, ${place}: “${says}”`));
  return [rule, capital(where)];
}
