import { describe, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import { cycleOpened, fileOf, memoryLog } from "../casefile/example-file.fixture.ts";
import type { CommandParts, PostMove } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";
import { tellMoves, type MoveToTell } from "./index.ts";

const said = { title: "Teacher", unit: "certified", "job-class": "teacher", site: "Alder Street" };
const move: PostMove = { changed: ["site"], from: "2026-10-07", was: said, now: { ...said, site: "Bluff Road" } };
const today = day("2026-10-06");

/** A district with one open file, e-1, and moves that are kept. */
const district = async (...kept: readonly MoveToTell[]) => {
  const log = memoryLog();
  const [opened] = fileOf(cycleOpened);
  if (!opened) throw new Error("the file is opened");
  await log.append({
    ...{ file: "e-1", expected: 0, by: opened.by, at: opened.recordedAt, on: opened.recordedOn, once: "open" },
    events: [cycleOpened],
  });
  const moves = new Map(kept.map((each) => [each.id, each]));
  const store = { movesToTell: async () => [...moves.values()], moveTold: async (id: string) => void moves.delete(id) };
  const parts = {
    ...{ log, sources: [], calendars: undefined, now: "2026-10-06T14:30:00Z", newId: () => "new" },
    library: { edition: () => ({ id: "mo-1091@2024-07-01" }) as Edition },
  } as unknown as CommandParts;
  return { log, moves, store, tell: () => tellMoves({ store, command: () => parts, today }) };
};
const kept = (id: string, person = "e-1"): MoveToTell => ({ id, person, by: "p-office", move });

describe("Moves that files have still to say", () => {
  it("are written into the open file, by the office, and let go", async () => {
    const { log, moves, tell } = await district(kept("m-1"));
    expect(await tell()).toBe(1);
    expect((await log.load("e-1")).at(-1)).toMatchObject({
      type: "PostChanged",
      by: { person: "p-office", role: "personnel" },
    });
    expect(moves.size).toBe(0);
  });

  it("are written once, although the program stopped before one was let go", async () => {
    const { log, store, tell } = await district(kept("m-1"));
    const letGo = store.moveTold;
    store.moveTold = async () => undefined;
    await tell();
    store.moveTold = letGo;
    await tell();
    expect((await log.load("e-1")).filter(({ type }) => type === "PostChanged")).toHaveLength(1);
    expect(await store.movesToTell()).toEqual([]);
  });

  it("wait for nothing where no year is open", async () => {
    const { log, moves, tell } = await district(kept("m-1", "e-2"));
    expect(await tell()).toBe(0);
    expect([await log.load("e-2"), moves.size]).toEqual([[], 0]);
  });

  it("are written although somebody writes in the file at the same moment", async () => {
    const { log, tell } = await district(kept("m-1"));
    log.meanwhile = () =>
      log.append({
        ...{
          file: "e-1",
          expected: 1,
          by: { person: "p-ruiz", role: "supervisor" },
          at: "2026-10-06T14:30:00Z",
          on: today,
        },
        ...{ once: "other", events: [{ type: "CycleClosed", day: today, cycle: "another", body: {} }] },
      });
    expect(await tell()).toBe(1);
    expect((await log.load("e-1")).map(({ type }) => type)).toEqual(["CycleOpened", "CycleClosed", "PostChanged"]);
  });
});
