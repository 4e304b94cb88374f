import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { Role } from "../policy/index.ts";
import { makeRoster, ownersOf, type Post } from "./index.ts";

let count = 0;
const post = (person: string, supervisor: string | undefined, from: string, to?: string, unit = "certified"): Post => ({
  id: `post-${String((count += 1))}`,
  person,
  title: "Teacher",
  unit,
  jobClass: "teacher",
  site: "alder",
  staffGroup: "staff",
  from: day(from),
  ...(to === undefined ? {} : { to: day(to) }),
  ...(supervisor === undefined ? {} : { supervisor }),
  attributes: {},
});

const roster = makeRoster({
  people: [],
  sites: [],
  offices: [],
  posts: [
    post("corinne", "quade", "2024-08-01", "2027-01-10"),
    post("corinne", "vance", "2027-01-11"),
    post("quade", "rourke", "2020-07-01"),
    post("vance", "engel", "2020-07-01", "2027-02-28"),
    post("vance", "brandt", "2027-03-01"),
  ],
});

const step = (due: string | undefined, ...who: readonly Role[]) => ({
  who,
  ...(due === undefined ? {} : { due: day(due) }),
  occasion: { kind: "cycle", id: "2026-27", cycle: "2026-27", about: {} } as const,
});
const cycles = [{ id: "2026-27", person: { unit: "certified" } }];
const owners = (today: string, due: string | undefined, ...who: readonly Role[]) =>
  ownersOf({ employee: "corinne", cycles, roster, today: day(today) })(step(due, ...who)).map(
    ({ now, since, due: then }) => [now, since?.toString(), then?.person],
  );

describe("Who owns a step", () => {
  it("that fell due before the move is the new supervisor now, and it is said under whom it fell due", () => {
    expect(owners("2027-01-20", "2026-12-15", "supervisor")).toEqual([["vance", "2027-01-11", "quade"]]);
  });

  it("that falls due after the move is the new supervisor’s alone", () => {
    expect(owners("2027-01-20", "2027-01-11", "supervisor")).toEqual([["vance", "2027-01-11", undefined]]);
    expect(owners("2027-01-20", undefined, "supervisor")).toEqual([["vance", "2027-01-11", undefined]]);
  });

  it("before the move’s day is the old supervisor still, also of what falls due after it", () => {
    expect(owners("2027-01-10", "2027-01-10", "supervisor")).toEqual([["quade", "2024-08-01", undefined]]);
    expect(owners("2027-01-10", "2027-02-01", "supervisor")).toEqual([["quade", "2024-08-01", "vance"]]);
  });

  it("of the second level follows the supervisor’s own post too", () => {
    expect(owners("2027-01-20", "2026-12-15", "second-level")).toEqual([["engel", "2027-01-11", "rourke"]]);
    expect(owners("2027-03-02", "2027-02-15", "second-level")).toEqual([["brandt", "2027-03-01", "engel"]]);
  });

  it("of the employee, or of nobody above them, is not told by posts", () => {
    expect(owners("2027-01-20", "2026-12-15", "employee", "personnel")).toEqual([]);
  });

  it("under two posts is the supervisor in the unit of the year", () => {
    const two = makeRoster({
      people: [],
      sites: [],
      offices: [],
      posts: [post("corinne", "quade", "2024-08-01"), post("corinne", "vance", "2026-08-01", undefined, "esp")],
    });
    const years = [...cycles, { id: "esp-27", person: { unit: "esp" } }];
    const of = (cycle: string) =>
      ownersOf({ employee: "corinne", cycles: years, roster: two, today: day("2026-11-16") })({
        ...step("2026-12-15", "supervisor"),
        occasion: { kind: "cycle", id: cycle, cycle, about: {} },
      })[0]?.now;
    expect([of("2026-27"), of("esp-27")]).toEqual(["quade", "vance"]);
  });
});
