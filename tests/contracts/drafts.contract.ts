import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DraftHeader, DraftStore, NewDraftEntry } from "../../src/documents/index.ts";
import { append, cycleOpened } from "./sample-acts.ts";
import type { MakeStorage, StorageUnderTest } from "./storages.ts";

const ruiz = { person: "p-ruiz", role: "supervisor" } as const;
const abara = { person: "p-abara", role: "employee" } as const;

const header: DraftHeader = {
  id: "d-1",
  file: "e-1",
  cycle: "2026-27",
  type: "plan",
  form: "plan@2026-07-01",
  document: "doc-1",
  version: 1,
  plan: "plan-1",
  answers: "doc-0",
  openedBy: ruiz,
  openedAt: "2026-10-06T14:30:00Z",
};

const text = (words: string, expected: number, by: typeof ruiz | typeof abara = ruiz): NewDraftEntry => ({
  ...{ kind: "text", section: "rationale", by, at: "2026-10-06T15:00:00Z", expected },
  value: { why: words },
});

/** Nothing written in a draft is ever lost or silently put in another's place. */
export const describeDrafts = (name: string, makeStorage: MakeStorage): void => {
  describe(`drafts, on ${name}`, () => {
    let tested: StorageUnderTest;
    let drafts: DraftStore;
    beforeEach(async () => {
      tested = await makeStorage();
      drafts = tested.storage.drafts;
      await drafts.create(header);
    });
    afterEach(() => tested.end());

    it("keep every text of a section, and survive a restart", async () => {
      await drafts.write("d-1", text("First words", 0), "a");
      await drafts.write("d-1", text("Better words", 1, abara), "b");
      const again = (await tested.openAgain?.()) ?? tested.storage;
      const record = await again.drafts.load("d-1");
      expect(record?.header).toEqual(header);
      expect(record?.entries).toEqual([
        {
          kind: "text",
          number: 1,
          revision: 1,
          section: "rationale",
          by: ruiz,
          at: "2026-10-06T15:00:00Z",
          value: { why: "First words" },
        },
        {
          kind: "text",
          number: 2,
          revision: 2,
          section: "rationale",
          by: abara,
          at: "2026-10-06T15:00:00Z",
          value: { why: "Better words" },
        },
      ]);
    });

    it("show both texts to whoever comes second, and lose neither", async () => {
      await drafts.write("d-1", text("Theirs", 0), "a");
      const second = await drafts.write("d-1", text("Mine", 0, abara), "b");
      expect(second).toMatchObject({
        ok: false,
        why: "conflict",
        current: { kind: "text", revision: 1, value: { why: "Theirs" } },
        kept: { kind: "aside", basis: 0, value: { why: "Mine" }, by: abara },
      });
      expect((await drafts.load("d-1"))?.entries).toHaveLength(2);
    });

    it("save one of two texts sent at once and keep the other aside", async () => {
      const again = (await tested.openAgain?.()) ?? tested.storage;
      const answers = await Promise.all([
        drafts.write("d-1", text("Mine", 0), "a"),
        again.drafts.write("d-1", text("Theirs", 0, abara), "b"),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await drafts.load("d-1"))?.entries.map(({ kind }) => kind).sort()).toEqual(["aside", "text"]);
    });

    it("count each section by itself", async () => {
      await drafts.write("d-1", text("Why", 0), "a");
      const other = await drafts.write("d-1", { ...text("How", 0), section: "targets" }, "b");
      expect(other).toMatchObject({ ok: true, entry: { revision: 1, number: 2 } });
    });

    it("give the same answer to the same form sent again", async () => {
      const first = await drafts.write("d-1", text("Theirs", 0), "a");
      const second = await drafts.write("d-1", text("Mine", 0, abara), "b");
      await drafts.write("d-1", text("Newest", 1), "c");
      expect(await drafts.write("d-1", text("Theirs", 0), "a")).toEqual(first);
      expect(await drafts.write("d-1", text("Mine", 0, abara), "b")).toEqual(second);
      expect((await drafts.load("d-1"))?.entries).toHaveLength(3);
    });

    it("keep suggestions, what became of them, and agreement", async () => {
      const common = { section: "rationale", by: abara, at: "2026-10-06T16:00:00Z" } as const;
      const entries: NewDraftEntry[] = [
        { kind: "suggestion", ...common, basis: 0, value: { why: "Rather so" }, note: "Milder" },
        { kind: "settled", ...common, settles: 1 },
        { kind: "agreement", ...common, revision: 1, agrees: true },
        { kind: "agreement", ...common, revision: 1, agrees: false },
      ];
      for (const [n, entry] of entries.entries()) await drafts.write("d-1", entry, `e-${n}`);
      expect((await drafts.load("d-1"))?.entries).toEqual(entries.map((entry, n) => ({ ...entry, number: n + 1 })));
    });

    it("are open until set aside or issued, by file and by plan", async () => {
      await drafts.create({ ...header, id: "d-2", openedAt: "2026-10-05T08:00:00Z" });
      await drafts.create({ ...header, id: "d-3", openedAt: "2026-10-07T08:00:00Z" });
      expect((await drafts.openOfFile("e-1")).map(({ id }) => id)).toEqual(["d-2", "d-1", "d-3"]);
      await drafts.close("d-3", "2026-10-08T08:00:00Z");
      await drafts.close("d-3", "2026-10-09T08:00:00Z");
      await tested.storage.log.append(append("e-1", 0, [cycleOpened], { closesDraft: "d-2" }));
      expect((await drafts.openOfPlan("plan-1")).map(({ id }) => id)).toEqual(["d-1"]);
      expect((await drafts.load("d-3"))?.header.closed).toEqual({ at: "2026-10-08T08:00:00Z", how: "set-aside" });
      expect((await drafts.load("d-2"))?.header.closed).toEqual({ at: "2026-10-06T14:30:00Z", how: "issued" });
      expect(await drafts.write("d-2", text("Too late", 0), "z")).toEqual({ ok: false, why: "closed" });
    });

    it("are left open by an act that was not recorded", async () => {
      await tested.storage.log.append(append("e-1", 3, [cycleOpened], { closesDraft: "d-1" }));
      expect((await drafts.load("d-1"))?.header.closed).toBeUndefined();
    });

    it("are opened once, and unknown ones are said to be", async () => {
      expect(await drafts.create({ ...header, type: "ddf" })).toEqual(header);
      expect(await drafts.load("d-9")).toBeUndefined();
      expect(await drafts.write("d-9", text("Lost", 0), "a")).toEqual({ ok: false, why: "unknown-draft" });
    });
  });
};
