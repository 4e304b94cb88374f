import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  day,
  makeCalendar,
  previousSchoolYear,
  nextSchoolYear,
  schoolYearEnd,
  schoolYearStart,
  suggestedHolidays,
  type Calendars,
  type SchoolYear,
} from "../../src/calendar/index.ts";
import { assess, loadPolicies, type Edition, type Fact, type Finding } from "../../src/policy/index.ts";
import { lastEmployeeDays, publishedRows, type PublishedRow } from "./published-table.fixture.ts";

const policies = new URL("../../policies/", import.meta.url);
const { library, problems } = loadPolicies(
  readdirSync(policies, { recursive: true, encoding: "utf8" })
    .filter((file) => /\d\.yaml$/.test(file))
    .map((file) => ({ file, text: readFileSync(new URL(file, policies), "utf8") })),
);
/** The edition that holds the years' published days: the newest of the policy. */
const editionOf = (policy: string): Edition => {
  const found = library.all().findLast((each) => each.policy === policy);
  if (!found) throw new Error(`There is no policy ${policy}.`);
  return found;
};

/** Weekends and public holidays of the years around one, and the last day of its employees. */
const calendarsOf = (year: SchoolYear): Calendars => {
  const daysOff = [previousSchoolYear(year), year, nextSchoolYear(year)]
    .flatMap((each) => suggestedHolidays(each))
    .map(({ day: on, kind, name }) => ({ day: on.toString(), kind, name }));
  const last = lastEmployeeDays[year];
  const anchors = last === undefined ? {} : { anchors: { [year]: { "last-employee-day": last } } };
  const calendar = (kind: string) => makeCalendar({ id: kind, title: kind, kind, daysOff, ...anchors });
  return { staff: calendar("staff"), students: calendar("students"), offices: calendar("offices") };
};

const factOf = (year: SchoolYear, { fact, day: on }: NonNullable<PublishedRow["given"]>): Fact => ({
  id: fact,
  fact,
  day: day(on),
  order: 1,
  recordedOn: day(on),
  by: { person: "somebody", role: fact === "request-made" ? "supervisor" : "personnel" },
  cycle: year,
  is: { ask: "nonrenewal" },
  ids: {},
});

/** What the agreement says of one step, for a probationary person it covers, in a year in which only `given` is on record. */
const findingOf = (policy: string, { year, step, given }: PublishedRow): Finding | undefined => {
  const edition = editionOf(policy);
  const covered = Object.fromEntries(Object.entries(edition.covers).map(([name, [first = ""]]) => [name, first]));
  const cycle = {
    id: year,
    schoolYear: year,
    edition: edition.id,
    firstDay: schoolYearStart(year),
    lastDay: schoolYearEnd(year),
    person: { unit: "", status: "probationary", ...covered },
  };
  const findings = assess({
    file: { facts: given ? [factOf(year, given)] : [], cycles: [cycle], completeSince: cycle.firstDay },
    edition,
    calendars: calendarsOf(year),
    today: given ? day(given.day) : cycle.firstDay,
  });
  return findings.find(({ rule }) => rule === step);
};

/** Whether a published day that names units means this one. */
const isFor = (unit = "", named: unknown): boolean => named === undefined || [named].flat().includes(unit);

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const cases = publishedRows.flatMap((row) =>
  row.who.map((policy) => [`${row.year} ${policy}: ${row.step}, ${row.weekday} ${row.day}`, policy, row] as const),
);

describe("the days the district published, 2014-15 to 2024-25", () => {
  test("the agreements load", () => {
    expect(problems).toEqual([]);
  });

  test.each(publishedRows.map((row) => [row.day, row.weekday]))("%s is a %s", (on, weekday) => {
    expect(weekdays[day(on).dayOfWeek - 1]).toBe(weekday);
  });

  test.each(cases)("%s", (_, policy, row) => {
    const finding = findingOf(policy, row);
    expect({
      day: finding?.deadline?.toString(),
      due: finding?.due?.toString(),
      from: finding?.from?.toString(),
      ...(row.closes === undefined ? {} : { closes: finding?.closes?.toString() }),
    }).toEqual({
      day: row.day,
      due: row.due ?? row.day,
      from: row.from,
      ...(row.closes === undefined ? {} : { closes: row.closes }),
    });
  });

  test.each(cases.filter(([, , { moved }]) => moved !== undefined))("%s: why it moved", (_, policy, row) => {
    const because = findingOf(policy, row)?.move?.because.map(({ kind, name }) => name ?? kind);
    expect(because).toContain(row.moved);
  });

  test.each(cases)("%s: which sentence says so", (_, policy, row) => {
    const { published, source = [] } = findingOf(policy, row) ?? {};
    expect(published ? "overridden" : "computed").toBe(row.how);
    const says = (published ? [published.source] : source).filter(({ document }) => document === row.page);
    expect(says.some(({ place }) => place.includes(row.place ?? ""))).toBe(true);
    const own = published?.own?.due.toString();
    expect(own === row.day ? undefined : own).toBe(row.own);
  });

  test.each(cases.filter(([, , { stands }]) => stands === true))("%s: it stands as published", (_, policy, row) => {
    const finding = findingOf(policy, row);
    expect(finding?.move).toBeUndefined();
    expect(finding?.published?.stands).toBe(true);
    expect(day(row.day).dayOfWeek).toBeGreaterThan(5);
  });

  test("holds every day that a policy lists as published for those years, and no day of a policy is missing from it", () => {
    const listed = new Set(
      cases
        .filter(([, , { how }]) => how === "overridden")
        .map(([, policy, { year, step }]) => `${policy} ${year} ${step}`),
    );
    const inForce = [...new Set(library.all().map(({ policy }) => policy))].map(editionOf);
    const inPolicies = inForce
      .filter(({ covers }) => Object.values(covers).every((values) => values.length > 0))
      .flatMap(({ policy, covers, published = {} }) =>
        Object.entries(published).flatMap(([year, rules]) =>
          year < "2025-26"
            ? Object.entries(rules)
                .filter(([, entries]) => entries.some((entry) => isFor(covers["unit"]?.[0], entry.for?.["unit"])))
                .map(([rule]) => `${policy} ${year} ${rule}`)
            : [],
        ),
      );
    expect(inPolicies.toSorted()).toEqual([...listed].toSorted());
  });
});
