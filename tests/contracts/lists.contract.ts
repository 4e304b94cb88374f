import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { day } from "../../src/calendar/index.ts";
import type { AnyProjection, RecordedEvent } from "../../src/casefile/index.ts";
import { append, cycleOpened, note } from "./sample-acts.ts";
import type { MakeStorage, StorageUnderTest } from "./storages.ts";

const concerns = (events: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  events.filter((event) => event.type === "ConcernRaised");

/** Lists such as domain folders bring: one document and one plan for each concern raised. */
export const sampleProjections: readonly AnyProjection[] = [
  {
    table: "documents",
    project: (events) =>
      concerns(events).map(({ id, cycle, plan, day: issuedOn }) => ({
        ...{ document: id, type: "ddf", cycle, title: { focus: "4.2" }, version: 1, state: "issued" },
        ...(plan === undefined ? {} : { plan }),
        ...(issuedOn === undefined ? {} : { issuedOn }),
      })),
  },
  {
    table: "plans",
    project: (events) =>
      concerns(events).map(({ id, cycle }) => ({
        plan: id,
        type: "pip",
        cycle,
        state: "running",
        start: day("2026-10-12"),
      })),
  },
];

/** The lists that pages read instead of opening every file. */
export const describeLists = (name: string, makeStorage: MakeStorage): void => {
  describe(`lists, on ${name}`, () => {
    let tested: StorageUnderTest;
    beforeEach(async () => {
      tested = await makeStorage();
      const { log } = tested.storage;
      await log.append(append("e-1", 0, [cycleOpened, note("Late bell"), { ...note("No day"), day: undefined }]));
      await log.append(append("e-2", 0, [cycleOpened]));
    });
    afterEach(() => tested.end());

    it("say at once what an act has recorded", async () => {
      const { lists } = tested.storage;
      expect(await lists.files()).toEqual([
        { file: "e-1", cycle: "2026-27", edition: "mo-1091@2024-07-01", recordedOn: day("2026-10-06") },
        { file: "e-2", cycle: "2026-27", edition: "mo-1091@2024-07-01", recordedOn: day("2026-10-06") },
      ]);
      const documents = await lists.documentsOf("e-1");
      expect(documents.map(({ type, title, plan, issuedOn }) => [type, title, plan, issuedOn?.toString()])).toEqual([
        ["ddf", { focus: "4.2" }, "plan-1", "2026-10-05"],
        ["ddf", { focus: "4.2" }, "plan-1", undefined],
      ]);
      expect((await lists.plansIn("running")).map(({ file, start }) => [file, start?.toString()])).toEqual([
        ["e-1", "2026-10-12"],
        ["e-1", "2026-10-12"],
      ]);
      expect(await lists.plansIn("closed")).toEqual([]);
    });

    it("forget what was struck", async () => {
      const { lists, log } = tested.storage;
      const [, struck] = await log.load("e-1");
      await log.append(
        append("e-1", 3, [
          {
            type: "EventStruck",
            day: undefined,
            cycle: "2026-27",
            body: { event: struck?.id, reason: "Another teacher" },
          },
        ]),
      );
      expect(await lists.plansIn("running")).toHaveLength(1);
    });

    it("are equal when built anew", async () => {
      expect(await tested.storage.rebuild()).toEqual({ equal: true, files: 2, differences: [] });
    });

    it("are put right when built anew, saying which were wrong", async () => {
      if (!tested.tamper) throw new Error("this storage's tables cannot be reached");
      const { lists } = tested.storage;
      const right = [await lists.files(), await lists.documentsOf("e-1"), await lists.plansIn("running")];
      tested.tamper.run("update document_index set state = 'lost'");
      tested.tamper.run("delete from file_index where file = 'e-2'");
      expect(await tested.storage.rebuild()).toEqual({
        equal: false,
        files: 2,
        differences: [
          { file: "e-1", table: "document_index" },
          { file: "e-2", table: "file_index" },
        ],
      });
      expect([await lists.files(), await lists.documentsOf("e-1"), await lists.plansIn("running")]).toEqual(right);
    });
  });
};
