import type { NewEvent, RecordedEvent } from "../casefile/index.ts";
import type { Focus, Role } from "../policy/index.ts";

/** An observation that the employee is told of. One that is not announced stands in no file before it is held. */
export interface ObservationPlanned {
  readonly observation: string;
  readonly formal: boolean;
  /** YYYY-MM-DD, the day it is meant for. */
  readonly on: string;
  /** "10:20", or empty where no time is set. */
  readonly at: string;
  /** Class, room or work, e.g. "Grade 2, room 8". */
  readonly setting: string;
  /** YYYY-MM-DD */
  readonly preConferenceOn?: string;
  /** Who observes, where it is not whoever planned it. */
  readonly observer?: string;
}

/** It does not take place as planned; a new day is planned anew. */
export interface ObservationCalledOff {
  readonly observation: string;
  readonly reason: string;
}

export interface ObservationHeld {
  readonly observation: string;
  readonly formal: boolean;
  readonly announced: boolean;
  /** "10:20" and "10:51", on the day of the event. */
  readonly from: string;
  readonly to: string;
  /** Whole minutes between the two. */
  readonly minutes: number;
  readonly setting: string;
}

export const observationConferences = ["pre-observation", "post-observation"] as const;
export type ObservationConference = (typeof observationConferences)[number];

/** Something from the notes that was talked over: its words as they stood, and where they come from. */
export interface TalkedOver {
  readonly observation: string;
  readonly note: string;
  readonly words: string;
  readonly source: string;
}

/** The talk before an observation, or after it. */
export interface ObservationConferenceHeld {
  readonly observation: string;
  readonly meeting: ObservationConference;
  readonly with: readonly Role[];
  readonly words: string;
  /** What of the notes was talked over, by reference, frozen with its words. */
  readonly evidence?: readonly TalkedOver[];
}

/** A matter a note was tagged to; `words` is the passage meant, or empty for the whole note. */
export interface SharedTag {
  /** The tagging's own identity. */
  readonly tag: string;
  readonly focus: Focus;
  readonly words: string;
}

/** One note as it stood when it was shared. */
export interface SharedNote {
  readonly note: string;
  /** Which of its texts this is. */
  readonly version: string;
  /** ISO instant its writing began, by the writer's own clock. */
  readonly at: string;
  readonly text: string;
  readonly tags: readonly SharedTag[];
}

/** A file that came with the notes: its bytes are kept beside the chain, their SHA-256 in it. */
export interface SharedAttachment {
  readonly attachment: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

/** The observer's notes are given to the employee, word for word, and stay readable as they were then. */
export interface NotesShared {
  readonly observation: string;
  readonly notes: readonly SharedNote[];
  readonly attachments: readonly SharedAttachment[];
}

export interface ObservationEventBodies {
  readonly ObservationPlanned: ObservationPlanned;
  readonly ObservationCalledOff: ObservationCalledOff;
  readonly ObservationHeld: ObservationHeld;
  readonly ObservationConferenceHeld: ObservationConferenceHeld;
  readonly NotesShared: NotesShared;
}

export type ObservationEventType = keyof ObservationEventBodies;
export type ObservationEvent = {
  [Type in ObservationEventType]: NewEvent<Type, ObservationEventBodies[Type]>;
}[ObservationEventType];
export type RecordedObservationEvent = {
  [Type in ObservationEventType]: RecordedEvent<Type, ObservationEventBodies[Type]>;
}[ObservationEventType];

const types: Readonly<Record<ObservationEventType, true>> = {
  ObservationPlanned: true,
  ObservationCalledOff: true,
  ObservationHeld: true,
  ObservationConferenceHeld: true,
  NotesShared: true,
};

/** The observations' own events among all events of a file, in the order of recording. */
export const observationEvents = (events: readonly RecordedEvent[]): readonly RecordedObservationEvent[] =>
  events.filter((event): event is RecordedObservationEvent => Object.hasOwn(types, event.type));
