import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { Fact, Finding } from "../policy/index.ts";
import { contextBy } from "./example-file.fixture.ts";
import { judgeAct } from "./judge.ts";
import { proposedFact } from "./proposed-fact.ts";

const issuing: Fact = proposedFact({
  ...{
    fact: "plan-issued",
    day: day("2026-10-07"),
    today: day("2026-10-07"),
    cycle: "c-27",
    by: { person: "p-ruiz", role: "supervisor" },
  },
  ...{ is: { plan: "pip" }, ids: { document: "doc-1", plan: "plan-1" } },
  contents: { sections: {}, parts: [{ part: "target", id: "target-1", number: 1, text: "", is: {}, filled: [] }] },
});

const finding = (about: Partial<Finding> & { readonly on?: Partial<Finding["occasion"]> }): Finding =>
  ({
    ...{ id: "r@o", rule: "r", kind: "gate", effect: "block", state: "blocked", answer: "no" },
    ...about,
    occasion: { kind: "act", id: "act-1", cycle: "c-27", about: {}, ...about.on },
  }) as Finding;

const judge = (findings: readonly Finding[], wentOn: Record<string, string> = {}) =>
  judgeAct(
    {
      ...contextBy("p-ruiz", "supervisor"),
      wentOn,
      assess: (proposed) => (proposed?.includes(issuing) ? findings : []),
    },
    [issuing],
  );

describe("an act about to be done", () => {
  it("is let through when every rule says yes or does not apply", () => {
    expect(judge([])).toBeUndefined();
    expect(
      judge([finding({ answer: "yes", state: "done" }), finding({ answer: "no", state: "not-needed" })]),
    ).toBeUndefined();
  });

  it("is refused by a blocking rule that says no, or cannot say yet", () => {
    const [no, unknown] = [finding({}), finding({ answer: "cannot-say", state: "cannot-say" })];
    expect(judge([no, finding({ effect: "warn" }), unknown])).toEqual({ kind: "agreement", findings: [no, unknown] });
  });

  it("needs a reason where a rule only warns, and each such rule its own", () => {
    const [one, two] = [
      finding({ rule: "one", effect: "warn", state: "due" }),
      finding({ rule: "two", effect: "warn", state: "due" }),
    ];
    expect(judge([one, two], { one: "Agreed by both", two: "  " })).toEqual({ kind: "reason-needed", findings: [two] });
    expect(judge([one, two], { one: "Agreed by both", two: "So too" })).toBeUndefined();
  });

  it("is not held up by rules that only show", () => {
    expect(judge([finding({ effect: "show" })])).toBeUndefined();
  });

  it("is judged by the parts and the document it makes, and by nothing else in the file", () => {
    const part = finding({ kind: "content", on: { kind: "part", id: "target-1" } });
    const document = finding({ kind: "attest", effect: "warn", on: { kind: "document", id: "doc-1" } });
    expect(judge([part, document])).toEqual({ kind: "agreement", findings: [part] });
    expect(judge([document])).toEqual({ kind: "reason-needed", findings: [document] });
    expect(
      judge([
        finding({ on: { kind: "part", id: "target-9" } }),
        finding({ on: { kind: "plan", id: "plan-1" } }),
        finding({ on: { kind: "fact", id: "f" } }),
      ]),
    ).toBeUndefined();
  });

  it("is not held up by a duty that it will bring about", () => {
    expect(
      judge([finding({ kind: "duty", effect: "warn", state: "due", on: { kind: "document", id: "doc-1" } })]),
    ).toBeUndefined();
  });
});

describe("a proposed fact", () => {
  it("comes after everything recorded and belongs to its cycle", () => {
    expect(issuing).toMatchObject({
      id: "proposed-plan-issued",
      order: Infinity,
      ids: { cycle: "c-27", plan: "plan-1" },
      recordedOn: day("2026-10-07"),
    });
  });
});
