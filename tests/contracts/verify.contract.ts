import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { append, cycleOpened, note } from "./sample-acts.ts";
import type { MakeStorage, StorageUnderTest } from "./storages.ts";
import type { Tamper } from "./tamper.ts";

/** What checking the log must find. `tamper` reaches past the program into the tables. */
export const describeVerify = (name: string, makeStorage: MakeStorage): void => {
  describe(`verifying the log, on ${name}`, () => {
    let tested: StorageUnderTest;
    let tamper: Tamper;
    beforeEach(async () => {
      tested = await makeStorage();
      if (!tested.tamper) throw new Error("this storage's tables cannot be reached");
      tamper = tested.tamper;
      const { log } = tested.storage;
      await log.append(
        append("e-1", 0, [
          cycleOpened,
          note("Late bell"),
          { type: "CycleClosed", day: undefined, cycle: "2026-27", body: {} },
        ]),
      );
      await log.append(append("e-2", 0, [cycleOpened]));
    });
    afterEach(() => tested.end());

    it("finds nothing wrong with what was recorded", async () => {
      const seen: [number, number][] = [];
      const answer = await tested.storage.verify((done, of) => seen.push([done, of]));
      expect(answer).toEqual({ ok: true, files: 2, events: 4, broken: [], brokenFiles: 0 });
      expect(seen).toEqual([
        [1, 2],
        [2, 2],
      ]);
    });

    it("finds every single changed byte of every column of every event", { timeout: 60_000 }, async () => {
      const missed: string[] = [];
      let changed = 0;
      for (const { row, column, bytes } of tamper.texts("events")) {
        for (const place of bytes.keys()) {
          const other = Uint8Array.from(bytes);
          other[place] = (bytes[place] ?? 0) ^ (place % 2 === 0 ? 0x04 : 0x20);
          tamper.put("events", row, column, other);
          if ((await tested.storage.verify()).ok) missed.push(`${column} ${place}`);
          tamper.put("events", row, column, bytes);
          changed++;
        }
      }
      expect(missed).toEqual([]);
      expect(changed).toBeGreaterThan(1500);
      expect((await tested.storage.verify()).ok).toBe(true);
    });

    it("says where and what: a body, a header, a link, a number", async () => {
      const where = "file = 'e-1' and revision = 2";
      const cases = [
        ["body = replace(body, 'Late', 'Lats')", "body"],
        ["salt = '00000000000000000000000000000000'", "body"],
        ["by_person = 'p-other'", "header"],
        ["day = null", "header"],
        ["plan = null", "header"],
        ["previous = hash", "previous"],
        ["revision = 7", "order"],
        ["body = body || ' '", "text"],
        ["body = '{'", "unreadable"],
        ["recorded_on = 'yesterday'", "unreadable"],
      ];
      for (const [set, what] of cases) {
        const undo = tamper.snapshot("events");
        tamper.run(`update events set ${set} where ${where}`);
        const { broken } = await tested.storage.verify();
        expect(
          broken.map((found) => [found.file, found.what]),
          set,
        ).toEqual([["e-1", what]]);
        undo();
      }
    });

    it("finds a missing last event, a missing file and an event slipped in at the end", async () => {
      const undo = tamper.snapshot("events");
      tamper.run("delete from events where file = 'e-1' and revision = 3");
      expect((await tested.storage.verify()).broken).toEqual([{ file: "e-1", revision: 2, what: "head" }]);
      undo();
      tamper.run(`insert into events select district_id, file, 4, 'forged', type, day, cycle, document, plan, late_reason, went_on,
        by_person, by_role, recorded_at, recorded_on, salt, body, body_hash, hash, 'forged' from events where file = 'e-1' and revision = 3`);
      expect((await tested.storage.verify()).broken).toEqual([{ file: "e-1", revision: 4, what: "header" }]);
      undo();
      tamper.run("delete from events where file = 'e-2'");
      expect((await tested.storage.verify()).broken).toEqual([{ file: "e-2", revision: 0, what: "head" }]);
      undo();
      tamper.run("delete from streams where file = 'e-2'");
      expect((await tested.storage.verify()).broken).toEqual([{ file: "e-2", revision: 1, what: "no-head" }]);
    });
  });
};
