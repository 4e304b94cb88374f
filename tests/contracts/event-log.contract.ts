import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EventLog, RecordedEvent } from "../../src/casefile/index.ts";
import { append, cycleOpened, note } from "./sample-acts.ts";
import type { MakeStorage, StorageUnderTest } from "./storages.ts";

/** What any storage's log of files must keep to. */
export const describeEventLog = (name: string, makeStorage: MakeStorage): void => {
  describe(`the log of files, on ${name}`, () => {
    let tested: StorageUnderTest;
    let log: EventLog;
    beforeEach(async () => {
      tested = await makeStorage();
      log = tested.storage.log;
    });
    afterEach(() => tested.end());

    it("gives back what was recorded, in order, each event chained to the one before", async () => {
      const first = await log.append(append("e-1", 0, [cycleOpened, note("Late bell")]));
      const second = await log.append(append("e-1", 2, [note("Again")]));

      const events = await log.load("e-1");
      expect(events.map((event) => [event.revision, event.type, event.previous])).toEqual([
        [1, "CycleOpened", ""],
        [2, "ConcernRaised", events[0]?.hash],
        [3, "ConcernRaised", events[1]?.hash],
      ]);
      expect([...recorded(first), ...recorded(second)]).toEqual(events);
      const again = (await tested.openAgain?.()) ?? tested.storage;
      expect(await again.log.load("e-1")).toEqual(events);
    });

    it("has nothing of a file nobody wrote in", async () => {
      expect(await log.load("e-9")).toEqual([]);
      expect(await log.fileOf("plan", "plan-9")).toBeUndefined();
      expect(await log.recordedBy("form-9")).toBeUndefined();
    });

    it("refuses an act decided on an earlier state of the file, and records none of it", async () => {
      await log.append(append("e-1", 0, [cycleOpened]));
      await log.append(append("e-1", 1, [note("First")]));
      const late = await log.append(append("e-1", 1, [note("Second"), note("Third")], { once: "another form" }));
      expect(late).toEqual({ ok: false, conflict: "moved-on", revision: 2 });
      expect(await log.load("e-1")).toHaveLength(2);
    });

    it("refuses an act on a state the file has not come to", async () => {
      expect(await log.append(append("e-1", 4, [cycleOpened]))).toEqual({
        ok: false,
        conflict: "moved-on",
        revision: 0,
      });
    });

    it("records the same form once, whichever file it names, and says what it recorded", async () => {
      const first = await log.append(append("e-1", 0, [cycleOpened, note("Once")], { once: "form-1" }));
      const again = await log.append(append("e-2", 0, [cycleOpened], { once: "form-1" }));
      expect(again).toEqual({ ok: false, conflict: "replayed", events: recorded(first) });
      expect(await log.recordedBy("form-1")).toEqual(recorded(first));
      expect(await log.load("e-2")).toEqual([]);
    });

    it("lets exactly one of several acts on the same state through", async () => {
      await log.append(append("e-1", 0, [cycleOpened]));
      const again = (await tested.openAgain?.()) ?? tested.storage;
      const from = (writer: EventLog, n: number) =>
        writer.append(append("e-1", 1, [note(`From ${n}`)], { once: `form-${n}` }));
      const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => from(n % 2 === 0 ? log : again.log, n)));
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(await log.load("e-1")).toHaveLength(2);
    });

    it("lets acts on different files through side by side", async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, n) => log.append(append(`e-${n}`, 0, [cycleOpened]))),
      );
      expect(answers.every((answer) => answer.ok)).toBe(true);
    });

    it("records nothing of an act whose second event cannot be recorded", async () => {
      const broken = { ...note("x"), body: { count: Number.NaN } };
      await expect(log.append(append("e-1", 0, [cycleOpened, broken]))).rejects.toThrow("no JSON number");
      expect(await log.load("e-1")).toEqual([]);
      expect((await log.append(append("e-1", 0, [cycleOpened]))).ok).toBe(true);
    });

    it("reads many files at once, those without events too", async () => {
      await log.append(append("e-1", 0, [cycleOpened]));
      await log.append(append("e-2", 0, [cycleOpened, note("Two")]));
      const many = await log.loadMany(["e-2", "e-9", "e-1"]);
      expect([...many].map(([file, events]) => [file, events.length])).toEqual([
        ["e-2", 2],
        ["e-9", 0],
        ["e-1", 1],
      ]);
    });

    it("sees what another process has recorded since", async () => {
      await log.append(append("e-1", 0, [cycleOpened]));
      expect(await log.load("e-1")).toHaveLength(1);
      const again = (await tested.openAgain?.()) ?? tested.storage;
      await again.log.append(append("e-1", 1, [note("Elsewhere")]));
      expect(await log.load("e-1")).toHaveLength(2);
      expect((await log.loadMany(["e-1"])).get("e-1")).toHaveLength(2);
    });

    it("knows which file a document or plan belongs to", async () => {
      await log.append(append("e-1", 0, [cycleOpened, note("x")]));
      expect(await log.fileOf("document", "ddf-1")).toBe("e-1");
      expect(await log.fileOf("plan", "plan-1")).toBe("e-1");
      expect(await log.fileOf("plan", "ddf-1")).toBeUndefined();
    });
  });
};

const recorded = (appended: Awaited<ReturnType<EventLog["append"]>>): readonly RecordedEvent[] => {
  if (!appended.ok) throw new Error(`not recorded: ${appended.conflict}`);
  return appended.events;
};
