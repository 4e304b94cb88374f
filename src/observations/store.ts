import type { NewNoteEntry, NoteEntry } from "./notes/entry.ts";

/** An observation that is not announced: it stands in no file until it is held, and only its observer knows of it. */
export interface PreparedObservation {
  readonly id: string;
  readonly file: string;
  readonly cycle: string;
  readonly observer: string;
  readonly formal: boolean;
  /** YYYY-MM-DD, the day it is meant for. */
  readonly on: string;
  /** "10:20", or empty. */
  readonly at: string;
  readonly setting: string;
  /** ISO instant. */
  readonly openedAt: string;
}

/** Whose notes of which observation. */
export interface NotesOf {
  readonly file: string;
  readonly observation: string;
}

/**
 * Where an observer's working notes live; implemented by storage. Entries are only ever added, each once:
 * `add` passes over those whose identity is there already, and is one transaction.
 */
export interface ObservationStore {
  /** One with this identity already there is left as it is and returned. */
  prepare(observation: PreparedObservation): Promise<PreparedObservation>;
  /** Those of one file, oldest first. */
  prepared(file: string): Promise<readonly PreparedObservation[]>;
  /** Those one person is the observer of, in any file. */
  preparedBy(observer: string): Promise<readonly PreparedObservation[]>;
  add(of: NotesOf, entries: readonly NewNoteEntry[], by: string, savedAt: string): Promise<void>;
  entries(of: NotesOf): Promise<readonly NoteEntry[]>;
  /** Every working note of one person in one file, by observation. */
  entriesBy(file: string, by: string): Promise<ReadonlyMap<string, readonly NoteEntry[]>>;
}
