import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { aFile, held, planned } from "../../observations/a-file.fixture.ts";
import type { PreparedObservation } from "../../observations/index.ts";
import type { ReadFile } from "../read-file.ts";
import { owedByObservations } from "./from-observations.ts";

const reader = { person: "quade", today: day("2026-11-12"), horizon: day("2026-11-19") };
const prepared: PreparedObservation = {
  id: "p1",
  file: "nadia",
  cycle: "c1",
  observer: "quade",
  formal: false,
  on: "2026-11-10",
  at: "",
  setting: "",
  openedAt: "2026-11-09T15:00:00Z",
};
const read = (events: Parameters<typeof aFile>[0], standings: readonly object[] = [{ role: "supervisor" }]): ReadFile =>
  ({
    employee: { id: "nadia", name: "Nadia" },
    post: undefined,
    standings,
    file: aFile(events),
  }) as unknown as ReadFile;

describe("observations on the desk of whoever makes them", () => {
  test("one that is planned stands at its day, until it is held", () => {
    expect(owedByObservations(read([planned()]), [], reader)).toMatchObject([
      { group: "later", day: day("2026-11-12"), href: "/files/nadia/observations/o1", now: true },
    ]);
    expect(owedByObservations(read([planned(), held()]), [], reader)).toEqual([]);
  });

  test("one that nobody was told of is said to be, and is asked after once its day has passed", () => {
    const [entry] = owedByObservations(read([]), [prepared], reader);
    expect(entry).toMatchObject({ group: "undated", now: true });
    expect(entry?.title("Nadia")).toBe("Record or call off the observation of Nadia");
    expect(entry?.why).toContain("only you see this");
  });

  test("another's is on another's desk, and one that was asked for comes with its leave", () => {
    expect(owedByObservations(read([planned("o1", { observer: "vance" })]), [], reader)).toEqual([]);
    expect(owedByObservations(read([]), [{ ...prepared, observer: "vance" }], reader)).toEqual([]);
    const leave = [{ role: "observer", observation: "o1" }];
    expect(owedByObservations(read([planned()], leave), [], reader)).toEqual([]);
  });
});
