import { describe, expect, it } from "vitest";
import type { Part } from "../fact.ts";
import { fact, judge, keys, rule, target } from "../given.ts";

const measurable = rule("attest", "block", {
  by: "supervisor",
  at: "plan-issued",
  "for-each": "target",
  statement: "Anyone could say met or not.",
});
const issue = (parts: readonly Part[], version = 1) =>
  fact("plan-issued", "2025-11-03", {
    is: { plan: "pgp", version },
    ids: { plan: "p", document: "d" },
    on: "4",
    contents: { sections: {}, parts },
  });
const affirmed = (part: string, is: Readonly<Record<string, string | number>> = {}, as = "supervisor") =>
  fact("attested", "2025-11-03", { is: { statement: "rule", as, ...is }, ids: { plan: "p", document: "d", part } });
const states = (...given: Parameters<typeof judge>) =>
  judge(...given).map(({ occasion, state }) => [occasion.about["number"], state]);

describe("each target affirmed as measurable when the plan is issued", () => {
  it("is refused for the target not affirmed", () => {
    const act = { proposed: [issue([target(1), target(2)]), affirmed("t1")] };
    expect(states(measurable, [], act)).toEqual([
      [1, "done"],
      [2, "blocked"],
    ]);
    expect(judge(measurable, [], act)[1]?.missing[0]).toMatchObject({
      key: "missing.attestation",
      with: { by: "supervisor", part: [{ with: { number: 2 } }] },
    });
  });

  it("is not affirmed by the employee, for another plan, or for another rule", () => {
    const others = [
      affirmed("t1", {}, "employee"),
      { ...affirmed("t1"), ids: { plan: "q", document: "e", part: "t1" } },
      affirmed("t1", { statement: "other-rule" }),
    ];
    expect(states(measurable, [], { proposed: [issue([target(1)]), ...others] })).toEqual([[1, "blocked"]]);
  });

  it("keeps what was affirmed before for the words that stay, and asks anew for those that change", () => {
    const first = [
      issue([target(1), target(2)]),
      affirmed("t1", { text: "target 1" }),
      affirmed("t2", { text: "target 2" }),
    ];
    const anew = issue([target(1, { text: "be there by 7:15" }), target(2)], 2);
    const findings = judge(measurable, first, { proposed: [anew] }).filter(({ occasion }) => occasion.kind === "act");
    expect(findings.map(({ state }) => state)).toEqual(["blocked", "done"]);
    expect(keys(findings[0]?.because ?? [])).toEqual(["attest.changed"]);
  });
});

describe("the time affirmed as reasonable", () => {
  const time = rule("attest", "block", { by: "supervisor", at: "plan-issued", statement: "The time is enough." });

  it("is asked for once, and again for a new version", () => {
    const once = {
      ...affirmed(""),
      ids: { plan: "p", document: "d" },
      is: { statement: "rule", as: "supervisor", version: 1 },
    };
    expect(judge(time, [], { proposed: [issue([]), once] }).map(({ state }) => state)).toEqual(["done"]);
    expect(judge(time, [issue([]), once], { proposed: [issue([], 2)] }).map(({ state }) => state)).toEqual([
      "done",
      "blocked",
    ]);
  });
});
