import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { aPlan, fact, iso, judge, keys, only, rule, year } from "../given.ts";

const never = rule("duration", "warn", { of: "plan", "at-most": { count: 12, unit: "months" }, joins: ["focus"] });
const issue = (start: string, end: string, on = "4") =>
  fact("plan-issued", start, { is: { plan: "pip", start, end }, ids: { plan: "new" }, on });

describe("a plan of twelve months at most", () => {
  it("asks for a reason where it ends after February 28 of the next year, begun on February 29", () => {
    const cycles = [{ ...year, schoolYear: "2023-24", firstDay: day("2023-08-15"), lastDay: day("2024-06-15") }];
    const finding = only(
      judge(never, [], { cycles, today: "2024-03-01", proposed: [issue("2024-02-29", "2025-03-14")] }),
    );
    expect(finding).toMatchObject({ state: "due", answer: "no" });
    expect(finding.because[0]).toMatchObject({ key: "duration.too-long" });
    expect(iso(finding.due)).toBe("2025-02-28");
    expect(
      only(judge(never, [], { cycles, today: "2024-03-01", proposed: [issue("2024-02-29", "2025-02-28")] })).state,
    ).toBe("done");
  });

  it("counts an earlier plan on the same matter, without the days between", () => {
    const old = aPlan(
      "old",
      "4",
      { issued: "2025-01-06", started: "2025-01-06", end: "2025-06-05" },
      { cycle: "last-year" },
    );
    const closed = fact("plan-closed", "2025-06-05", {
      is: { plan: "pgp", outcome: "not-met" },
      ids: { plan: "old" },
      cycle: "last-year",
    });
    const judged = (on: string, outcome = "not-met") =>
      only(
        judge(never, [...old, { ...closed, is: { plan: "pgp", outcome } }], {
          today: "2025-09-01",
          proposed: [issue("2025-09-01", "2026-06-10", on)],
        }),
      );
    expect(judged("4")).toMatchObject({ state: "due", because: [{ key: "duration.too-long", with: { before: 150 } }] });
    expect(judged("5").state).toBe("done");
    expect(judged("4", "withdrawn").state).toBe("done");
  });

  it("is overdue while it is open after its longest day, and done once it was closed in time", () => {
    const plan = aPlan("p", "4", { issued: "2025-09-01", started: "2025-09-02", end: "2026-06-01" });
    expect(only(judge(never, plan, { today: "2026-09-03" }))).toMatchObject({ state: "overdue" });
    const closed = fact("plan-closed", "2026-06-01", { is: { plan: "pgp", outcome: "met" }, ids: { plan: "p" } });
    expect(only(judge(never, [...plan, closed], { today: "2026-09-03" })).state).toBe("done");
  });

  it("cannot be told without a planned end", () => {
    expect(keys(only(judge(never, aPlan("p", "4", { issued: "2025-09-01" }))).missing)).toEqual(["missing.anchor"]);
  });
});

describe("a plan of ninety days at least", () => {
  const long = rule("duration", "block", {
    of: { name: "plan", where: { plan: "pgp" } },
    "at-least": { count: 90, unit: "calendar-days" },
  });

  it("may not be closed before, and may on the day itself", () => {
    const plan = aPlan("p", "4", { issued: "2025-09-01", started: "2025-09-02", end: "2026-06-01" });
    const close = (on: string) =>
      fact("plan-closed", on, { is: { plan: "pgp", start: "2025-09-02" }, ids: { plan: "p" } });
    expect(only(judge(long, plan, { today: "2025-11-30", proposed: [close("2025-11-30")] }))).toMatchObject({
      state: "blocked",
    });
    expect(only(judge(long, plan, { today: "2025-12-01", proposed: [close("2025-12-01")] })).state).toBe("done");
  });
});
