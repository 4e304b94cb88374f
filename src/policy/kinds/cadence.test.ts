import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { Cycle } from "../fact.ts";
import { aPlan, fact, iso, judge, keys, rule, year } from "../given.ts";

const cycle = (begins: number, person: object = {}): Cycle => ({
  ...year,
  id: `y${begins}`,
  schoolYear: `${begins}-${String((begins + 1) % 100).padStart(2, "0")}`,
  firstDay: day(`${begins}-08-18`),
  lastDay: day(`${begins + 1}-06-12`),
  person: { ...year.person, ...person },
});
const evaluated = (begins: number) =>
  fact("document-issued", `${begins + 1}-05-04`, {
    is: { document: "summative" },
    ids: { document: `s${begins}` },
    cycle: `y${begins}`,
  });
const must = { fact: "document-issued", where: { document: "summative" } };
const given = (
  parameters: object,
  begins: readonly number[],
  done: readonly number[],
  today: string,
  person: object = {},
) =>
  judge(rule("cadence", "warn", { who: "supervisor", must, ...parameters }), done.map(evaluated), {
    today,
    cycles: begins.map((each) => cycle(each, person)),
  }).map(({ state, due, occasion }) => [occasion.cycle, state, iso(due)]);

describe("given an evaluation every three school years", () => {
  const every = { every: { count: 3, unit: "school-years" } };

  it("when it follows the last one, then doing it early pulls the next one earlier", () => {
    expect(given(every, [2022, 2023, 2024, 2025], [2022, 2023], "2025-10-01")).toEqual([
      ["y2022", "done", "2025-06-30"],
      ["y2023", "done", "2026-06-30"],
      ["y2025", "due", "2027-06-30"],
    ]);
  });

  it("when the grid is fixed from the day of hire, then it is not pulled", () => {
    const grid = { ...every, measure: "grid", from: { day: "hired" } };
    expect(given(grid, [2022, 2023, 2024, 2025], [2022, 2023], "2025-10-01", { hired: "2022-09-01" })).toEqual([
      ["y2024", "done", "2025-06-12"],
      ["y2025", "due", "2028-06-30"],
    ]);
    const unknown = judge(rule("cadence", "warn", { who: "supervisor", must, ...grid }), [], { cycles: [cycle(2025)] });
    expect(unknown).toMatchObject([{ state: "cannot-say" }]);
    expect(keys(unknown[0]?.missing ?? [])).toEqual(["missing.anchor"]);
  });

  it("when three years passed without, then it is overdue, and done late once it is done", () => {
    expect(given(every, [2022, 2023, 2024, 2025], [], "2025-10-01").at(-1)).toEqual(["y2025", "overdue", "2025-06-30"]);
    expect(given(every, [2022, 2023, 2024, 2025], [2025], "2026-05-10").at(-1)?.[1]).toBe("done-late");
  });

  it("then the day in the last year may be named", () => {
    expect(given({ ...every, by: { date: "05-01" } }, [2025], [], "2025-10-01")).toEqual([
      ["y2025", "due", "2028-05-01"],
    ]);
  });

  it("then a year in which it is excused owes nothing", () => {
    const excuse = fact("step-excused", "2025-10-01", { is: { rule: "rule", reason: "leave" }, cycle: "y2025" });
    const found = judge(rule("cadence", "warn", { who: "supervisor", must, ...every }), [excuse], {
      today: "2025-10-02",
      cycles: [cycle(2025)],
    });
    expect(found).toMatchObject([{ state: "not-needed" }]);
  });
});

describe("given an advanced certificate: twice in its life, first in year one", () => {
  const life = { while: "certificate", times: 2, "first-within": 1 };
  const person = { "certificate-issued": "2022-07-15", "certificate-expires": "2027-06-30" };

  it("then the first year owes one, and the whole life two", () => {
    expect(given(life, [2022], [], "2022-10-01", person)).toEqual([
      ["y2022", "due", "2023-06-12"],
      ["y2022", "due", "2027-06-30"],
    ]);
    expect(given(life, [2022, 2023, 2024], [2022], "2024-10-01", person)).toEqual([
      ["y2024", "done", "2023-06-30"],
      ["y2024", "due", "2027-06-30"],
    ]);
    expect(given(life, [2022, 2023, 2024], [2022, 2024], "2025-06-01", person).map(([, state]) => state)).toEqual([
      "done",
      "done",
    ]);
  });

  it("when the first one came in year two, then the first was late", () => {
    expect(given(life, [2022, 2023], [], "2024-06-10", person).map(([, state]) => state)).toEqual(["overdue", "due"]);
    expect(given(life, [2022, 2023], [2023], "2024-06-10", person).map(([, state]) => state)).toEqual([
      "done-late",
      "due",
    ]);
  });
});

describe("given a review every thirty calendar days while a plan runs", () => {
  const review = rule("cadence", "warn", {
    who: "supervisor",
    must: { fact: "conference-held", where: { meeting: "plan-review" }, same: ["plan"] },
    while: "plan",
    every: { count: 30, unit: "calendar-days" },
  });
  const plan = aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-03", end: "2026-01-30" });
  const held = (on: string) => fact("conference-held", on, { is: { meeting: "plan-review" }, ids: { plan: "p" } });
  const states = (facts: Parameters<typeof judge>[1], today: string) =>
    judge(review, facts, { today, cycles: [year] }).map(({ state, due }) => [state, iso(due)]);

  it("then the next one is counted from the last one held", () => {
    expect(states([...plan, held("2025-11-20")], "2025-12-01")).toEqual([
      ["done", "2025-12-03"],
      ["due", "2025-12-20"],
    ]);
  });

  it("then a plan that ends sooner owes nothing more", () => {
    expect(states([...plan, held("2025-12-02"), held("2025-12-30")], "2026-01-05").at(-1)).toEqual([
      "due",
      "2026-01-29",
    ]);
    expect(states([...plan, held("2025-12-02"), held("2026-01-01")], "2026-01-05").at(-1)?.[0]).toBe("done");
  });

  it("then one held late is late, and one not held is overdue", () => {
    expect(states([...plan, held("2025-12-05")], "2025-12-08")[0]).toEqual(["done-late", "2025-12-03"]);
    expect(states(plan, "2025-12-08")).toEqual([["overdue", "2025-12-03"]]);
  });

  it("then an extra review never makes anything overdue, whatever the days", () => {
    const anyDay = fc.integer({ min: 0, max: 60 }).map((n) => day("2025-11-03").add({ days: n }).toString());
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { maxLength: 4 }), anyDay, (days, extra) => {
        const overdue = (of: readonly string[]) =>
          states([...plan, ...of.map(held)], "2026-01-05").filter(([state]) => state === "overdue").length;
        expect(overdue([...days, extra])).toBeLessThanOrEqual(Math.max(1, overdue(days)));
      }),
      { numRuns: 60 },
    );
  });
});

describe("a cadence that cannot be read", () => {
  it.each([
    ["without how often", {}, "needs every"],
    ["years in days", { every: { count: 3, unit: "work-days" } }, "counts in school-years"],
    ["a plan in school years", { while: "plan", every: { count: 1, unit: "school-years" } }, "days, weeks or months"],
    ["a grid that begins nowhere", { every: { count: 3, unit: "school-years" }, measure: "grid" }, "needs from"],
    [
      "several times after the last one",
      { every: { count: 3, unit: "school-years" }, times: 2 },
      "needs measure: grid",
    ],
  ])("is refused: %s", (_, parameters, reason) => {
    expect(() => rule("cadence", "warn", { who: "supervisor", must, ...parameters })).toThrow(reason);
  });
});
