import { describe, expect, test } from "vitest";
import { fitted, planValues } from "../a-plan.fixture.ts";
import { checkValues } from "./check-values.ts";

const errors = (values: Parameters<typeof checkValues>[1], type = "plan") =>
  checkValues(fitted(type), values).map(({ section, field, key }) => `${section} ${field} ${key}`);

describe("what is malformed in a form", () => {
  test("an empty form is not malformed: what must be there is the agreement's to ask", () => {
    expect(errors({})).toEqual([]);
  });

  test("a day that is none is told at its cell", () => {
    expect(errors(planValues)).toEqual(["targets targets.r2.target-dates not-a-date"]);
    expect(errors({ "completion-day": { "completion-day": "2027-02-30" } })).toEqual([
      "completion-day completion-day no-such-day",
    ]);
  });

  test("an answer nobody offered is told, in choices, foci and marks", () => {
    expect(errors({ strategies: { strategies: [{ id: "r1", whose: "board", text: "x" }] } })).toEqual([
      "strategies strategies.r1.whose not-a-choice",
    ]);
    expect(errors({ focus: { focus: ["indicator:9.9"] } })).toEqual(["focus focus not-a-choice"]);
    expect(
      errors(
        { ratings: { ratings: [{ id: "indicator:4.1", value: "superb", words: "" }] }, overall: { overall: "meets" } },
        "summative",
      ),
    ).toEqual(["ratings ratings.indicator:4.1.value not-a-choice"]);
  });

  test("a text longer than asked for is told with the most there may be", () => {
    expect(checkValues(fitted("response"), { response: { response: "a".repeat(20_001) } })).toMatchObject([
      { key: "too-long", with: { max: 20_000 } },
    ]);
  });
});
