import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {
  Attachment,
  AttachmentStore,
  NewNoteEntry,
  ObservationStore,
  PreparedObservation,
} from "../../src/observations/index.ts";
import { append, cycleOpened } from "./sample-acts.ts";
import type { MakeStorage, StorageUnderTest } from "./storages.ts";

const prepared: PreparedObservation = {
  id: "o-1",
  file: "e-1",
  cycle: "2026-27",
  observer: "p-ruiz",
  formal: false,
  on: "2026-11-16",
  at: "10:20",
  setting: "Room 8",
  openedAt: "2026-11-16T15:00:00Z",
};
const of = { file: "e-1", observation: "o-1" };
const saved = "2026-11-16T16:30:00Z";

const text = (id: string, words: string, basis: readonly string[] = []): NewNoteEntry => ({
  ...{ kind: "text", id, note: "note-1", at: "2026-11-16T16:20:00Z", basis, text: words },
});

const picture: Attachment = {
  id: "a-1",
  file: "e-1",
  observation: "o-1",
  name: "board.png",
  type: "image/png",
  size: 4,
  hash: "abcd",
  by: "p-ruiz",
  at: saved,
};
const bytes = new Uint8Array([0, 137, 255, 10]);

/** Working notes of an observation and the files that came with them. */
export const describeObservations = (name: string, makeStorage: MakeStorage): void => {
  describe(`notes of an observation, on ${name}`, () => {
    let tested: StorageUnderTest;
    let notes: ObservationStore;
    let files: AttachmentStore;
    beforeEach(async () => {
      tested = await makeStorage();
      notes = tested.storage.observations;
      files = tested.storage.attachments;
    });
    afterEach(() => tested.end());

    it("are kept in the order they came, word for word, with both clocks", async () => {
      const entries: NewNoteEntry[] = [
        text("t-1", "Enters. “Ten”\n\tand 😀"),
        { kind: "tagged", id: "g-1", note: "note-1", at: "2026-11-16T16:21:00Z", focus: "indicator:3.1", words: "Ten" },
        { kind: "untagged", id: "u-1", note: "note-1", at: "2026-11-16T16:22:00Z", tags: ["g-1"] },
        { kind: "struck", id: "s-1", note: "note-1", at: "2026-11-16T16:23:00Z", basis: ["t-1"] },
      ];
      await notes.add(of, entries, "p-ruiz", saved);
      expect(await notes.entries(of)).toEqual(
        entries.map((entry, n) => ({ ...entry, number: n + 1, by: "p-ruiz", savedAt: saved })),
      );
    });

    it("are kept once, however often they are sent, and never overwritten", async () => {
      await notes.add(of, [text("t-1", "First")], "p-ruiz", saved);
      await notes.add(of, [text("t-1", "Something else"), text("t-2", "Second", ["t-1"])], "p-ruiz", saved);
      await notes.add(of, [text("t-2", "Second", ["t-1"])], "p-ruiz", saved);
      await notes.add(of, [], "p-ruiz", saved);
      expect((await notes.entries(of)).map((entry) => "text" in entry && entry.text)).toEqual(["First", "Second"]);
    });

    it("sent by two devices at once are all there", async () => {
      const sent = Array.from({ length: 20 }, (_, n) => [text(`a-${n}`, `A ${n}`), text(`b-${n}`, `B ${n}`)]);
      await Promise.all(sent.map((entries) => notes.add(of, entries, "p-ruiz", saved)));
      const numbers = (await notes.entries(of)).map(({ number }) => number);
      expect(new Set(numbers).size).toBe(40);
    });

    it("belong to their observation and file, and are found by who wrote them", async () => {
      await notes.add(of, [text("t-1", "Mine")], "p-ruiz", saved);
      await notes.add({ ...of, observation: "o-2" }, [text("t-1", "Also mine")], "p-ruiz", saved);
      await notes.add({ ...of, observation: "o-3" }, [text("t-1", "Another's")], "p-vance", saved);
      await notes.add({ ...of, file: "e-2" }, [text("t-1", "Of someone else")], "p-ruiz", saved);
      expect(await notes.entries(of)).toHaveLength(1);
      const own = await notes.entriesBy("e-1", "p-ruiz");
      expect([...own].map(([observation, entries]) => [observation, entries.length])).toEqual([
        ["o-1", 1],
        ["o-2", 1],
      ]);
    });

    it("may be of an observation nobody was told of, which its observer finds again", async () => {
      expect(await notes.prepare(prepared)).toEqual(prepared);
      expect(await notes.prepare({ ...prepared, setting: "Elsewhere" })).toEqual(prepared);
      expect(await notes.prepared("e-1")).toEqual([prepared]);
      expect(await notes.prepared("e-2")).toEqual([]);
      expect(await notes.preparedBy("p-ruiz")).toEqual([prepared]);
    });

    it("have files, byte for byte; one put away keeps its bytes", async () => {
      await files.keep(picture, bytes);
      await files.keep({ ...picture, name: "other.png" }, new Uint8Array([1]));
      expect(await files.of("e-1", "o-1")).toEqual([picture]);
      expect(await files.bytes("e-1", "o-1", "a-1")).toEqual(bytes);
      expect(await files.bytes("e-1", "o-2", "a-1")).toBeUndefined();
      await files.putAway("e-1", "o-1", "a-1", "2026-11-17T08:00:00Z");
      await files.putAway("e-1", "o-1", "a-1", "2026-11-18T08:00:00Z");
      expect(await files.of("e-1", "o-1")).toEqual([{ ...picture, putAwayAt: "2026-11-17T08:00:00Z" }]);
      expect(await files.bytes("e-1", "o-1", "a-1")).toEqual(bytes);
    });

    it("leave no trace in the file's events; which files hold a kind of event is answered from there", async () => {
      await notes.add(of, [text("t-1", "Mine alone")], "p-ruiz", saved);
      await tested.storage.log.append(append("e-1", 0, [cycleOpened]));
      expect(JSON.stringify(await tested.storage.log.load("e-1"))).not.toContain("Mine alone");
      expect(await tested.storage.lists.filesWith("CycleOpened")).toEqual(["e-1"]);
      expect(await tested.storage.lists.filesWith("ObservationPlanned")).toEqual([]);
    });
  });
};
