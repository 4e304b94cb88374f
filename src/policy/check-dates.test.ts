import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeCalendar } from "../calendar/index.ts";
import { policyDates } from "./check-dates.ts";
import type { DatedStep } from "./check-dates.ts";
import { loadPolicies } from "./load.ts";
import type { FileText } from "./load-problem.ts";

const root = new URL("../../policies/", import.meta.url);
const texts = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\d\.yaml$/.test(file))
  .map((file): FileText => ({ file, text: readFileSync(new URL(file, root), "utf8") }));
const { library } = loadPolicies(texts);

const weekends = { id: "weekends", title: "Weekends only" };
const calendars = {
  staff: makeCalendar(weekends),
  students: makeCalendar({ ...weekends, kind: "students" }),
  offices: makeCalendar({ ...weekends, kind: "offices" }),
};
const stepOf = (policy: string, year: string, rule: string): DatedStep | undefined => {
  const edition = library.all().find((each) => each.policy === policy);
  return edition && policyDates(edition, year, calendars).find((step) => step.rule === rule);
};

describe("the dates of a policy in a school year", () => {
  test("give the agreement's day, the day it is due, and why it moved: October 15, 2028 is a Sunday", () => {
    const step = stepOf("bc-btu", "2028-29", "planning-conference");
    expect(step?.deadline?.toString()).toBe("2028-10-15");
    expect(step?.due?.toString()).toBe("2028-10-16");
    expect(step?.move).toBeDefined();
    expect(step?.source[0]?.says).toContain("October 15");
  });

  test("tell no move where there is none: October 31, 2028 is a Tuesday", () => {
    const step = stepOf("bc-psasa", "2028-29", "planning-conference");
    expect(step?.due?.toString()).toBe("2028-10-31");
    expect(step?.move).toBeUndefined();
  });

  test("list what is counted from something still to happen, with the local setting it uses", () => {
    const step = stepOf("mo-certified-1091", "2028-29", "outcome-and-next-step");
    expect(step).toMatchObject({ counted: { after: "plan-end", count: 10, unit: "work-days" } });
    expect(step?.settings.map(({ name }) => name)).toContain("outcome-by");
    expect(step?.due).toBeUndefined();
  });

  test("leave out duties without a day", () => {
    expect(stepOf("mo-certified-1091", "2028-29", "summative")).toBeUndefined();
  });

  test("name no rule twice", () => {
    for (const edition of library.all()) {
      const rules = policyDates(edition, "2028-29", calendars).map((step) => step.rule);
      expect(new Set(rules).size).toBe(rules.length);
    }
  });
});
