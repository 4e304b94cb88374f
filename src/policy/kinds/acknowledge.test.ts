import { describe, expect, it } from "vitest";
import { fact, iso, judge, keys, only, rule } from "../given.ts";

const signed = rule("acknowledge", "warn", {
  document: "ddf",
  by: ["employee"],
  means: "discussed",
  words: "I have seen this form and it has been discussed with me.",
  refusal: { "recorded-by": "supervisor", witness: "coworker" },
});
const of = (version = 1) => ({ is: { document: "ddf", version }, ids: { document: "d" } });
const issued = (version = 1) => fact("document-issued", "2025-11-03", of(version));
const discussed = fact("document-discussed", "2025-11-04", of());
const acknowledged = (version = 1, means = "discussed") =>
  fact("document-acknowledged", "2025-11-04", {
    is: { document: "ddf", version, means, as: "employee" },
    ids: { document: "d" },
    by: "employee",
  });
const declined = (witness?: string) =>
  fact("signature-declined", "2025-11-04", {
    is: { document: "ddf", version: 1, as: "employee", ...(witness ? { witness } : {}) },
    ids: { document: "d" },
  });

describe("a form the employee signs as seen and discussed", () => {
  it("is due from its issue, with the exact words", () => {
    const finding = only(judge(signed, [issued()]));
    expect(finding).toMatchObject({
      state: "due",
      who: ["employee"],
      phase: "before-plan",
      occasion: { kind: "document", document: "d" },
    });
    expect(finding.asks.with).toMatchObject({
      means: "discussed",
      version: 1,
      words: "I have seen this form and it has been discussed with me.",
    });
  });

  it("is done once acknowledged after a talk, and otherwise where no talk is recorded", () => {
    expect(only(judge(signed, [issued(), discussed, acknowledged()])).state).toBe("done");
    const finding = only(judge(signed, [issued(), acknowledged()]));
    expect(finding).toMatchObject({ state: "done-otherwise", answer: "no" });
    expect(keys(finding.because)).toContain("acknowledge.no-talk");
  });

  it("is done when the employee declines and somebody witnesses it", () => {
    const finding = only(judge(signed, [issued(), declined("r-okafor")]));
    expect(finding).toMatchObject({ state: "done", answer: "yes" });
    expect(finding.because[0]).toMatchObject({ key: "acknowledge.declined", with: { witness: "r-okafor" } });
    expect(only(judge(signed, [issued(), declined()])).state).toBe("done-otherwise");
  });

  it("is not signed by a signature that means less", () => {
    expect(keys(only(judge(signed, [issued(), discussed, acknowledged(1, "received")])).because)).toContain(
      "acknowledge.other-means",
    );
  });

  it("is owed anew for a new version, and no more for the one it replaces", () => {
    const states = (...facts: Parameters<typeof judge>[1]) => judge(signed, facts).map(({ id, state }) => [id, state]);
    expect(states(issued(1), discussed, acknowledged(1), issued(2))).toEqual([
      ["rule@d.1", "done"],
      ["rule@d.2", "due"],
    ]);
    expect(states(issued(1), issued(2))).toEqual([
      ["rule@d.1", "not-needed"],
      ["rule@d.2", "due"],
    ]);
  });
});

describe("a form to be acknowledged within five work days of receipt", () => {
  const within = rule("acknowledge", "warn", {
    document: "ddf",
    by: ["employee", "representative"],
    means: "received",
    within: { after: "document-received", count: 5, unit: "work-days" },
  });

  it("is one finding for each role, overdue after the last day", () => {
    const findings = judge(within, [issued(), fact("document-received", "2025-11-03", of())], { today: "2025-11-12" });
    expect(findings.map(({ who, state, due }) => [who[0], state, iso(due)])).toEqual([
      ["employee", "overdue", "2025-11-10"],
      ["representative", "overdue", "2025-11-10"],
    ]);
  });

  it("cannot be told without the receipt", () => {
    const [finding] = judge(within, [issued()]);
    expect(finding).toMatchObject({
      state: "cannot-say",
      missing: [{ key: "missing.receipt", with: { what: "ddf" } }],
    });
  });
});
