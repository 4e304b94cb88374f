import { day, type Day } from "../calendar/index.ts";
import type { RecordedEvent } from "../casefile/index.ts";
import {
  observationEvents,
  type NotesShared,
  type ObservationConference,
  type ObservationEventBodies,
  type ObservationEventType,
  type SharedNote,
} from "./events.ts";

type Recorded<Type extends ObservationEventType> = RecordedEvent<Type, ObservationEventBodies[Type]>;

/** One observation as the file has it. */
export interface Observation {
  readonly id: string;
  readonly cycle: string;
  readonly observer: string;
  readonly formal: boolean;
  readonly announced: boolean;
  /** The day it was held, or is meant for; undefined where neither is known. */
  readonly on: Day | undefined;
  /** When it begins or began, "10:20", or empty. */
  readonly at: string;
  readonly setting: string;
  readonly preConferenceOn?: Day;
  readonly held?: Recorded<"ObservationHeld">;
  readonly calledOff?: Recorded<"ObservationCalledOff">;
  readonly conferences: readonly Recorded<"ObservationConferenceHeld">[];
  readonly shared: readonly Recorded<"NotesShared">[];
}

const named = <Type extends ObservationEventType>(
  events: readonly RecordedEvent[],
  type: Type,
  observation: string,
): readonly Recorded<Type>[] =>
  observationEvents(events).filter(
    (event): event is Extract<typeof event, { type: Type }> & Recorded<Type> =>
      event.type === type && event.body.observation === observation,
  );

/** Every observation of a file by its identity, from standing events, in the order they came into it. */
export const observationsIn = (events: readonly RecordedEvent[]): ReadonlyMap<string, Observation> => {
  const own = observationEvents(events);
  const found = new Map<string, Observation>();
  for (const { body } of own) {
    const { observation: id } = body;
    const planned = named(own, "ObservationPlanned", id).at(-1);
    const held = named(own, "ObservationHeld", id).at(-1);
    const first = planned ?? held;
    if (found.has(id) || !first) continue;
    const [calledOff] = named(own, "ObservationCalledOff", id);
    const plannedOn = planned ? day(planned.body.on) : undefined;
    const conferenceOn = planned?.body.preConferenceOn;
    found.set(id, {
      id,
      cycle: (held ?? first).cycle,
      observer: held?.by.person ?? planned?.body.observer ?? first.by.person,
      formal: (held ?? first).body.formal,
      announced: held ? held.body.announced : true,
      on: held ? held.day : plannedOn,
      at: held?.body.from ?? planned?.body.at ?? "",
      setting: (held ?? first).body.setting,
      ...(conferenceOn === undefined ? {} : { preConferenceOn: day(conferenceOn) }),
      ...(held ? { held } : {}),
      ...(calledOff && !held ? { calledOff } : {}),
      conferences: named(own, "ObservationConferenceHeld", id),
      shared: named(own, "NotesShared", id),
    });
  }
  return found;
};

/** The talk of this kind, if it was held: the first of them. */
export const conferenceOf = (
  { conferences }: Pick<Observation, "conferences">,
  meeting: ObservationConference,
): Recorded<"ObservationConferenceHeld"> | undefined => conferences.find(({ body }) => body.meeting === meeting);

/** The notes the employee has been given, each as it was shared last. */
export const sharedNotes = ({ shared }: Pick<Observation, "shared">): readonly SharedNote[] => [
  ...new Map(shared.flatMap(({ body }) => body.notes.map((note) => [note.note, note] as const))).values(),
];

/** The files that were given with them. */
export const sharedAttachments = ({ shared }: Pick<Observation, "shared">): NotesShared["attachments"] => [
  ...new Map(shared.flatMap(({ body }) => body.attachments.map((one) => [one.attachment, one] as const))).values(),
];

/** How many observations of this kind were held in the cycle before this one, by the order they were recorded. */
export const heldBefore = (
  events: readonly RecordedEvent[],
  { cycle, formal, id }: { readonly cycle: string; readonly formal: boolean; readonly id: string },
): number => {
  const all = [...observationsIn(events).values()].filter(
    (other) => other.held && other.cycle === cycle && other.formal === formal,
  );
  const at = all.findIndex((other) => other.id === id);
  return at === -1 ? all.length : at;
};
