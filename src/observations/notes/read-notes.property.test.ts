import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptIn, type Kept, type KeptEntry } from "../../web/enhance/notes/kept.ts";
import { notebook, type Notebook } from "../../web/enhance/notes/notebook.ts";
import { openShelf } from "../../web/enhance/notes/shelf.ts";
import type { NotesState } from "../../web/kit/index.ts";
import { noteShown } from "../write-notes/notes-state.tsx";
import type { NewNoteEntry } from "./entry.ts";
import { readEntries } from "./read-entries.ts";
import { isInConflict, notesFrom } from "./read-notes.ts";

/** One step of somebody with two devices, either of which may be offline meanwhile. */
const steps = fc.array(
  fc.record({
    device: fc.constantFrom(0, 1),
    does: fc.constantFrom("write", "change", "change", "strike", "tag", "send", "send", "choose"),
    which: fc.nat({ max: 5 }),
  }),
  { maxLength: 40 },
);

interface Device {
  readonly kept: Kept;
  readonly book: Notebook;
  seen: readonly NewNoteEntry[];
}

/** Two devices and a server, with a clock that counts up. */
const world = () => {
  let tick = 0;
  const id = (): string => `id-${String(++tick).padStart(8, "0")}`;
  const now = (): string => new Date(Date.UTC(2026, 10, 16, 10, 0, ++tick)).toISOString();
  const server: NewNoteEntry[] = [];
  const written = new Set<string>();
  const devices = [0, 1].map((): Device => {
    const shelf = openShelf(() => {
      throw new Error("none in a test");
    });
    const kept = keptIn(shelf, { person: "quade", observation: "o1" }, "Nadia");
    return { kept, book: notebook({ kept, now, newId: id }), seen: [] };
  });
  const stateOf = ({ seen }: Device): NotesState =>
    ({ notes: notesFrom(seen).map((note) => noteShown(note, [])), matters: [] }) as unknown as NotesState;
  const send = (device: Device): void => {
    const sent = readEntries(JSON.stringify(device.kept.entries()));
    if (!sent) throw new Error("the server refuses what the page writes");
    for (const entry of [...sent, ...sent]) if (!server.some((known) => known.id === entry.id)) server.push(entry);
    device.kept.sent(sent.map((entry) => entry.id));
    device.seen = [...server];
  };
  const take = ({ device: at, does, which }: { device: number; does: string; which: number }): void => {
    const device = devices[at] as Device;
    const { book } = device;
    const notes = book.notes(stateOf(device));
    const note = notes[which % Math.max(1, notes.length)];
    const words = `words ${++tick}`;
    if (does === "send") send(device);
    else if (does === "write") {
      book.keep(book.type(book.begin(), { text: words }));
      written.add(words);
    } else if (!note) return;
    else if (does === "change") {
      book.change({ note: note.id, at: now(), text: words, tags: [], basis: note.heads });
      written.add(words);
    } else if (does === "strike") book.strike(note);
    else if (does === "tag") book.tag(note, "indicator:3.1", "");
    else if (note.texts[0]) book.choose(note, note.texts[0].id);
  };
  return { devices, server, written, take, send, stateOf };
};

/** Texts that nobody who knew of them has replaced. */
const heads = (entries: readonly NewNoteEntry[]): readonly string[] => {
  const versions = entries.filter((entry) => entry.kind === "text" || entry.kind === "struck");
  const known = new Set(versions.flatMap(({ basis }) => basis));
  return versions.filter(({ id }) => !known.has(id)).map(({ id }) => id);
};

describe("notes from two devices", () => {
  it("lose no word, whichever way their changes meet", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { devices, server, written, take, send } = world();
        for (const step of taken) take(step);
        for (const device of devices) send(device);
        const kept = new Set(server.flatMap((entry) => (entry.kind === "text" ? [entry.text] : [])));
        expect([...written].filter((words) => !kept.has(words))).toEqual([]);
        const shown = new Set(notesFrom(server).flatMap((note) => note.heads.map((head) => head.id)));
        expect(heads(server).filter((head) => !shown.has(head))).toEqual([]);
        expect(devices.every(({ kept: here }) => here.entries().length === 0)).toBe(true);
      }),
    );
  });

  it("are the same notes in whatever order they arrive", () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (taken, chance) => {
        const { devices, server, take, send } = world();
        for (const step of taken) take(step);
        for (const device of devices) send(device);
        const shuffled = server
          .map((entry) => ({ entry, at: chance.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        expect(notesFrom([...shuffled, ...shuffled])).toEqual(notesFrom(server));
      }),
    );
  });

  it("once both devices have everything, show the same on both", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { devices, take, send, stateOf } = world();
        for (const step of taken) take(step);
        for (const device of [...devices, ...devices]) send(device);
        const [one, other] = devices.map((device) => device.book.notes(stateOf(device)));
        expect(one).toEqual(other);
      }),
    );
  });

  it("choosing one of several texts settles it for both", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const { devices, server, take, send, stateOf } = world();
        for (const step of taken) take(step);
        for (const device of devices) send(device);
        const [last] = devices.toReversed();
        if (!last) return;
        for (const note of last.book.notes(stateOf(last))) if (note.texts[0]) last.book.choose(note, note.texts[0].id);
        send(last);
        expect(notesFrom(server).filter(isInConflict)).toEqual([]);
      }),
    );
  });
});

describe("a note", () => {
  const at = "2026-11-16T10:00:00.000Z";
  const text = (id: string, words: string, basis: readonly string[] = []): KeptEntry => ({
    ...{ id, note: "note-0001", at, kind: "text", basis, text: words },
  });

  it("that was changed knowing what stood there has one text", () => {
    const [note] = notesFrom([text("text-0001", "Enters"), text("text-0002", "Enters late", ["text-0001"])]);
    expect(note).toMatchObject({ text: "Enters late", heads: [{ id: "text-0002" }] });
  });

  it("that was changed on two devices without knowing has both", () => {
    const [note] = notesFrom([
      text("text-0001", "Enters"),
      text("text-0002", "Three minutes", ["text-0001"]),
      text("text-0003", "Four minutes", ["text-0001"]),
    ]);
    expect(note && isInConflict(note)).toBe(true);
    expect(note?.heads.map(({ id }) => id)).toEqual(["text-0002", "text-0003"]);
  });

  it("that was removed keeps the words it had", () => {
    const [note] = notesFrom([
      text("text-0001", "Enters"),
      { id: "struck-01", note: "note-0001", at, kind: "struck", basis: ["text-0001"] },
    ]);
    expect(note).toMatchObject({ struck: true, text: "Enters" });
  });
});
