import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { openCaseFile } from "./case-file.ts";
import { cycleOn } from "./cycles.ts";
import { concern, concernFacts, cycleOpened, fileOf, strikeOf } from "./example-file.fixture.ts";
import type { NewEvent } from "./event.ts";
import type { CycleOpened } from "./events.ts";

const nextYear: CycleOpened = {
  ...cycleOpened,
  cycle: "c-28",
  body: { ...cycleOpened.body, schoolYear: "2027-28", firstDay: "2027-07-01", lastDay: "2028-06-30" },
};
const historySince = (since: string) => ({
  type: "HistoryEntered",
  day: day("2026-09-01"),
  cycle: "c-27",
  body: { since },
});

describe("a file opened from its events", () => {
  it("has nothing in it before its first event", () => {
    const file = openCaseFile("e-1", [], []);
    expect(file).toMatchObject({ employee: "e-1", revision: 0, events: [], facts: [], cycles: [] });
    expect(file.completeSince.year).toBe(9999);
  });

  it("has a cycle pinned to the edition it was opened under", () => {
    const { cycles, facts } = openCaseFile("e-1", fileOf(cycleOpened), []);
    expect(cycles).toEqual([
      {
        ...{
          id: "c-27",
          schoolYear: "2026-27",
          edition: "mo-1091@2024-07-01",
          person: { unit: "certified", tenured: false },
        },
        ...{ firstDay: day("2026-07-01"), lastDay: day("2027-06-30") },
      },
    ]);
    expect(facts.map((fact) => [fact.fact, fact.day?.toString(), fact.is])).toEqual([
      ["cycle-opened", "2026-08-17", { "school-year": "2026-27", edition: "mo-1091@2024-07-01" }],
    ]);
  });

  it("follows another edition once the cycle is re-pinned, and none of the other cycles does", () => {
    const repinned = {
      type: "CycleRepinned",
      day: day("2026-11-02"),
      cycle: "c-27",
      body: { edition: "mo-1091@2026-10-01", reason: "Agreed on 28 October" },
    };
    const { cycles } = openCaseFile("e-1", fileOf(cycleOpened, nextYear, repinned), []);
    expect(cycles.map((cycle) => cycle.edition)).toEqual(["mo-1091@2026-10-01", "mo-1091@2024-07-01"]);
  });

  it("has a closed cycle closed on its day", () => {
    const closed = { type: "CycleClosed", day: day("2027-06-10"), cycle: "c-27", body: {} };
    expect(openCaseFile("e-1", fileOf(cycleOpened, closed), []).cycles[0]?.closedOn).toEqual(day("2027-06-10"));
  });

  it("is complete since the first day of its first cycle, until the paper history says otherwise", () => {
    const since = (...events: readonly NewEvent[]): string =>
      openCaseFile("e-1", fileOf(...events), []).completeSince.toString();
    expect(since(nextYear, cycleOpened)).toBe("2026-07-01");
    expect(since(cycleOpened, historySince("2019-08-12"))).toBe("2019-08-12");
    expect(since(cycleOpened, historySince("2019-08-12"), historySince("2027-01-04"))).toBe("2027-01-04");
    expect(since(cycleOpened, historySince("2019-08-12"), strikeOf("event-2"))).toBe("2026-07-01");
  });

  it("gives the domain's facts in the order they were recorded", () => {
    const { facts } = openCaseFile("e-1", fileOf(concern("4.2"), cycleOpened, concern("4.3")), [concernFacts]);
    expect(facts.map((fact) => [fact.order, fact.fact])).toEqual([
      [1, "concern-raised"],
      [2, "cycle-opened"],
      [3, "concern-raised"],
    ]);
  });

  it("knows which cycle a day falls in", () => {
    const { cycles } = openCaseFile("e-1", fileOf(cycleOpened, nextYear), []);
    expect(cycleOn(cycles, day("2027-06-30"))?.id).toBe("c-27");
    expect(cycleOn(cycles, day("2027-07-01"))?.id).toBe("c-28");
    expect(cycleOn(cycles, day("2031-01-01"))?.id).toBe("c-28");
    expect(cycleOn([], day("2031-01-01"))).toBeUndefined();
  });
});
