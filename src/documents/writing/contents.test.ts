import { describe, expect, test } from "vitest";
import { fitted, planValues } from "../a-plan.fixture.ts";
import { contentsFrom, contentsOf, fociOf, statesOf } from "./contents.ts";

const plan = fitted("plan");
const contents = (values = planValues, authors = {}) => contentsOf(plan, values, "doc1", authors);

describe("what rules may see of a form's answers", () => {
  test("a section with its questions answered is filled; an optional question does not count", () => {
    expect(contents().sections["completion-day"]?.filled).toBe(true);
    expect(
      contents({ ...planValues, "completion-day": { "start-day": "2026-12-01", "completion-day": "" } }).sections[
        "completion-day"
      ]?.filled,
    ).toBe(false);
  });

  test.each(["", "  ", "-", "—", "…"])("blanks and dashes are no answer: %j", (rationale) => {
    expect(contents({ ...planValues, rationale: { rationale } }).sections["rationale"]?.filled).toBe(false);
  });

  test("a section the agreement does not ask for is not there at all", () => {
    expect(contents().sections).not.toHaveProperty("appraisal-method");
  });

  test("whose a section is comes from its rows where they name a side, else from who wrote it", () => {
    expect(contents().sections["strategies"]).toEqual({ filled: true, whose: ["supervisor", "employee", "students"] });
    expect(contents(planValues, { rationale: ["supervisor", "employee"] }).sections["rationale"]?.whose).toEqual([
      "supervisor",
      "employee",
    ]);
    expect(contents().sections["rationale"]?.whose).toEqual([]);
  });

  test("a side named without a word of what it does has promised nothing", () => {
    const strategies = {
      strategies: [
        { id: "r1", whose: "supervisor", text: " ", "strategy-day": "" },
        { id: "r2", whose: "employee", text: "Sorts slips.", "strategy-day": "" },
      ],
    };
    expect(contents({ ...planValues, strategies }).sections["strategies"]?.whose).toEqual(["employee"]);
  });

  test("a strategy of the students answers the section of student responsibilities", () => {
    expect(contents().sections["student-responsibilities"]).toEqual({ filled: true, whose: ["students"] });
    const strategies = { strategies: [{ id: "r1", whose: "employee", text: "Sorts slips.", "strategy-day": "" }] };
    expect(contents({ ...planValues, strategies }).sections).not.toHaveProperty("student-responsibilities");
  });

  test("rows are parts with their day, their place and the cells that hold an answer", () => {
    const parts = contents().parts.filter(({ part }) => part === "target");
    expect(parts).toEqual([
      {
        part: "target",
        id: "doc1.r1",
        number: 1,
        day: "2027-03-12",
        text: "At least 22 of 26 meet the goal.",
        is: {},
        filled: ["text", "measure", "target-dates"],
      },
      {
        part: "target",
        id: "doc1.r2",
        number: 2,
        text: "Regrouping is noted.",
        is: {},
        filled: ["text", "target-dates"],
      },
    ]);
    expect(contents().parts.find(({ part }) => part === "strategy")).toMatchObject({
      is: { whose: "supervisor" },
      day: "2026-12-01",
    });
    expect(contents().parts.find(({ part }) => part === "benchmark")).toMatchObject({
      day: "2026-12-11",
      filled: ["benchmark-day", "look-at"],
    });
  });

  test("as facts hold them, days are days", () => {
    expect(
      contentsFrom(contents())
        .parts.find(({ part }) => part === "target")
        ?.day?.toString(),
    ).toBe("2027-03-12");
  });

  test("each matter picked is a focus, and picking two is left for the agreement to judge", () => {
    const values = { ...planValues, focus: { focus: ["indicator:4.1", "indicator:4.2", "indicator:9.9"] } };
    expect(fociOf(plan, values).map(({ code }) => code)).toEqual(["4.1", "4.2"]);
    expect(
      contents(values)
        .parts.filter(({ part }) => part === "focus")
        .map(({ is }) => is["code"]),
    ).toEqual(["4.1", "4.2"]);
  });
});

describe("what a document states", () => {
  test("a ticked box that states the need for a plan; an unticked one states nothing", () => {
    expect(statesOf(fitted("ddf"), { "need-for-plan": { need: "yes" } })).toEqual(["need-for-plan"]);
    expect(statesOf(fitted("ddf"), { "need-for-plan": { need: "" } })).toEqual([]);
  });

  test("a notice states what it gives notice of", () => {
    expect(statesOf(fitted("notice"), {})).toEqual(["need-for-plan"]);
  });
});

describe("a space that is filled when acknowledging", () => {
  test("is there, and not filled when the form is issued", () => {
    expect(contentsOf(fitted("ddf"), {}, "doc1", {}).sections["employee-comments"]).toEqual({
      filled: false,
      whose: [],
    });
  });
});
