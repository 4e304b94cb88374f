import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { explainCovering } from "./covering.ts";
import type { Edition } from "./edition.ts";
import { edition as bare } from "./given.ts";
import { libraryOf } from "./library.ts";

const policy = (name: string, covers: Edition["covers"], more: Partial<Edition> = {}): Edition => ({
  ...bare([]),
  id: `${name}@2024-07-01`,
  policy: name,
  from: day("2024-07-01"),
  covers,
  ...more,
});
const teachers = policy("teachers", { unit: ["btu"], "job-class": ["teacher"] });
const others = policy("others", { unit: ["btu"] }, { coversNot: { "job-class": ["teacher"] } });
const custodians = policy("custodians", {
  unit: ["local-44"],
  "job-title": ["custodian-ii"],
  "school-year": ["2025-26"],
});
const base = policy("base", { unit: [] });
const library = libraryOf([teachers, others, custodians, base]);
const explain = (person: Parameters<typeof explainCovering>[1], year = "2025-26", on = "2025-09-02", of = library) =>
  explainCovering(of, person, year, day(on));
const names = (explained: ReturnType<typeof explain>) => explained.candidates.map(({ edition }) => edition.policy);

describe("given a person, when it is asked which policy covers them", () => {
  it("then the one that does says by which attributes, and the nearest other why not", () => {
    const explained = explain({ unit: "btu", "job-class": "teacher" });
    expect(explained.covering).toMatchObject({ covering: "one", edition: { policy: "teachers" } });
    expect(names(explained)).toEqual(["teachers", "others", "custodians"]);
    expect(explained.candidates[1]?.why).toEqual([
      { attribute: "unit", wanted: ["btu"], not: false, has: "btu", matches: true },
      { attribute: "job-class", wanted: ["teacher"], not: true, has: "teacher", matches: false },
    ]);
  });

  it("then a title is the same however HR writes it, and the year counts", () => {
    const person = { unit: "local-44", "job-title": "Custodian  II" };
    expect(explain(person).covering.covering).toBe("one");
    const later = explain(person, "2026-27", "2026-09-02");
    expect(later.covering.covering).toBe("none");
    expect(later.candidates[0]?.why.filter(({ matches }) => !matches)).toMatchObject([
      { attribute: "school-year", has: "2026-27" },
    ]);
  });

  it("when an attribute is not on record, then nobody covers them, and it says which is missing", () => {
    const explained = explain({ unit: "btu" });
    expect(explained.covering).toEqual({ covering: "none" });
    const missing = explained.candidates[0]?.why.find(({ matches }) => !matches);
    expect(missing?.attribute).toBe("job-class");
    expect(missing).not.toHaveProperty("has");
  });

  it("when two do, then both say why", () => {
    const doubled = libraryOf([teachers, policy("all", { unit: ["btu"] })]);
    const explained = explain({ unit: "btu", "job-class": "teacher" }, "2025-26", "2025-09-02", doubled);
    expect(explained.covering.covering).toBe("several");
    expect(explained.candidates.map(({ covers }) => covers)).toEqual([true, true]);
  });

  it("when the one that would is not in force that day, then it is told apart", () => {
    const early = explain({ unit: "btu", "job-class": "teacher" }, "2023-24", "2023-09-05");
    expect(early.covering.covering).toBe("none");
    expect(early.candidates).toEqual([]);
    expect(early.notInForce.map(({ edition }) => edition.policy)).toEqual(["teachers"]);
  });
});
