import { expect, test } from "vitest";
import type { CalendarData } from "../../calendar/index.ts";
import { mergeIn } from "./bring-in.ts";
import { readTyped, readYear, startYear, type TypedYear } from "./form.ts";
import { suggestedDays } from "./suggested-days.ts";

const staff: CalendarData = {
  id: "staff",
  title: "Staff",
  revision: 3,
  daysOff: [
    { day: "2025-11-27", kind: "holiday", name: "Thanksgiving", revision: 2 },
    { day: "2026-11-26", kind: "holiday", name: "Thanksgiving", revision: 2 },
    { day: "2026-12-21", to: "2027-01-01", kind: "break", name: "Winter break" },
  ],
  anchors: { "2026-27": { "first-employee-day": "2026-08-17", "last-employee-day": "2027-06-11" } },
};
const year = "2026-27";
const start = startYear(staff, year);
const snow = { day: "2027-01-12", to: "", kind: "closure", name: "Snow" };
const read = (typed: Partial<TypedYear>) => readYear(staff, year, { ...start, ...typed }, "2027-01-11");
const faults = (typed: Partial<TypedYear>) => {
  const found = read(typed);
  return found.ok ? [] : found.faults.map(({ field, key }) => `${field} ${key}`);
};

test("given a calendar, when a year of it is not changed, then it reads as it was, other years with it", () => {
  expect(read({})).toEqual({ ok: true, calendar: staff });
});

test("given a new closure, then it is known from the next revision on and was declared today; old rows keep theirs", () => {
  const found = read({ rows: [...start.rows, snow] });
  expect(found.ok && found.calendar.daysOff?.slice(-1)).toEqual([
    { day: "2027-01-12", kind: "closure", name: "Snow", revision: 4, declaredOn: "2027-01-11" },
  ]);
  expect(found.ok && found.calendar.daysOff?.slice(0, 3)).toEqual(staff.daysOff);
});

test.each([
  ["a day of another school year", { rows: [{ ...snow, day: "2027-07-05" }] }, ["day-0 outside-year"]],
  ["a day within the break", { rows: [...start.rows, { ...snow, day: "2026-12-24" }] }, ["day-2 listed-twice"]],
  ["no name and no kind", { rows: [{ ...snow, name: "", kind: "" }] }, ["name-0 name-missing", "kind-0 unknown-kind"]],
  ["a span that ends before it begins", { rows: [{ ...snow, to: "2027-01-02" }] }, ["day-0 ends-before-it-begins"]],
  ["text that is no day", { rows: [{ ...snow, day: "soon" }] }, ["day-0 not-a-date"]],
  ["a name without its day", { rows: [{ ...snow, day: "" }] }, ["day-0 day-missing"]],
  [
    "a year that ends before it begins",
    { anchors: { "first-employee-day": "2027-06-12", "last-employee-day": "2027-06-11" } },
    ["anchor-last-employee-day ends-before-it-begins"],
  ],
])("given %s, then it is told at its field and nothing is read", (_, typed, expected) => {
  expect(faults(typed).toSorted()).toEqual([...expected].toSorted());
});

test("given rows as a form sends them, then blank ones and those left out are dropped, and the others keep their order", () => {
  const typed = readTyped(
    new Map(
      [
        ...Object.entries({ "day-0": "2026-11-26", "name-0": "Thanksgiving", "kind-0": "holiday", "to-0": "" }),
        ...Object.entries({ "day-1": "2026-11-18", "name-1": "Board meeting", "kind-1": "leave-out", "to-1": "" }),
        ...Object.entries({ "day-10": "", "name-10": "", "kind-10": "holiday", "to-10": "" }),
        ...Object.entries({
          "anchor-mid-year": "",
          "other-name": "Quarter 1 end",
          "other-day": "2026-10-30",
          base: "3",
        }),
      ].map(([name, value]) => [name, [value]]),
    ),
  );
  expect(typed).toMatchObject({ base: 3, anchors: { "mid-year": "", "quarter-1-end": "2026-10-30" } });
  const found = readYear(staff, year, typed, "2026-11-01");
  expect(found.ok && found.calendar.daysOff?.map(({ name }) => name)).toEqual(["Thanksgiving", "Thanksgiving"]);
  expect(found.ok && found.calendar.anchors?.[year]).toEqual({ "quarter-1-end": "2026-10-30" });
});

test("given rows brought in, then what is in the table already is left out, and the rest stands in order", () => {
  const rows = [
    { day: "2026-12-25", kind: "holiday", name: "Christmas Day" },
    { day: "2026-09-07", kind: "holiday", name: "Labor Day" },
  ];
  const { typed, added, known } = mergeIn(start, { rows, anchors: {}, problems: [] });
  expect([added, known]).toEqual([1, 1]);
  expect(typed.rows.map(({ name }) => name)).toEqual(["Labor Day", "Thanksgiving", "Winter break"]);
});

test("given holidays refused before, then they are not open any more, and those in the table are given", () => {
  const stands = (data: CalendarData) =>
    Object.fromEntries(suggestedDays(data, year).map(({ day, stands: how }) => [day, how]));
  expect(stands({ ...staff, refused: ["2026-10-12"] })).toMatchObject({
    "2026-10-12": "refused",
    "2026-11-26": "given",
    "2026-12-25": "given",
    "2026-11-11": "open",
  });
});
