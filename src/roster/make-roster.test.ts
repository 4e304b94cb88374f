import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { makeRoster, type Post } from "./index.ts";

let count = 0;
const post = (person: string, supervisor: string | undefined, from: string, to?: string, site = "alder"): Post => ({
  id: `post-${String((count += 1))}`,
  person,
  title: "Teacher",
  unit: "certified",
  jobClass: "teacher",
  site,
  staffGroup: "staff",
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
  ...(supervisor === undefined ? {} : { supervisor }),
  attributes: {},
});

const person = (id: string, sortName: string) => ({ id, name: id, sortName });

const roster = makeRoster({
  people: [
    person("ada", "Zeller, Ada"),
    person("ben", "Abbot, Ben"),
    person("quade", "Quade"),
    person("rourke", "Rourke"),
  ],
  sites: [{ id: "alder", name: "Alder Street" }],
  posts: [
    post("ada", "quade", "2026-01-05", "2026-06-30"),
    post("ada", "rourke", "2026-07-01"),
    post("ada", "ben", "2026-09-01", undefined, "bluff"),
    post("ben", "quade", "2024-07-01"),
    post("quade", "rourke", "2024-07-01", "2026-10-31"),
    post("rourke", undefined, "2024-07-01"),
  ],
  offices: [
    { person: "ben", role: "personnel", from: day("2026-01-01"), to: day("2026-03-31") },
    { person: "ben", role: "personnel", from: day("2026-03-01") },
    { person: "ben", role: "auditor", from: day("2026-03-01") },
  ],
});

describe("Who held which post on a day", () => {
  it.each([
    ["2026-01-04", undefined],
    ["2026-01-05", "quade"],
    ["2026-06-30", "quade"],
    ["2026-07-01", "rourke"],
  ])("on %s the supervisor is %s: first and last day count", (on, supervisor) => {
    expect(roster.supervisorOf("ada", day(on))).toBe(supervisor);
  });

  it("holds two posts at once from September; the one begun first names the supervisor", () => {
    expect(roster.postsOf("ada", day("2026-09-01")).map(({ site }) => site)).toEqual(["alder", "bluff"]);
    expect(roster.supervisorOf("ada", day("2026-09-01"))).toBe("rourke");
    expect(roster.reportsOf("ben", day("2026-09-01"))).toEqual(["ada"]);
  });

  it("keeps every post in the history, oldest first", () => {
    expect(roster.historyOf("ada").map(({ from }) => from.toString())).toEqual([
      "2026-01-05",
      "2026-07-01",
      "2026-09-01",
    ]);
    expect(roster.historyOf("nobody")).toEqual([]);
  });
});

describe("The second level", () => {
  it("is the supervisor’s own supervisor that day", () => {
    expect(roster.secondLevelOf("ada", day("2026-02-02"))).toBe("rourke");
    expect(roster.secondLevelOf("ben", day("2026-10-31"))).toBe("rourke");
  });

  it("is nobody where the supervisor has none, left, or there is no supervisor", () => {
    expect(roster.secondLevelOf("ada", day("2026-07-01"))).toBeUndefined();
    expect(roster.secondLevelOf("ben", day("2026-11-01"))).toBeUndefined();
    expect(roster.secondLevelOf("rourke", day("2026-02-02"))).toBeUndefined();
  });
});

describe("Lists", () => {
  it("name people by sort name, and whom someone supervises that day only", () => {
    expect(roster.people().map(({ id }) => id)).toEqual(["ben", "quade", "rourke", "ada"]);
    expect(roster.reportsOf("quade", day("2026-02-02"))).toEqual(["ben", "ada"]);
    expect(roster.reportsOf("quade", day("2026-07-01"))).toEqual(["ben"]);
    expect(roster.reportsOf("nobody", day("2026-07-01"))).toEqual([]);
  });

  it("name an office once, however many spells overlap", () => {
    expect(roster.officesOf("ben", day("2026-03-15"))).toEqual(["personnel", "auditor"]);
    expect(roster.officesOf("ben", day("2026-02-15"))).toEqual(["personnel"]);
    expect(roster.officesOf("ben", day("2025-12-31"))).toEqual([]);
    expect(roster.holdersOf("personnel", day("2026-03-15"))).toEqual(["ben"]);
  });

  it("find nobody under a name the roster lacks, such as one every object has", () => {
    for (const id of ["nobody", "constructor", "__proto__", ""]) expect(roster.person(id)).toBeUndefined();
  });
});
