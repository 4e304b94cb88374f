import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import { openCaseFile, type RecordedEvent, verifyChain } from "../../src/casefile/index.ts";

const lines = readFileSync(new URL("casefile-1.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const events = lines.map((line): RecordedEvent => {
  const stored = JSON.parse(line) as Record<string, unknown>;
  const on = stored["day"];
  return {
    ...stored,
    day: typeof on === "string" ? day(on) : undefined,
    recordedOn: day(String(stored["recordedOn"])),
  } as RecordedEvent;
});
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the file's own events, as first released", () => {
  it("hold every type there is", () => {
    expect(new Set(events.map((event) => event.type))).toEqual(
      new Set(["CycleOpened", "HistoryEntered", "CycleRepinned", "EventStruck", "CycleClosed"]),
    );
  });

  it("still have the hashes they were recorded with", () => {
    expect(verifyChain(events, sha256)).toEqual({
      ok: true,
      head: { revision: 6, hash: "f2b578559cf1703364d40b05c7ffd11b9c5ca6b5288cabdc17f4ebdf69d50cef" },
    });
  });

  it("still say what they said", () => {
    const file = openCaseFile("e-golden", events, []);
    expect(file.cycles).toEqual([
      {
        ...{
          id: "c-2026",
          schoolYear: "2025-26",
          edition: "mo-1091@2025-11-01",
          firstDay: day("2025-07-01"),
          lastDay: day("2026-06-30"),
          closedOn: day("2026-06-12"),
        },
        person: {
          unit: "certified",
          "job-class": "teacher",
          tenured: false,
          "years-of-service": 2,
          areas: ["mathematics", "science"],
        },
      },
    ]);
    expect(file.completeSince).toEqual(day("2023-08-14"));
    expect(file.facts.map((fact) => [fact.id, fact.fact, fact.day?.toString()])).toEqual([
      ["golden-1", "cycle-opened", "2025-08-18"],
      ["golden-2", "history-entered", "2025-09-02"],
      ["golden-6", "cycle-closed", "2026-06-12"],
    ]);
    expect(file.struck.map(({ event, strike }) => [event.id, strike.id])).toEqual([["golden-4", "golden-5"]]);
  });
});
