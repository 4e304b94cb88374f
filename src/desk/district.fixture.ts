import { readdirSync, readFileSync } from "node:fs";
import { makeCalendar, type Calendars } from "../calendar/index.ts";
import { demoRoster } from "../demo/staff.ts";
import { demoCalendar } from "../demo/work-calendar.ts";
import { factsFrom as documentFacts } from "../documents/index.ts";
import { factsFrom as evaluationFacts } from "../evaluation/index.ts";
import { factsFrom as planFacts } from "../plans/index.ts";
import { loadPolicies, type PolicyLibrary } from "../policy/index.ts";
import { makeRoster } from "../roster/index.ts";

const root = new URL("../../", import.meta.url);

/** The agreements as they are shipped. */
export const shippedPolicies = (): PolicyLibrary => {
  const files = readdirSync(new URL("policies/", root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.endsWith(".examples.yaml") && name !== "local-settings.yaml")
    .sort();
  const { library } = loadPolicies(
    files.map((file) => ({ file, text: readFileSync(new URL(`policies/${file}`, root), "utf8") })),
  );
  return library;
};

export const policies = shippedPolicies();
export const roster = makeRoster(demoRoster());

const years = ["2025-26", "2026-27", "2027-28"] as const;
export const calendars: Calendars = {
  staff: makeCalendar(demoCalendar("staff", years)),
  students: makeCalendar(demoCalendar("students", years)),
  offices: makeCalendar(demoCalendar("offices", years)),
};

export const sources = [{ factsFrom: documentFacts }, { factsFrom: planFacts }, { factsFrom: evaluationFacts }];
