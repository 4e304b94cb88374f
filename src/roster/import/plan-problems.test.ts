import { describe, expect, it } from "vitest";
import { readOneRoster, type StaffRow } from "../index.ts";
import { again, district, hr, nobody, plan, postsOf, rowOf, shown, warnings } from "./district.fixture.ts";
import { package11, zipOf } from "./packages.fixture.ts";

describe("A row in error", () => {
  it.each<[string, Partial<StaffRow>, string]>([
    ["ends before it begins", { from: "2026-09-01", to: "2026-08-01" }, "ends-before-it-begins"],
    ["has somebody else’s address", { email: "l.marchmain@tamarack.example" }, "email-of-other"],
    ["has no name", { family: "" }, "value-missing"],
  ])("that %s leaves the person as they are", (_, change, key) => {
    const planned = plan(again({ 4001: { ...change, title: "Else" } }), district);
    expect(shown(planned, "4001")).toMatchObject([
      { kind: "error", problems: expect.arrayContaining([expect.objectContaining({ key })]) },
    ]);
    expect(postsOf(planned, "4001")).toEqual([["Grade 3 teacher", "ced", "thackeray", "2019-08-12", undefined]]);
  });

  it("holds the person’s other rows back with it", () => {
    const other = { ...rowOf("4001"), at: { file: "x", row: 9 }, site: "BIR", from: "2026-09-01", to: "2026-08-01" };
    const planned = plan(again({}, [other]), district);
    expect(shown(planned, "4001").flatMap(({ problems }) => problems.map(({ key }) => key))).toEqual([
      "held-back",
      "ends-before-it-begins",
    ]);
    expect(planned.counts).toMatchObject({ error: 1, leaving: 0 });
  });

  it("is one that comes twice, or gives one number to two people", () => {
    expect(warnings(plan(again({}, [{ ...rowOf("4001"), at: { file: "x", row: 9 } }]), district), "4001")).toContain(
      "row-twice",
    );
    const two = {
      ...rowOf("4001"),
      at: { file: "x", row: 9 },
      given: "Cyril",
      family: "Other",
      site: "BIR",
      email: null,
    };
    expect(warnings(plan(again({}, [two]), district), "4001")).toContain("number-of-two");
  });
});

describe("What is to be looked at", () => {
  it.each<[string, Readonly<Record<string, Partial<StaffRow> | undefined>>, string]>([
    ["their own supervisor", { 4001: { supervisor: "4001" } }, "supervisor-self"],
    ["a supervisor nobody knows", { 4001: { supervisor: "9999" } }, "supervisor-unknown"],
    [
      "two over each other",
      { 4001: { supervisor: "4003" }, 4003: { supervisor: "4001", to: null } },
      "supervisor-cycle",
    ],
    ["a supervisor who leaves", { 4001: { supervisor: "4003" } }, "supervisor-leaves"],
    ["a supervisor the file no longer has", { 4001: { supervisor: "4002" }, 4002: undefined }, "supervisor-leaves"],
    ["a unit no agreement covers", { 4001: { unit: "bto" } }, "unit-unknown"],
    ["a site not there yet", { 4001: { site: "CDE" } }, "new-site"],
    ["a number that went to someone else", { 4001: { given: "Cyril", family: "Other" } }, "other-name"],
  ])("is %s", (_, change, key) => {
    expect(warnings(plan(again(change), district), "4001")).toContain(key);
  });

  it("with a supervisor nobody knows the old one stays; with oneself there is none", () => {
    expect(postsOf(plan(again({ 4001: { supervisor: "9999" } }), district), "4001")[0]?.[2]).toBe("thackeray");
    expect(postsOf(plan(again({ 4001: { supervisor: "4001" } }), district), "4001").at(-1)?.[2]).toBeUndefined();
  });
});

describe("A OneRoster package beside the HR file", () => {
  const people = (change: Partial<StaffRow> = {}): StaffRow => ({
    ...rowOf("4001"),
    number: "10442",
    email: "i.ashgrove@tamarack.example",
    ...change,
  });

  it("finds people by number or address, adds its identity, and leaves their posts to the HR system", async () => {
    const roster = plan({ ...hr, rows: [people()] }, nobody).after;
    const read = await readOneRoster(await zipOf(package11()), "package.zip");
    const planned = plan(read, roster);
    expect(planned.counts).toEqual({ new: 2, changed: 1, unchanged: 0, leaving: 0, error: 0 });
    expect(planned.rows.find(({ kind }) => kind === "changed")?.changes).toEqual([{ field: "sourced-id", now: "u-1" }]);
    expect(planned.after.posts.filter(({ unit }) => unit === "unassigned").map(({ title }) => title)).toEqual([
      "Teacher",
      "Teacher",
      "Administrator",
    ]);
    expect(plan(read, planned.after).isEmpty).toBe(true);
  });

  it("says where it puts somebody elsewhere than the HR system does", async () => {
    const roster = plan({ ...hr, rows: [people({ site: "BIR" })] }, nobody).after;
    const planned = plan(await readOneRoster(await zipOf(package11()), "package.zip"), roster);
    expect(warnings(planned, "10442")).toContain("site-differs");
  });
});
