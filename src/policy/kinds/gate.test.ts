import { describe, expect, it } from "vitest";
import type { Day } from "../../calendar/index.ts";
import { aPlan, fact, iso, judge, keys, only, rule } from "../given.ts";

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
const lookBack = { before: "school-year-start", count: 1, unit: "school-years" };
const planBeforeMark = rule("gate", "block", {
  act: { fact: "rating-given", where: { evaluation: "summative", value: "improvement-needed" } },
  needs: [
    {
      fact: "plan-started",
      where: { plan: ["pip", "pgp"], outcome: { not: "withdrawn" } },
      same: ["focus"],
      from: lookBack,
    },
  ],
});
const planBeforeRecommendation = rule("gate", "block", {
  act: { fact: "recommendation-made", where: { value: "not-recommended" } },
  needs: [{ fact: "plan-started", where: { plan: ["pip", "pgp"], outcome: { not: "withdrawn" } }, from: lookBack }],
});

const ddf = { is: { document: "ddf", version: 1 }, ids: { document: "ddf-1" } };
const issue = (on: string, day = "2025-11-03") =>
  fact("plan-issued", day, { is: { plan: "pgp" }, ids: { plan: "one" }, on });
const mark = (on: string, day = "2026-05-04") =>
  fact("rating-given", day, { is: { evaluation: "summative", value: "improvement-needed" }, on });
const notRecommended = (day = "2026-03-09") => fact("recommendation-made", day, { is: { value: "not-recommended" } });

describe("a plan to be issued, where a data form must have been received first", () => {
  it("is refused while there is none, and says what to do first", () => {
    const finding = only(judge(ddfReceived, [], { proposed: [issue("4")] }));
    expect(finding).toMatchObject({ state: "blocked", answer: "no" });
    expect(keys(finding.because)).toEqual(["not-found"]);
    expect(keys(finding.missing)).toEqual(["missing.need"]);
  });

  it("may be issued on the day the form was received (example 13)", () => {
    const received = fact("document-received", "2025-11-03", { ...ddf, on: "4" });
    expect(only(judge(ddfReceived, [received], { proposed: [issue("4")] }))).toMatchObject({
      state: "done",
      answer: "yes",
    });
  });

  it("waits for the receipt of a form that was sent (example 12)", () => {
    const sent = fact("document-issued", "2025-11-03", { ...ddf, on: "4" });
    const finding = only(judge(ddfReceived, [sent], { proposed: [issue("4")] }));
    expect(finding).toMatchObject({ state: "cannot-say", answer: "cannot-say" });
    expect(finding.missing[0]).toMatchObject({
      key: "missing.receipt",
      with: { what: "ddf", who: ["supervisor", "personnel"] },
    });
  });

  it("is refused where the form is about another criterion, and names both (example 14)", () => {
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

  it("only reads due beforehand where the rule warns (example 15)", () => {
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
  it("is enough in either shape (example 13)", () => {
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

describe("a low mark that a plan must precede", () => {
  it("is refused on criterion 4 after a plan on criterion 2 (example 27)", () => {
    const finding = only(
      judge(planBeforeMark, aPlan("p", "2", { issued: "2025-10-18", started: "2025-10-20" }), {
        proposed: [mark("4")],
      }),
    );
    expect(finding.state).toBe("blocked");
    expect(keys(finding.because)).toContain("need.other-focus");
  });

  it("may be given after a plan on the same criterion, though it is still open (example 28)", () => {
    const finding = only(
      judge(planBeforeMark, aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-05" }), {
        proposed: [mark("4")],
      }),
    );
    expect(finding).toMatchObject({ state: "done", answer: "yes" });
    expect(finding.proof[0]).toMatchObject({ name: "plan-started" });
  });

  it("may be given overall after a plan on any criterion", () => {
    expect(
      only(
        judge(planBeforeMark, aPlan("p", "2", { issued: "2025-11-03", started: "2025-11-05" }), {
          proposed: [mark("overall")],
        }),
      ).state,
    ).toBe("done");
  });

  it("stands as done otherwise once the plan before it is struck (example 29)", () => {
    const plan = aPlan("p", "4", { issued: "2025-11-03", started: "2025-11-05" });
    expect(only(judge(planBeforeMark, [...plan, mark("4")])).state).toBe("done");
    expect(only(judge(planBeforeMark, [mark("4")])).state).toBe("done-otherwise");
  });

  it("waits for the receipt of a plan that was issued and sent (example 30)", () => {
    const sent = aPlan("p", "4", { issued: "2026-04-28" });
    const finding = only(judge(planBeforeMark, sent, { proposed: [mark("4")] }));
    expect(finding).toMatchObject({ state: "cannot-say", answer: "cannot-say" });
    const unrecorded = sent.filter(({ fact: name }) => name !== "plan-started");
    expect(only(judge(planBeforeMark, unrecorded, { proposed: [mark("4")] })).missing[0]).toMatchObject({
      key: "missing.receipt",
      with: { what: "pgp" },
    });
  });

  it("stays recorded when it is entered from paper, done otherwise and with the day of entry (example 32)", () => {
    const paper = {
      ...mark("4"),
      recordedOn: mark("4", "2026-05-11").recordedOn,
      lateReason: "Paper of the principal's office.",
    };
    const finding = only(judge(planBeforeMark, [paper]));
    expect(finding.state).toBe("done-otherwise");
    expect(finding.because.at(-1)).toMatchObject({
      key: "found.entered-late",
      with: { days: 7, by: "supervisor", reason: paper.lateReason },
    });
  });
});

describe("a recommendation against re-employment", () => {
  const old = aPlan("p", "3", { issued: "2023-10-01", started: "2023-10-02" });

  it("is refused where the only plan lies before the look-back (example 31)", () => {
    const finding = only(judge(planBeforeRecommendation, old, { proposed: [notRecommended()] }));
    expect(finding.state).toBe("blocked");
    expect(finding.because[1]).toMatchObject({ key: "need.too-old" });
    expect(iso(finding.because[1]?.with["from"] as Day)).toBe("2024-07-01");
  });

  it("cannot be told where the file is not complete that far back (example 31)", () => {
    const finding = only(
      judge(planBeforeRecommendation, [], { proposed: [notRecommended()], completeSince: "2025-08-18" }),
    );
    expect(finding).toMatchObject({ state: "cannot-say", answer: "cannot-say" });
    expect(iso(finding.missing[0]?.with["from"] as Day)).toBe("2024-07-01");
  });

  it("may follow a plan in a file that is not complete: what is there is enough", () => {
    const plan = aPlan("p", "3", { issued: "2025-10-01", started: "2025-10-02" });
    expect(
      only(judge(planBeforeRecommendation, plan, { proposed: [notRecommended()], completeSince: "2025-08-18" })).state,
    ).toBe("done");
  });

  it("is not preceded by a withdrawn plan, nor by a Formal Assistance Plan", () => {
    const withdrawn = aPlan(
      "p",
      "3",
      { issued: "2025-10-01", started: "2025-10-02" },
      { is: { outcome: "withdrawn" } },
    );
    const assistance = aPlan("p", "3", { issued: "2025-10-01", started: "2025-10-02" }, { type: "fap" });
    for (const [plan, attribute] of [
      [withdrawn, "outcome"],
      [assistance, "plan"],
    ] as const) {
      const finding = only(judge(planBeforeRecommendation, plan, { proposed: [notRecommended()] }));
      expect(finding.state).toBe("blocked");
      expect(finding.because[1]).toMatchObject({ key: "need.other-attribute", with: { attribute } });
    }
  });

  it("shows in the year's checklist that it would be refused, until a plan came first", () => {
    const year = (facts: Parameters<typeof judge>[1]) =>
      judge(planBeforeRecommendation, facts).find(({ occasion }) => occasion.id === "year");
    expect(year([])).toMatchObject({ state: "blocked", phase: "summative", occasion: { kind: "cycle" } });
    expect(year(aPlan("p", "3", { issued: "2025-10-01", started: "2025-10-02" }))).toMatchObject({ state: "done" });
    expect(year([fact("recommendation-made", "2026-03-09", { is: { value: "recommended" } })])).toBeUndefined();
  });
});

describe("a second plan, which needs the supervisor's own supervisor", () => {
  const several = rule(
    "gate",
    "block",
    { act: "plan-issued", needs: [{ fact: "second-level-involved", same: ["plan"] }] },
    { onlyIf: { "any-of": [{ open: "plan" }, { fact: "plan-issued", same: ["cycle"] }] } },
  );
  const first = aPlan("first", "2", { issued: "2025-10-01", started: "2025-10-02" });
  const second = fact("plan-issued", "2025-11-03", { is: { plan: "pgp" }, ids: { plan: "second" }, on: "4" });
  const stateOf = (facts: Parameters<typeof judge>[1], plan: string) =>
    judge(several, facts).find(({ occasion }) => occasion.plan === plan)?.state;

  it("waits for the review, while the first one did not need any (example 18)", () => {
    expect(only(judge(several, first, { proposed: [second] })).state).toBe("blocked");
    expect(stateOf([...first, second], "first")).toBe("not-needed");
    expect(stateOf([...first, second], "second")).toBe("done-otherwise");
  });

  it("is satisfied by a review of that plan only", () => {
    const reviewed = (plan: string) =>
      fact("second-level-involved", "2025-11-02", { is: { how: "reviewed" }, ids: { plan }, by: "second-level" });
    expect(only(judge(several, [...first, reviewed("second")], { proposed: [second] })).state).toBe("done");
    expect(only(judge(several, [...first, reviewed("first")], { proposed: [second] })).state).toBe("blocked");
  });

  it("is not needed where the first was closed in the year before (example 19)", () => {
    const old = aPlan("old", "2", { issued: "2025-03-03", started: "2025-03-04" }, { cycle: "last-year" });
    const closed = fact("plan-closed", "2025-05-20", {
      is: { plan: "pgp", outcome: "met" },
      ids: { plan: "old" },
      cycle: "last-year",
    });
    expect(only(judge(several, [...old, closed], { proposed: [second] })).state).toBe("not-needed");
    expect(only(judge(several, old, { proposed: [second] })).state).toBe("blocked");
  });

  it("of two issued on one day is the one recorded later", () => {
    const sameDay = aPlan("first", "2", { issued: "2025-11-03", started: "2025-11-03" });
    expect(stateOf([...sameDay, second], "first")).toBe("not-needed");
    expect(stateOf([...sameDay, second], "second")).toBe("done-otherwise");
  });

  it("does not make a new version of the first plan a second plan", () => {
    const anew = fact("plan-issued", "2025-12-01", {
      is: { plan: "pgp", version: 2 },
      ids: { plan: "first" },
      on: "2",
    });
    expect(only(judge(several, [...first, second], { proposed: [anew] })).state).toBe("not-needed");
  });

  it("is no second plan beside a development plan", () => {
    const growth = aPlan(
      "idp",
      "2",
      { issued: "2025-09-01", started: "2025-09-01" },
      { type: "idp", cycle: "last-year" },
    );
    expect(only(judge(several, growth, { proposed: [second] })).state).toBe("not-needed");
  });
});
