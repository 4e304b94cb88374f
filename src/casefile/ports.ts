import type { Day } from "../calendar/index.ts";
import type { NewEvent, Actor, RecordedEvent } from "./event.ts";

/** What an append is asked to do: all of it, or nothing. */
export interface Append {
  readonly file: string;
  /** Revision the decision was made on; the append fails with a conflict if the file has moved on. */
  readonly expected: number;
  readonly by: Actor;
  /** ISO instant the act was recorded at. */
  readonly at: string;
  /** The district's own day at that instant, the events' `recordedOn`. */
  readonly on: Day;
  readonly events: readonly NewEvent[];
  /** Identity of the act's form; the same one twice is a replay and records nothing. */
  readonly once: string;
  /** Draft to close in the same transaction, when the act issues it. */
  readonly closesDraft?: string;
}

export type Appended =
  | { readonly ok: true; readonly events: readonly RecordedEvent[] }
  | { readonly ok: false; readonly conflict: "moved-on"; readonly revision: number }
  | { readonly ok: false; readonly conflict: "replayed"; readonly events: readonly RecordedEvent[] };

/** The append-only log of files; implemented by storage. Projections and outbox are written in the same transaction. */
export interface EventLog {
  load(file: string): Promise<readonly RecordedEvent[]>;
  loadMany(files: readonly string[]): Promise<ReadonlyMap<string, readonly RecordedEvent[]>>;
  append(append: Append): Promise<Appended>;
  /** What the act with this identity recorded, if it was recorded already. */
  recordedBy(once: string): Promise<readonly RecordedEvent[] | undefined>;
  /** Which file a document or plan belongs to: that of the first event naming it. */
  fileOf(kind: "document" | "plan", id: string): Promise<string | undefined>;
}
