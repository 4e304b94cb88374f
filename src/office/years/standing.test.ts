import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { Edition, PolicyLibrary } from "../../policy/index.ts";
import { makeRoster, type Post } from "../../roster/index.ts";
import { missingCalendars } from "./missing-calendars.ts";
import { hasNone, hasSeveral, isReady, standings } from "./standing.ts";
import { yearPosts } from "./year-posts.ts";

const post = (person: string, unit: string, from: string, more: Partial<Post> = {}): Post => ({
  id: `${person}-${unit}-${from}`,
  person,
  title: "Teacher",
  unit,
  jobClass: "teacher",
  site: "alder",
  staffGroup: "staff",
  supervisor: "quade",
  from: day(from),
  attributes: { status: "tenured" },
  ...more,
});
const person = (id: string) => ({ id, name: id, sortName: id, email: `${id}@example.org` });
const roster = makeRoster({
  people: [{ ...person("ada"), hired: day("2016-08-15") }, person("ben"), person("cleo"), person("dan")],
  sites: [{ id: "alder", name: "Alder Street" }],
  posts: [
    post("ada", "btu", "2020-07-01", { to: day("2027-01-08") }),
    post("ada", "btu", "2027-01-09", { site: "bluff" }),
    post("ada", "psrp", "2020-07-01"),
    post("ben", "btu", "2027-01-05", { attributes: {} }),
    post("cleo", "nobody", "2020-07-01"),
    post("dan", "btu", "2020-07-01", { to: day("2026-08-31") }),
  ],
  offices: [],
});
const edition = (policy: string, ...unit: readonly string[]): Edition =>
  ({
    id: `${policy}@2024-07-01`,
    policy,
    title: policy,
    from: day("2024-07-01"),
    covers: { unit },
  }) as unknown as Edition;

/** A library in which every edition is in force. */
const libraryWith = (...editions: readonly Edition[]): PolicyLibrary => ({
  all: () => editions,
  edition: (id) => editions.find((each) => each.id === id),
  inForce: (policy) => editions.find((each) => each.policy === policy),
  covering: ({ unit }) => {
    const found = editions.filter(({ covers }) => covers["unit"]?.includes(unit));
    if (!found[0]) return { covering: "none" };
    return found.length === 1 ? { covering: "one", edition: found[0] } : { covering: "several", editions: found };
  },
});
const library = libraryWith(edition("teachers", "btu"), edition("aides", "psrp"), edition("doubled", "psrp"));
const log = { loadMany: async () => new Map() };
const on = (today: string) => standings(yearPosts(roster, "2026-27", day(today)), "2026-27", { log, library });
const names = (found: Awaited<ReturnType<typeof on>>) =>
  found.map(({ person: { id }, post: { unit } }) => `${id} ${unit}`);

describe("given a roster and the agreements of a year", () => {
  it("then each person has one year for each unit, and whoever left has none to be opened", async () => {
    expect(names(await on("2026-11-16"))).toEqual(["ada btu", "ada psrp", "ben btu", "cleo nobody"]);
    expect(names(await on("2026-08-03"))).toContain("dan btu");
  });

  it("then one agreement is ready, none and two are told apart", async () => {
    const found = await on("2026-11-16");
    expect(names(found.filter(isReady))).toEqual(["ada btu", "ben btu"]);
    expect(names(found.filter(hasSeveral))).toEqual(["ada psrp"]);
    expect(names(found.filter(hasNone))).toEqual(["cleo nobody"]);
  });

  it("then the year of whoever joins later begins on that day, and a move within the unit begins none", async () => {
    const found = await on("2027-02-01");
    const first = (id: string) => found.find((each) => each.person.id === id && each.post.unit === "btu");
    expect(first("ben")?.first.toString()).toBe("2027-01-05");
    expect(first("ada")?.first.toString()).toBe("2026-07-01");
    expect(first("ada")?.post.site).toBe("bluff");
  });

  it("then what agreements may ask of the person is read from the roster, and what it lacks is told", async () => {
    const found = await on("2026-11-16");
    expect(found[0]?.about).toMatchObject({ "job-title": "Teacher", status: "tenured", "years-of-service": 9 });
    expect(found.find((each) => each.person.id === "ben")?.lacks).toEqual(["status"]);
  });
});

describe("given the work calendars, when a year is to be opened", () => {
  const staff = {
    id: "staff",
    title: "Staff",
    daysOff: [{ day: "2026-11-26", kind: "holiday", name: "Thanksgiving" }],
    anchors: { "2026-27": { "first-employee-day": "2026-08-17" } },
  };
  it("then one that says nothing of it bars it; a missing last day is told and bars nothing", () => {
    expect(missingCalendars([staff], ["staff", "custodial"], "2026-27")).toEqual([
      { id: "staff", title: "Staff", whole: false, words: "Last day for staff is not entered." },
      { id: "students", title: "Students", whole: true, words: "It is not entered at all." },
      { id: "offices", title: "Offices", whole: true, words: "It is not entered at all." },
    ]);
    expect(missingCalendars([staff], ["staff"], "2027-28")[0]).toMatchObject({ id: "staff", whole: true });
  });
});
