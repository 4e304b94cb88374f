import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { makeRoster, type StaffRow } from "../index.ts";
import { again, district, hr, idOf, nobody, plan, postsOf, rowOf, shown, today } from "./district.fixture.ts";

describe("A first import", () => {
  it("adds everyone with their posts, sites and supervisors", () => {
    const first = plan(hr, nobody);
    expect(first.counts).toEqual({ new: 4, changed: 0, unchanged: 0, leaving: 0, error: 0 });
    expect(first.newSites).toEqual(["CED", "BIR"]);
    expect(postsOf(first, "4001")).toEqual([
      ["Grade 3 teacher", "ced", first.after.people[3]?.id, "2019-08-12", undefined],
    ]);
    expect(first.after.people[0]).toMatchObject({
      name: "Imogen Ashgrove",
      sortName: "Ashgrove, Imogen",
      hired: day("2019-08-12"),
    });
    expect(first.after.posts.find(({ to }) => to)?.to?.toString()).toBe("2027-06-30");
    expect(first.moves).toEqual([]);
  });

  it("leaves out who had gone before and was never on the roster", () => {
    const first = plan(again({ 4003: { to: "2025-06-30" } }), nobody);
    expect(first.after.people.map(({ number }) => number)).toEqual(["4001", "4002", "4004"]);
    expect(shown(first, "4003")).toMatchObject([{ kind: "unchanged", problems: [{ key: "ended-before" }] }]);
  });
});

describe("Importing again", () => {
  it("changes nothing", () => {
    const second = plan(hr, district);
    expect(second.isEmpty).toBe(true);
    expect(second.counts).toEqual({ new: 0, changed: 0, unchanged: 4, leaving: 0, error: 0 });
    expect(second.after).toEqual(district);
    expect(second.moves).toEqual([]);
  });
});

describe("A change", () => {
  it("of supervisor ends the post the day before the day stated, and begins a new one", () => {
    const planned = plan(again({ 4001: { supervisor: "4003" } }), district, day("2027-01-11"));
    expect(shown(planned, "4001")).toMatchObject([
      {
        kind: "changed",
        changes: [{ field: "supervisor", was: "Rosalind Thackeray", now: "Prudence Halloway", from: "2027-01-11" }],
      },
    ]);
    expect(postsOf(planned, "4001")).toEqual([
      ["Grade 3 teacher", "ced", "thackeray", "2019-08-12", "2027-01-10"],
      ["Grade 3 teacher", "ced", idOf("4003"), "2027-01-11", undefined],
    ]);
    expect(planned.moves).toMatchObject([
      {
        person: idOf("4001"),
        move: {
          changed: ["supervisor"],
          from: "2027-01-11",
          was: { supervisor: idOf("4004") },
          now: { supervisor: idOf("4003") },
        },
      },
    ]);
  });

  it("of site and title holds from the day the row itself names", () => {
    const planned = plan(again({ 4001: { site: "BIR", title: "Grade 6 teacher", from: "2026-12-01" } }), district);
    expect(postsOf(planned, "4001").map(([title, site, , from, to]) => [title, site, from, to])).toEqual([
      ["Grade 3 teacher", "ced", "2019-08-12", "2026-11-30"],
      ["Grade 6 teacher", "bir", "2026-12-01", undefined],
    ]);
    expect(planned.moves[0]?.move).toMatchObject({
      changed: ["site", "title"],
      was: { site: "CED" },
      now: { site: "BIR" },
    });
  });

  it("once committed changes nothing when imported again, also while its day is still to come", () => {
    for (const change of [
      { supervisor: "4003" },
      { site: "BIR", from: "2026-12-01" },
      { to: "2026-12-18" },
      { unit: "local-44" },
    ]) {
      const read = again({ 4001: change });
      const committed = plan(read, district, day("2027-01-11")).after;
      const second = plan(read, committed, day("2027-01-11"));
      expect(second.after).toEqual(committed);
      expect([second.isEmpty, second.moves]).toEqual([true, []]);
    }
  });

  it("of name, address and certificate holds at once, and is no move", () => {
    const planned = plan(
      again({ 4001: { family: "Ashgrove-Lund", email: null, certificateExpires: "2033-06-30" } }),
      district,
    );
    expect(shown(planned, "4001")[0]?.changes).toEqual([
      { field: "name", was: "Ashgrove, Imogen", now: "Ashgrove-Lund, Imogen" },
      { field: "email", was: "i.ashgrove@tamarack.example" },
      { field: "certificate-expires", was: "2028-06-30", now: "2033-06-30" },
    ]);
    expect(planned.moves).toEqual([]);
  });

  it("of a column the file does not have is no change", () => {
    const { supervisor: _s, email: _e, status: _t, ...row } = rowOf("4001");
    const planned = plan({ ...hr, rows: [row, ...hr.rows.slice(1)] }, district);
    expect(planned.isEmpty).toBe(true);
  });
});

describe("Two posts of one person", () => {
  const second: StaffRow = {
    ...rowOf("4001"),
    at: { file: "x", row: 9 },
    site: "BIR",
    title: "Reading coach",
    supervisor: "4003",
    from: "2026-11-16",
  };

  it("are two rows of one number; the second begins beside the first", () => {
    const planned = plan(again({}, [second]), district);
    expect(planned.counts).toMatchObject({ changed: 1, new: 0 });
    expect(planned.moves).toMatchObject([
      { move: { changed: ["post"], from: "2026-11-16", now: { title: "Reading coach" } } },
    ]);
    const roster = makeRoster(planned.after);
    expect(roster.supervisorsOf(idOf("4001"), today).map(({ supervisor }) => supervisor)).toEqual([
      idOf("4004"),
      idOf("4003"),
    ]);
  });

  it("end one by one: what the file no longer has ends, the other goes on", () => {
    const both = plan(again({}, [second]), district).after;
    const planned = plan(again({}), both, day("2027-02-01"));
    expect(postsOf(planned, "4001").map(([title, , , , to]) => [title, to])).toEqual([
      ["Grade 3 teacher", undefined],
      ["Reading coach", "2027-01-31"],
    ]);
    expect(plan(again({}, [], false), both).isEmpty).toBe(true);
  });

  it("of which one moves are told apart by site and title", () => {
    const both = plan(again({}, [second]), district).after;
    const planned = plan(again({}, [{ ...second, supervisor: "4004" }]), both, day("2027-02-01"));
    expect(postsOf(planned, "4001").map(([title, , supervisor, from]) => [title, supervisor, from])).toEqual([
      ["Grade 3 teacher", "thackeray", "2019-08-12"],
      ["Reading coach", idOf("4003"), "2026-11-16"],
      ["Reading coach", "thackeray", "2027-02-01"],
    ]);
  });
});

describe("Leaving", () => {
  it("ends the posts of whom a file that lists everyone no longer has; nobody is deleted", () => {
    const planned = plan(again({ 4002: undefined }), district, day("2027-01-11"));
    expect(shown(planned, "4002")).toMatchObject([{ kind: "leaving", changes: [{ field: "to", now: "2027-01-10" }] }]);
    expect(planned.after.people).toHaveLength(4);
    expect(postsOf(planned, "4002")[0]?.at(-1)).toBe("2027-01-10");
  });

  it("is nobody’s where the file does not list everyone", () => {
    expect(plan(again({ 4002: undefined }, [], false), district).isEmpty).toBe(true);
  });

  it("on the day a row names is leaving too", () => {
    const planned = plan(again({ 4002: { to: "2026-12-18" } }), district);
    expect(shown(planned, "4002")).toMatchObject([{ kind: "leaving", changes: [{ field: "to", now: "2026-12-18" }] }]);
  });

  it("of many at once is said", () => {
    const many = Array.from({ length: 40 }, (_, at): StaffRow => ({
      ...rowOf("4001"),
      at: { file: "x", row: at + 10 },
      number: `5${String(at)}`,
      email: `p${String(at)}@x.example`,
      family: `Person ${String(at)}`,
    }));
    const large = plan(again({}, many), nobody).after;
    expect(plan(hr, large).problems).toMatchObject([{ key: "many-leave", with: { leaving: 40, of: 43 } }]);
  });
});
