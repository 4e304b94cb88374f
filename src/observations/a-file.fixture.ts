import { day } from "../calendar/index.ts";
import { openCaseFile, type CaseFile, type DecisionContext, type RecordedEvent } from "../casefile/index.ts";
import type { Edition, Fact, Finding, Role } from "../policy/index.ts";
import type { ObservationEventBodies, ObservationEventType } from "./events.ts";
import { factsFrom } from "./facts.ts";

export const observer = { person: "quade", role: "supervisor" as Role };

/** An event as a file would hold it. Revisions count in the order given to `aFile`. */
export const anEvent = <Type extends ObservationEventType>(
  type: Type,
  body: ObservationEventBodies[Type],
  on = "2026-11-12",
  more: Partial<RecordedEvent> = {},
): RecordedEvent => ({
  id: `${type}-${body.observation}-${on}`,
  type,
  day: day(on),
  cycle: "c1",
  body,
  file: "nadia",
  revision: 1,
  recordedAt: `${on}T16:00:00Z`,
  recordedOn: day(on),
  by: observer,
  salt: "salt",
  bodyHash: "bodyHash",
  previous: "previous",
  hash: "hash",
  ...more,
});

export const planned = (observation = "o1", more: Partial<ObservationEventBodies["ObservationPlanned"]> = {}) =>
  anEvent(
    "ObservationPlanned",
    { observation, formal: true, on: "2026-11-12", at: "10:20", setting: "Grade 2, room 8", ...more },
    "2026-11-05",
  );

export const held = (
  observation = "o1",
  more: Partial<ObservationEventBodies["ObservationHeld"]> = {},
  on = "2026-11-12",
) =>
  anEvent(
    "ObservationHeld",
    {
      observation,
      formal: true,
      announced: true,
      from: "10:20",
      to: "10:51",
      minutes: 31,
      setting: "Grade 2, room 8",
      ...more,
    },
    on,
  );

export const shared = (
  notes: ObservationEventBodies["NotesShared"]["notes"],
  observation = "o1",
  on = "2026-11-13",
): RecordedEvent => anEvent("NotesShared", { observation, notes, attachments: [] }, on);

export const questions = { kind: "indicator", code: "3.1", title: "Questions" } as const;
export const routines = { kind: "indicator", code: "2.4", title: "Routines" } as const;

export const aNote = (
  note: string,
  text: string,
  tags: ObservationEventBodies["NotesShared"]["notes"][number]["tags"] = [],
): ObservationEventBodies["NotesShared"]["notes"][number] => ({
  note,
  version: `${note}-1`,
  at: "2026-11-12T16:41:00Z",
  text,
  tags,
});

/** A file holding these events, in this order. */
export const aFile = (events: readonly RecordedEvent[] = []): CaseFile =>
  openCaseFile(
    "nadia",
    events.map((event, at) => ({ ...event, revision: at + 1 })),
    [{ factsFrom }],
  );

/** What a decision may know; it remembers what the agreement was asked about. */
export const aContext = (
  findings: readonly Finding[] = [],
): DecisionContext & { readonly asked: () => readonly Fact[] } => {
  let asked: readonly Fact[] = [];
  return {
    actor: observer,
    today: day("2026-11-16"),
    edition: { id: "demo@2026-07-01", words: {}, rules: [] } as unknown as Edition,
    newId: () => "new-1",
    wentOn: {},
    assess: (proposed) => ((asked = proposed ?? []), findings),
    asked: () => asked,
  };
};

export const aBar = (effect: "block" | "warn" = "block"): Finding =>
  ({
    id: "rule@act",
    rule: "rule",
    kind: "duration",
    effect,
    state: "blocked",
    answer: "no",
    occasion: { kind: "act", id: "act", cycle: "c1", about: {} },
  }) as unknown as Finding;
