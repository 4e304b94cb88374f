import { beforeEach, describe, expect, test } from "vitest";
import type { DraftRecord, DraftStore, Writer } from "../draft-store.ts";
import { agreementOf, isAgreed } from "./agreement.ts";
import { draftSection, draftValues, lastSaved, writersOf } from "./draft.ts";
import { memoryDrafts } from "./memory-drafts.fixture.ts";
import { saveSection } from "./save-section.ts";

const quade: Writer = { person: "quade", role: "supervisor" };
const abara: Writer = { person: "abara", role: "employee" };
const sides = ["supervisor", "employee"] as const;

describe("a draft written by two", () => {
  let store: DraftStore;
  let clock = 0;
  const load = async (): Promise<DraftRecord> => (await store.load("d1"))!;
  const save = async (text: string, by: Writer, expected: number, once = `once-${clock}`) =>
    saveSection(store, await load(), {
      section: "rationale",
      expected,
      value: { rationale: text },
      by,
      at: `2026-11-03T10:${10 + clock++}:00Z`,
      once,
    });
  const agree = async (by: Writer, agrees = true) => {
    const { revision } = draftSection(await load(), "rationale");
    await store.write(
      "d1",
      { kind: "agreement", section: "rationale", revision, agrees, by, at: `2026-11-03T11:${10 + clock++}:00Z` },
      `agree-${clock}`,
    );
  };

  beforeEach(async () => {
    store = memoryDrafts();
    await store.create({
      id: "d1",
      file: "abara",
      cycle: "c1",
      type: "plan",
      form: "plan@2026-07-01",
      document: "doc1",
      version: 1,
      plan: "p1",
      openedBy: quade,
      openedAt: "2026-11-03T10:00:00Z",
    });
  });

  test("given nothing written, a section is empty and at revision 0", async () => {
    expect(draftSection(await load(), "rationale")).toMatchObject({ revision: 0, value: {}, history: [] });
    expect(lastSaved(await load())).toBeUndefined();
  });

  test("given words saved, they stand and every earlier text is kept", async () => {
    await save("First", quade, 0);
    await save("Second", abara, 1);
    const section = draftSection(await load(), "rationale");
    expect(section.revision).toBe(2);
    expect(draftValues(await load())).toEqual({ rationale: { rationale: "Second" } });
    expect(section.history.map(({ value }) => value["rationale"])).toEqual(["First", "Second"]);
    expect(writersOf(section).map(({ person }) => person)).toEqual(["quade", "abara"]);
  });

  test("when the same words are saved again, no new revision is made", async () => {
    await save("First", quade, 0);
    expect(await save("First", abara, 1)).toMatchObject({ outcome: "saved", revision: 1 });
    expect((await load()).entries).toHaveLength(1);
  });

  test("when two save on the same revision, the second gets both texts and neither is lost", async () => {
    await save("First", quade, 0);
    await save("Hers", abara, 1);
    const second = await save("His", quade, 1);
    expect(second).toMatchObject({
      outcome: "conflict",
      theirs: { value: { rationale: "Hers" }, by: abara },
      mine: { value: { rationale: "His" }, by: quade },
    });
    const section = draftSection(await load(), "rationale");
    expect(section.value).toEqual({ rationale: "Hers" });
    expect(section.kept.map(({ value }) => value["rationale"])).toEqual(["His"]);
  });

  test("when kept words are taken up, they are settled", async () => {
    await save("First", quade, 0);
    await save("Hers", abara, 1);
    await save("His", quade, 1);
    const { kept } = draftSection(await load(), "rationale");
    await saveSection(store, await load(), {
      section: "rationale",
      expected: 2,
      value: { rationale: "Both" },
      by: quade,
      at: "2026-11-03T12:00:00Z",
      once: "take",
      takes: kept[0]!.number,
    });
    expect(draftSection(await load(), "rationale")).toMatchObject({
      revision: 3,
      value: { rationale: "Both" },
      kept: [],
    });
  });

  test("when the same form is sent twice, it counts once", async () => {
    await save("First", quade, 0, "form-1");
    await save("Second", quade, 1, "form-2");
    const again = await store.write(
      "d1",
      { kind: "text", section: "rationale", expected: 1, value: { rationale: "Second" }, by: quade, at: "later" },
      "form-2",
    );
    expect(again).toMatchObject({ ok: true, entry: { revision: 2 } });
    expect((await load()).entries).toHaveLength(2);
  });

  test("given both agreed, changed words return both to open and say what they had agreed to", async () => {
    await save("First", quade, 0);
    await agree(quade);
    await agree(abara);
    expect(isAgreed(draftSection(await load(), "rationale"), sides)).toBe(true);
    await save("Second", abara, 1);
    expect(agreementOf(draftSection(await load(), "rationale"), sides).map(({ state }) => state)).toEqual([
      "changed-since",
      "changed-since",
    ]);
  });

  test("agreement can be withdrawn, and silence is not agreement", async () => {
    await save("First", quade, 0);
    await agree(quade);
    await agree(quade, false);
    expect(agreementOf(draftSection(await load(), "rationale"), sides).map(({ state }) => state)).toEqual([
      "withdrawn",
      "not-answered",
    ]);
  });

  test("given an empty section, nobody can have agreed to it", async () => {
    expect(isAgreed(draftSection(await load(), "rationale"), [])).toBe(false);
  });

  test("once closed, nothing more is written", async () => {
    await store.close("d1", "2026-11-04T08:00:00Z");
    expect(await save("Late", quade, 0)).toEqual({ outcome: "closed" });
  });
});
