import { describe, expect, it } from "vitest";
import { fact, judge, keys, lastYear, only, rule, year } from "../given.ts";

const conference = rule(
  "duty",
  "warn",
  {
    who: "supervisor",
    must: { fact: "conference-held", where: { meeting: "planning", with: ["employee", "supervisor"] } },
    each: "cycle",
    by: { date: "10-15" },
  },
  { id: "conference" },
);
const excuse = (ids: Record<string, string> = {}, of = "conference", cycle = "year") =>
  fact("step-excused", "2025-10-20", { is: { rule: of, reason: "late-hire" }, ids, by: "personnel", cycle });
const judged = (...facts: Parameters<typeof judge>[1]) => only(judge(conference, facts, { today: "2025-11-03" }));

describe("given a step that was excused", () => {
  it("then it is not needed, and names the reason, the day and who excused it", () => {
    const finding = judged(excuse());
    expect(finding).toMatchObject({ state: "not-needed", answer: "yes" });
    expect(finding.because).toMatchObject([
      { key: "not-needed.excused", with: { reason: "late-hire", by: "personnel" } },
    ]);
    expect(finding.proof).toMatchObject([{ name: "step-excused" }]);
  });

  it("then another rule, another year and another occasion are not", () => {
    expect(judged(excuse({}, "other")).state).toBe("overdue");
    expect(judged(excuse({}, "conference", "last-year")).state).toBe("overdue");
    expect(judged(excuse({ occasion: "elsewhere" })).state).toBe("overdue");
    expect(judged(excuse({ occasion: "year" })).state).toBe("not-needed");
  });

  it("then one that was done all the same is done", () => {
    const held = fact("conference-held", "2025-10-14", {
      is: { meeting: "planning", with: ["employee", "supervisor"] },
    });
    expect(judged(excuse(), held).state).toBe("done");
  });

  it("then too few observations bar the overall mark no longer", () => {
    const observed = rule("count", "block", { of: "observation-held", in: "cycle", "at-least": 2 }, { id: "observed" });
    const mark = fact("rating-given", "2026-05-04", {
      is: { evaluation: "summative", value: "effective" },
      on: "overall",
    });
    const judgedMark = (...facts: Parameters<typeof judge>[1]) =>
      judge(observed, facts, { today: "2026-05-04", proposed: [mark], cycles: [year] }).map(({ state }) => state);
    expect(judgedMark()).toEqual(["due", "blocked"]);
    expect(judgedMark(excuse({}, "observed"))).toEqual(["not-needed", "not-needed"]);
  });

  it("then an acknowledgment is not asked for", () => {
    const signed = rule(
      "acknowledge",
      "warn",
      { document: "ddf", by: ["employee"], means: "received" },
      { id: "sign" },
    );
    const issued = fact("document-issued", "2025-11-03", {
      is: { document: "ddf", version: 1 },
      ids: { document: "d" },
    });
    expect(only(judge(signed, [issued, excuse({}, "sign")])).state).toBe("not-needed");
  });
});

describe("given an absence of the employee", () => {
  const away = (end?: string, start = "2025-10-06") =>
    fact("absence-recorded", start, { is: { reason: "medical-leave", start, ...(end ? { end } : {}) } });
  const on = (today: string, ...facts: Parameters<typeof judge>[1]) =>
    only(judge(conference, facts, { today, cycles: [lastYear, year] }));

  it("when its due day falls within it, then it waits, and is due the first work day after the return", () => {
    const waiting = on("2025-10-20", away("2025-11-07"));
    expect(waiting).toMatchObject({ state: "open", answer: "no" });
    expect(keys(waiting.because)).toEqual(["duty.not-recorded", "paused.absence"]);
    expect([waiting.deadline?.toString(), waiting.due?.toString()]).toEqual(["2025-10-15", "2025-11-10"]);
    expect(waiting.move?.because.at(-1)).toMatchObject({ kind: "absence", name: "medical-leave" });
    expect(on("2025-11-10", away("2025-11-07")).state).toBe("due");
    expect(on("2025-11-12", away("2025-11-07"))).toMatchObject({
      state: "overdue",
      late: { count: 2, unit: "work-days" },
    });
  });

  it("when nobody knows the return, then no day can be said", () => {
    const waiting = on("2025-10-20", away());
    expect(waiting).toMatchObject({ state: "open" });
    expect(waiting.due).toBeUndefined();
    expect(keys(waiting.missing)).toEqual(["missing.absence-end"]);
  });

  it("when the return is entered later, then what was known of it is replaced", () => {
    expect(on("2025-11-12", away(), away("2025-11-07")).due?.toString()).toBe("2025-11-10");
  });

  it("when one absence follows another, then the last one counts", () => {
    expect(on("2025-11-12", away("2025-11-07"), away("2025-11-21", "2025-11-10")).due?.toString()).toBe("2025-11-24");
  });

  it("when it was due before or after, then nothing moves", () => {
    expect(on("2025-11-12", away("2025-11-07", "2025-10-16"))).toMatchObject({ state: "overdue" });
    expect(on("2025-10-10", away("2025-10-14")).move).toBeUndefined();
  });

  it("when it is held on the day after the return, then it is not late", () => {
    const held = fact("conference-held", "2025-11-10", {
      is: { meeting: "planning", with: ["employee", "supervisor"] },
    });
    expect(on("2025-11-12", away("2025-11-07"), held).state).toBe("done");
  });

  it("when the step needs only the supervisor, then it is due as ever", () => {
    const report = rule("duty", "warn", {
      who: "supervisor",
      must: { fact: "document-issued", where: { document: "annual" } },
      each: "cycle",
      by: { date: "10-15" },
    });
    expect(only(judge(report, [away("2025-11-07")], { today: "2025-10-20" })).state).toBe("overdue");
  });

  it("when the year's observations are counted to its last day, then the count waits too", () => {
    const observed = rule("count", "show", { of: "observation-held", in: "cycle", "at-least": 1 });
    const finding = only(judge(observed, [away("2026-08-21", "2026-05-04")], { today: "2026-06-20" }));
    expect(finding).toMatchObject({ state: "open" });
    expect(finding.due?.toString()).toBe("2026-08-24");
  });
});
