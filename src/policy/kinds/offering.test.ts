import { describe, expect, it } from "vitest";
import { aPlan, fact, judge, keys, only, rule } from "../given.ts";
import { ruleKinds } from "./index.ts";

describe("a note beside the act", () => {
  const further = rule(
    "tell",
    "show",
    { to: ["supervisor"], at: ["plan-proposed"], text: "The most significant area first." },
    { onlyIf: { open: "plan" } },
  );
  const proposal = fact("plan-proposed", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "second" }, on: "4" });

  it("is shown where it applies, and is not there where it does not", () => {
    const first = aPlan("first", "2", { issued: "2025-10-01", started: "2025-10-02" });
    expect(only(judge(further, first, { proposed: [proposal] }))).toMatchObject({
      kind: "tell",
      who: ["supervisor"],
      asks: { with: { text: "The most significant area first." } },
    });
    expect(judge(further, [], { proposed: [proposal] })).toEqual([]);
  });

  it("is shown while a plan is being written, before it is issued", () => {
    const writing = rule("tell", "show", { to: ["employee", "supervisor"], at: ["plan-issued"] });
    const [proposed] = aPlan("p", "4", { issued: "2025-11-03" });
    expect(judge(writing, proposed ? [proposed] : [])[0]?.occasion).toMatchObject({ kind: "plan", plan: "p" });
  });
});

describe("a record that travels with the person", () => {
  const idp = fact("document-issued", "2025-09-15", {
    is: { document: "development-plan", version: 1 },
    ids: { document: "d" },
    by: "employee",
  });

  it("is kept", () => {
    const travels = rule("keep", "show", { record: "development-plan", travels: true });
    expect(keys(only(judge(travels, [idp])).because)).toEqual(["keep.travels", "keep.kept"]);
  });

  it("may go after its time, unless something holds it", () => {
    const goes = (hold: unknown) =>
      rule("keep", "show", {
        record: "development-plan",
        "at-most": { after: "trigger", count: 1, unit: "months" },
        then: "offer-removal",
        ...(hold ? { hold } : {}),
      });
    expect(only(judge(goes(undefined), [idp], { today: "2025-10-15" })).state).toBe("done");
    expect(only(judge(goes(undefined), [idp], { today: "2025-10-16" })).state).toBe("due");
    expect(
      only(judge(goes(["request-made"]), [idp, fact("request-made", "2025-10-01")], { today: "2025-10-16" })),
    ).toMatchObject({ state: "done" });
  });
});

describe("a parameter nobody has built yet", () => {
  it("is refused, rather than read as something weaker", () => {
    const right = { of: "employee", to: "be-accompanied" };
    const attest = { by: "supervisor", at: "plan-issued", statement: "The time is enough." };
    const acknowledge = { document: "ddf", by: ["employee"], means: "discussed" };
    const unbuilt = [
      ["right", right, { at: ["plan-review"] }],
      ["attest", attest, { coach: "measurable" }],
      ["acknowledge", acknowledge, { comment: true }],
      ["acknowledge", acknowledge, { refusal: { "called-by": "supervisor" } }],
    ] as const;
    for (const [kind, built, more] of unbuilt) {
      const { parameters } = ruleKinds[kind];
      expect(parameters.safeParse(built).success).toBe(true);
      const parsed = parameters.safeParse({ ...built, ...more });
      expect(parsed.error?.issues.map(({ message }) => message)).toEqual(["is not built yet"]);
    }
  });

  it("is not the only one refused: every kind refuses what it does not know", () => {
    expect(ruleKinds.tell.parameters.safeParse({ to: ["employee"], at: ["plan-issued"] }).success).toBe(true);
    expect(ruleKinds.tell.parameters.safeParse({ to: ["employee"], at: ["plan-issued"], loud: true }).success).toBe(
      false,
    );
    expect(ruleKinds.gate.parameters.safeParse({ act: "plan-isued", needs: ["plan-proposed"] }).success).toBe(false);
    expect(
      ruleKinds.gate.parameters.safeParse({
        act: "plan-issued",
        needs: [{ fact: "plan-proposed", where: { colour: "red" } }],
      }).success,
    ).toBe(false);
  });
});
