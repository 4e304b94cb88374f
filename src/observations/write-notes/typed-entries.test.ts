import { describe, expect, test } from "vitest";
import type { NewNoteEntry } from "../notes/entry.ts";
import { readEntries } from "../notes/read-entries.ts";
import { notesFrom } from "../notes/read-notes.ts";
import { typedEntries } from "./typed-entries.ts";

const once = "0f7c3f3e-0000-4000-8000-000000000001";
const at = "2026-11-16T16:20:00Z";
const matters = ["indicator:3.1", "indicator:2.4"];

const send = (
  fields: Readonly<Record<string, string | readonly string[]>>,
  before: readonly NewNoteEntry[] = [],
  form = once,
) =>
  typedEntries({
    typed: new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()])),
    once: form,
    at,
    notes: notesFrom(before),
    matters,
  });

const sent = (answer: ReturnType<typeof send>): readonly NewNoteEntry[] => (answer.ok ? answer.entries : []);
const first = sent(send({ text: "Enters.", tag: ["indicator:2.4", "indicator:9.9"] }));
const [{ note } = { note: "" }] = first;

describe("notes written without scripts", () => {
  test("a new note comes with its tags; a matter the rubric does not know is left out", () => {
    expect(notesFrom(first)).toMatchObject([{ text: "Enters.", tags: [{ focus: "indicator:2.4", words: "" }] }]);
  });

  test("what a form writes could have come from a device as well", () => {
    expect(readEntries(JSON.stringify(first))).toEqual(first);
  });

  test("a note without words, or too long, says so", () => {
    expect(send({ text: "  " })).toEqual({ ok: false, why: "empty" });
    expect(send({ text: "x".repeat(4001) })).toEqual({ ok: false, why: "too-long" });
  });

  test("a change names what it was shown with; a text that came meanwhile stands beside it", () => {
    const basis = notesFrom(first)[0]?.heads.map(({ id }) => id) ?? [];
    const meanwhile: NewNoteEntry = { id: "elsewhere-1", note, at, kind: "text", basis, text: "Enters at ten." };
    const change = sent(
      send(
        { act: "change", note, basis, text: "Enters late.", tag: "indicator:2.4" },
        [...first, meanwhile],
        "form-0002",
      ),
    );
    expect(notesFrom([...first, meanwhile, ...change])[0]?.heads).toHaveLength(2);
  });

  test("ticks taken away and added, and a passage with its matter, are kept", () => {
    const change = sent(
      send(
        {
          act: "change",
          note,
          text: "Enters.",
          tag: "indicator:3.1",
          passage: "Enters",
          "passage-of": "indicator:2.4",
        },
        first,
        "form-0002",
      ),
    );
    expect(notesFrom([...first, ...change])[0]?.tags).toMatchObject([
      { focus: "indicator:3.1", words: "" },
      { focus: "indicator:2.4", words: "Enters" },
    ]);
    expect(change.some(({ kind }) => kind === "text")).toBe(false);
  });

  test("a removed note is struck, and comes back by its words", () => {
    const struck = [...first, ...sent(send({ act: "strike", note }, first, "form-0002"))];
    expect(notesFrom(struck)).toMatchObject([{ struck: true, text: "Enters." }]);
    const back = sent(send({ act: "change", note, text: "Enters.", tag: "indicator:2.4" }, struck, "form-0003"));
    expect(notesFrom([...struck, ...back])).toMatchObject([{ struck: false }]);
  });

  test("one of two texts is chosen", () => {
    const basis = [first[0]?.id ?? ""];
    const two: NewNoteEntry[] = ["Three.", "Four."].map((text, n) => ({
      ...{ id: `device-${String(n)}-text`, note, at, kind: "text", basis, text },
    }));
    const chosen = sent(send({ act: "choose-device-0-text", note }, [...first, ...two], "form-0002"));
    expect(notesFrom([...first, ...two, ...chosen])).toMatchObject([{ text: "Three.", heads: [{}] }]);
  });

  test("a note of another observation is not there", () => {
    expect(send({ act: "strike", note: "none-such-note" }, first)).toEqual({ ok: false, why: "no-such-note" });
  });
});

describe("entries that a device sends", () => {
  test.each([
    ["no list", "{}"],
    ["no JSON", "{"],
    ["an entry of no kind", '[{"id":"id-000001","note":"id-000001","at":"2026-11-16T10:00:00Z","kind":"forged"}]'],
    [
      "an identity that is no identity",
      '[{"id":"../x","note":"id-000001","at":"2026-11-16T10:00:00Z","kind":"struck","basis":[]}]',
    ],
    ["a time that is none", '[{"id":"id-000001","note":"id-000001","at":"now","kind":"struck","basis":[]}]'],
    [
      "more than it says",
      '[{"id":"id-000001","note":"id-000001","at":"2026-11-16T10:00:00Z","kind":"struck","basis":[],"by":"x"}]',
    ],
  ])("are refused whole: %s", (_, json) => {
    expect(readEntries(json)).toBeUndefined();
  });
});
