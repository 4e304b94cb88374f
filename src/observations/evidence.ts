import type { CaseFile } from "../casefile/index.ts";
import { sayDay } from "../wording/index.ts";
import { focusKey, type EvidenceChoice, type FindEvidence, type FocusChoice } from "../documents/index.ts";
import type { Edition, Focus } from "../policy/index.ts";
import type { SharedNote } from "./events.ts";
import type { ObservationParts } from "./parts.ts";
import { sayTimeOfDay } from "./say-time-of-day.ts";
import { clockTime } from "./say-note-time.ts";
import { shareableFrom } from "./share-notes/shareable.ts";
import { observationsIn, sharedNotes, type Observation } from "./state.ts";

const sourceOf = ({ held }: Observation, { at }: SharedNote): string =>
  `Observation of ${held?.day ? sayDay(held.day, "long") : "a day not known"}, ${sayTimeOfDay(clockTime(at))}`;

/** A note as something to point to: whole, and each tagged passage by itself. */
const choicesOf = (observation: Observation, note: SharedNote): readonly EvidenceChoice[] => {
  const base = { observation: observation.id, note: note.note, source: sourceOf(observation, note) };
  const whole = note.tags.filter(({ words }) => words === "");
  const passages = Map.groupBy(
    note.tags.filter(({ words }) => words !== ""),
    ({ words }) => words,
  );
  return [
    {
      ...base,
      key: `${observation.id}.${note.note}`,
      words: note.text,
      focus: whole.map(({ focus }) => focus),
    },
    ...[...passages].map(([words, tags]) => ({
      ...base,
      key: `${observation.id}.${note.note}.${tags[0]?.tag ?? ""}`,
      words,
      focus: tags.map(({ focus }) => focus),
    })),
  ];
};

const inOrder = (notes: Iterable<SharedNote>): readonly SharedNote[] =>
  [...notes].toSorted((a, b) => a.at.localeCompare(b.at));

const isAbout = (focus: Focus) => (choice: EvidenceChoice) =>
  choice.focus.some((other) => focusKey(other) === focusKey(focus));

/**
 * What the employee has been given of a file's observations, oldest first; with `focus`, what was tagged to that matter.
 * A note that was shared twice stands as it was shared last.
 */
export const evidenceFor = (file: Pick<CaseFile, "events">, focus?: Focus): readonly EvidenceChoice[] => {
  const all = [...observationsIn(file.events).values()].flatMap((observation) =>
    inOrder(sharedNotes(observation)).flatMap((note) => choicesOf(observation, note)),
  );
  return focus === undefined ? all : all.filter(isAbout(focus));
};

type Stores = Pick<ObservationParts, "observations"> & {
  readonly rubric: (edition: Edition) => readonly FocusChoice[];
};

/**
 * What one person may point to in a paper about this file: notes that were shared, by whoever, and their own of
 * observations that were held. Shared words come before later changes of them.
 */
export const findEvidence =
  ({ observations, rubric }: Stores): FindEvidence =>
  async ({ file, person, edition }) => {
    const own = await observations.entriesBy(file.employee, person);
    return [...observationsIn(file.events).values()]
      .filter(({ held }) => held !== undefined)
      .toSorted((a, b) => (a.held?.revision ?? 0) - (b.held?.revision ?? 0))
      .flatMap((observation) => {
        const working = shareableFrom(observation.id, own.get(observation.id) ?? [], [], rubric(edition)).notes;
        const notes = new Map([...working, ...sharedNotes(observation)].map((note) => [note.note, note]));
        return inOrder(notes.values()).flatMap((note) => choicesOf(observation, note));
      });
  };
