import { describe, expect, test } from "vitest";
import type { Edition } from "../policy/index.ts";
import { aFile, aNote, held, planned, questions, routines, shared } from "./a-file.fixture.ts";
import { evidenceFor, findEvidence } from "./evidence.ts";
import type { ObservationStore } from "./store.ts";
import type { NoteEntry } from "./notes/entry.ts";
import { coverage } from "./show-evidence/coverage.ts";

const edition = { id: "demo" } as Edition;
const tagged = (tag: string, focus: typeof questions | typeof routines, words = "") => ({ tag, focus, words });
const wait = aNote("n1", "Asks four in turn; she waits, 9 seconds.", [
  tagged("t1", questions),
  tagged("t2", routines, "9 seconds"),
]);
const file = aFile([held(), shared([wait])]);

const text = (note: string, words: string, more: Partial<NoteEntry> = {}): NoteEntry =>
  ({
    ...{ id: `${note}-t1`, note, at: "2026-11-12T16:45:00Z", kind: "text", basis: [], text: words },
    ...{ number: 1, by: "quade", savedAt: "2026-11-12T16:45:01Z" },
    ...more,
  }) as NoteEntry;

const choosing = (entries: Readonly<Record<string, readonly NoteEntry[]>> = {}) =>
  findEvidence({
    observations: {
      entriesBy: (_, by) => Promise.resolve(new Map(by === "quade" ? Object.entries(entries) : [])),
    } as Partial<ObservationStore> as ObservationStore,
    rubric: () => [questions, routines],
  });

describe("what a paper can point to", () => {
  test("a note that was shared, and each tagged passage of it, with its source", () => {
    expect(evidenceFor(file)).toMatchObject([
      { key: "o1.n1", words: wait.text, focus: [questions] },
      { key: "o1.n1.t2", words: "9 seconds", focus: [routines] },
    ]);
    expect(evidenceFor(file)[0]?.source).toMatch(/^Observation of November 12, 2026, \d+:41 [ap]\.m\.$/);
  });

  test("for one matter, only what was tagged to it", () => {
    expect(evidenceFor(file, routines).map(({ words }) => words)).toEqual(["9 seconds"]);
  });

  test("one's own notes that nobody else has seen, and never another's", async () => {
    const find = choosing({ o1: [text("n2", "Transition, 3 minutes.")] });
    const own = await find({ file, person: "quade", edition });
    expect(own.map(({ words }) => words)).toContain("Transition, 3 minutes.");
    const others = await find({ file, person: "rourke", edition });
    expect(others.map(({ words }) => words)).toEqual([wait.text, "9 seconds"]);
  });

  test("what was shared stands as it was shared, whatever its writer changed since", async () => {
    const find = choosing({ o1: [text("n1", "Something else by now.")] });
    const words = (await find({ file, person: "quade", edition })).map((choice) => choice.words);
    expect(words).toEqual([wait.text, "9 seconds"]);
  });

  test("nothing of an observation that is not held, nor a note that was struck", async () => {
    const entries = [
      text("n2", "Removed."),
      text("n2", "", { id: "n2-s1", kind: "struck", basis: ["n2-t1"], number: 2 }),
    ];
    expect(await choosing({ o1: entries })({ file: aFile([held()]), person: "quade", edition })).toEqual([]);
    const find = choosing({ o1: [text("n2", "Early.")] });
    expect(await find({ file: aFile([planned()]), person: "quade", edition })).toEqual([]);
  });
});

describe("what is shown for each matter", () => {
  test("every matter stands there, with its notes or with none", () => {
    const covered = coverage([questions, routines, { ...routines, code: "4.2" }], evidenceFor(file));
    expect(covered.map(({ matter, evidence }) => [matter.code, evidence.length])).toEqual([
      ["3.1", 1],
      ["2.4", 1],
      ["4.2", 0],
    ]);
  });
});
