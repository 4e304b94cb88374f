import { expect, test } from "vitest";
import { day, isWorkDay, makeCalendar, whyNotWorkDay } from "../calendar/index.ts";
import { demoRoster } from "./staff.ts";
import { demoCalendar } from "./work-calendar.ts";

test("the demo calendars can be used for any run of school years", () => {
  for (const kind of ["staff", "students", "offices"] as const)
    for (let first = 2024; first < 2040; first += 1)
      expect(() =>
        makeCalendar(
          demoCalendar(kind, [`${first}-${String(first + 1).slice(2)}`, `${first + 1}-${String(first + 2).slice(2)}`]),
        ),
      ).not.toThrow();
});

test("staff do not work on Thanksgiving, in winter break or on Sundays", () => {
  const staff = makeCalendar(demoCalendar("staff", ["2026-27"]));
  expect(isWorkDay(staff, day("2026-11-16"))).toBe(true);
  expect(whyNotWorkDay(staff, day("2026-11-26"))?.kind).toBe("holiday");
  expect(whyNotWorkDay(staff, day("2026-12-23"))?.kind).toBe("break");
});

test("about sixty people in eight schools, each supervisor one of them", () => {
  const { people, posts, sites } = demoRoster();
  const known = new Set(people.map(({ id }) => id));
  expect(known.size).toBe(people.length);
  expect(people.length).toBeGreaterThanOrEqual(60);
  expect(sites.filter(({ id }) => id !== "office")).toHaveLength(8);
  expect(posts.filter(({ supervisor }) => supervisor !== undefined && !known.has(supervisor))).toEqual([]);
});
