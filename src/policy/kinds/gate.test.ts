import { describe, expect, it } from "vitest";
import { aPlan, fact, judge, keys, only, rule } from "../given.ts";

const ddfReceived = rule("gate", "block", {
  act: "plan-issued",
  needs: [{ fact: "document-received", where: { document: "ddf" }, same: ["focus"] }],
});
const toldInWriting = rule("gate", "block", {
  act: "plan-issued",
  needs: [
    {
      "any-of": [
        { fact: "notice-given", where: { notice: "need-for-plan", written: true }, same: ["focus"] },
        { fact: "document-received", where: { document: "ddf", states: ["need-for-plan"] }, same: ["focus"] },
      ],
    },
  ],
});
const ddf = { is: { document: "ddf", version: 1 }, ids: { document: "ddf-1" } };
const issue = (on: string, day = "2025-11-03") =>
  fact("plan-issued", day, { is: { plan: "pgp" }, ids: { plan: "one" }, on });

describe("a plan to be issued, where a data form must have been received first", () => {
  it("is refused while there is none, and says what to do first", () => {
    const finding = only(judge(ddfReceived, [], { proposed: [issue("4")] }));
    expect(finding).toMatchObject({ state: "blocked", answer: "no" });
    expect(keys(finding.because)).toEqual(["not-found"]);
    expect(keys(finding.missing)).toEqual(["missing.need"]);
  });

  it("may be issued on the day the form was received", () => {
    const received = fact("document-received", "2025-11-03", { ...ddf, on: "4" });
    expect(only(judge(ddfReceived, [received], { proposed: [issue("4")] }))).toMatchObject({
      state: "done",
      answer: "yes",
    });
  });

  it("waits for the receipt of a form that was sent", () => {
    const sent = fact("document-issued", "2025-11-03", { ...ddf, on: "4" });
    const finding = only(judge(ddfReceived, [sent], { proposed: [issue("4")] }));
    expect(finding).toMatchObject({ state: "cannot-say", answer: "cannot-say" });
    expect(finding.missing[0]).toMatchObject({
      key: "missing.receipt",
      with: { what: "ddf", who: ["supervisor", "personnel"] },
    });
  });

  it("is refused where the form is about another criterion, and names both", () => {
    const received = fact("document-received", "2025-11-03", { ...ddf, on: "2" });
    const finding = only(judge(ddfReceived, [received], { proposed: [issue("4")] }));
    expect(finding.state).toBe("blocked");
    expect(finding.because[1]).toMatchObject({
      key: "need.other-focus",
      with: { has: [{ with: { code: "2" } }], wants: [{ with: { code: "4" } }] },
    });
  });

  it("needs every focus of the plan in some form: two forms together are enough", () => {
    const one = fact("document-received", "2025-11-03", { ...ddf, on: "2" });
    const other = fact("document-received", "2025-11-03", { ...ddf, ids: { document: "ddf-2" }, on: "4" });
    expect(only(judge(ddfReceived, [one], { proposed: [issue("2,4")] })).state).toBe("blocked");
    expect(only(judge(ddfReceived, [one, other], { proposed: [issue("2,4")] })).state).toBe("done");
  });

  it("cannot be told while the plan itself names no focus", () => {
    const received = fact("document-received", "2025-11-03", { ...ddf, on: "4" });
    const unfocused = fact("plan-issued", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "one" } });
    expect(keys(only(judge(ddfReceived, [received], { proposed: [unfocused] })).missing)).toEqual(["missing.focus"]);
  });

  it("stands in the record as done otherwise where the form came later, with the reason for going on", () => {
    const late = fact("document-received", "2025-11-10", { ...ddf, on: "4" });
    const issued = { ...issue("4"), wentOn: { rule: "She had it on her desk." } };
    const finding = only(judge(ddfReceived, [issued, late]));
    expect(finding).toMatchObject({ state: "done-otherwise", answer: "no" });
    expect(keys(finding.because)).toEqual(["not-found", "need.too-late", "went-on"]);
  });

  it("counts a form that was entered after the plan but received before it, and says so", () => {
    const received = fact("document-received", "2025-11-01", {
      ...ddf,
      on: "4",
      recorded: "2025-11-20",
      lateReason: "paper",
    });
    const finding = only(judge(ddfReceived, [issue("4"), received]));
    expect(finding.state).toBe("done");
    expect(keys(finding.because)).toEqual(["found", "found.entered-late", "found.entered-after"]);
    expect(finding.proof.map(({ fact: id }) => id)).toEqual(["f1", "f2"]);
  });

  it("is shown ahead of time for a plan that is proposed and not yet issued", () => {
    const [proposal] = aPlan("one", "4", { issued: "2025-11-03" });
    const [finding] = judge(ddfReceived, proposal ? [proposal] : [], { today: "2025-11-04" });
    expect(finding).toMatchObject({
      state: "blocked",
      occasion: { kind: "plan", id: "one", plan: "one" },
      phase: "plan",
    });
  });

  it("only reads due beforehand where the rule warns", () => {
    const talk = rule("gate", "warn", {
      act: "plan-proposed",
      needs: [{ fact: "concern-raised", where: { how: "talk" }, same: ["focus"] }],
    });
    const proposal = fact("plan-proposed", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "one" }, on: "4" });
    expect(only(judge(talk, [], { proposed: [proposal] }))).toMatchObject({ state: "due", answer: "no" });
    expect(only(judge(talk, [proposal]))).toMatchObject({ state: "done-otherwise", answer: "no" });
    const written = fact("concern-raised", "2025-11-01", { is: { how: "writing" }, on: "4" });
    expect(only(judge(talk, [written], { proposed: [proposal] })).because[1]).toMatchObject({
      key: "need.other-attribute",
      with: { attribute: "how", has: "writing" },
    });
  });
});

describe("a written notice, or a form that says the same", () => {
  it("is enough in either shape", () => {
    const form = fact("document-received", "2025-11-03", {
      is: { document: "ddf", states: ["need-for-plan"] },
      ids: { document: "d" },
      on: "4",
    });
    const notice = fact("notice-given", "2025-11-03", { is: { notice: "need-for-plan", written: true }, on: "4" });
    expect(only(judge(toldInWriting, [form], { proposed: [issue("4")] })).state).toBe("done");
    expect(only(judge(toldInWriting, [notice], { proposed: [issue("4")] })).state).toBe("done");
  });

  it("is not there in a form that says nothing of a plan", () => {
    const form = fact("document-received", "2025-11-03", { ...ddf, on: "4" });
    expect(only(judge(toldInWriting, [form], { proposed: [issue("4")] })).state).toBe("blocked");
  });

  it("cannot be told while the notice was sent and its receipt is not recorded", () => {
    const notice = fact("notice-given", undefined, { is: { notice: "need-for-plan", written: true }, on: "4" });
    expect(keys(only(judge(toldInWriting, [notice], { proposed: [issue("4")] })).missing)).toEqual(["missing.receipt"]);
  });
});
