import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { openCaseFile, type RecordedEvent } from "../../casefile/index.ts";
import { stepsOf } from "../steps-hindered.ts";
import { decide } from "./decide.ts";

const step = {
  finding: "planning-conference@c-1",
  rule: "planning-conference",
  asks: "Hold the conference",
  due: day("2026-10-15"),
};
const context = { today: day("2026-10-12") } as Parameters<typeof decide>[2];
const report = { request: 12, step, cycle: "c-1" };

describe("A problem that stands in the way of a step", () => {
  it("is recorded in the file with its request, the step and the step's day", () => {
    const decision = decide(openCaseFile("e-1", [], []), report, context);
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          type: "ProblemReported",
          day: day("2026-10-12"),
          cycle: "c-1",
          body: { request: 12, finding: step.finding, rule: step.rule, due: "2026-10-15" },
        },
      ],
    });
  });

  it("given the same request is recorded, is not recorded twice", () => {
    const recorded = {
      ...{ id: "event-1", type: "ProblemReported", revision: 1, file: "e-1", cycle: "c-1" },
      body: { request: 12, finding: step.finding, rule: step.rule },
    } as unknown as RecordedEvent;
    const decision = decide({ ...openCaseFile("e-1", [], []), events: [recorded] }, report, context);
    expect(decision).toMatchObject({ ok: false, refusal: { why: { key: "help.recorded-already" } } });
  });
});

describe("The steps a problem can stand in the way of", () => {
  it("given findings without a known agreement, are none", () => {
    expect(stepsOf([], ["supervisor"], { editionOf: () => undefined, today: day("2026-10-12") })).toEqual([]);
  });
});
