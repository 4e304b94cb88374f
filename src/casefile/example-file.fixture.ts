import { createHash } from "node:crypto";
import { day } from "../calendar/index.ts";
import type { Edition, Fact } from "../policy/index.ts";
import { chain, type Recording, start } from "./chain.ts";
import type { DecisionContext } from "./decision.ts";
import type { NewEvent, RecordedEvent } from "./event.ts";
import type { CycleOpened, EventStruck } from "./events.ts";
import type { Digest } from "./hash.ts";
import type { Append, EventLog } from "./ports.ts";

export const sha256: Digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

export const cycleOpened: CycleOpened = {
  type: "CycleOpened",
  day: day("2026-08-17"),
  cycle: "c-27",
  body: {
    schoolYear: "2026-27",
    edition: "mo-1091@2024-07-01",
    firstDay: "2026-07-01",
    lastDay: "2027-06-30",
    person: { unit: "certified", tenured: false },
  },
};

/** Something a domain folder would record. */
export const concern = (code: string): NewEvent<"ConcernRaised", { readonly code: string }> => ({
  type: "ConcernRaised",
  day: day("2026-10-05"),
  cycle: "c-27",
  body: { code },
});

export const strikeOf = (event: string): EventStruck => ({
  type: "EventStruck",
  day: day("2026-10-07"),
  cycle: "c-27",
  body: { event, reason: "Entered for another teacher" },
});

/** The domain's share of the facts of `concern`. */
export const concernFacts = {
  factsFrom: (events: readonly RecordedEvent[]): Fact[] =>
    events
      .filter((event) => event.type === "ConcernRaised")
      .map((event) => ({
        ...{
          id: event.id,
          fact: "concern-raised",
          day: event.day,
          order: event.revision,
          recordedOn: event.recordedOn,
          by: event.by,
        },
        ...{ cycle: event.cycle, is: { how: "talk" }, ids: { cycle: event.cycle } },
      })),
};

export const recording = (file = "e-1"): Recording => {
  let made = 0;
  return {
    file,
    by: { person: "p-ruiz", role: "supervisor" },
    recordedAt: "2026-10-06T14:30:00Z",
    recordedOn: day("2026-10-06"),
    newId: () => `event-${++made}`,
    newSalt: () => "00112233445566778899aabbccddeeff",
    digest: sha256,
  };
};

/** A whole file of these events; their ids are event-1, event-2 … */
export const fileOf = (...events: readonly NewEvent[]): readonly RecordedEvent[] => chain(start, events, recording());

export const contextBy = (person: string, role: DecisionContext["actor"]["role"]): DecisionContext => ({
  actor: { person, role },
  today: day("2026-10-07"),
  edition: { id: "mo-1091@2024-07-01" } as Edition,
  newId: () => "new-1",
  assess: () => [],
  wentOn: {},
});

/** A log in memory that keeps to `EventLog`; `meanwhile` runs before the next append, as another writer would. */
export const memoryLog = (): EventLog & { meanwhile: (() => Promise<unknown>) | undefined } => {
  const files = new Map<string, readonly RecordedEvent[]>();
  const acts = new Map<string, readonly RecordedEvent[]>();
  const load = (file: string): readonly RecordedEvent[] => files.get(file) ?? [];
  const record = (append: Append): readonly RecordedEvent[] => {
    const before = load(append.file);
    const sealing = {
      ...recording(append.file),
      by: append.by,
      recordedAt: append.at,
      recordedOn: append.on,
      newId: () => `event-${append.once}`,
    };
    const events = chain(before.at(-1) ?? start, append.events, sealing);
    files.set(append.file, [...before, ...events]);
    acts.set(append.once, events);
    return events;
  };
  return {
    meanwhile: undefined,
    load: async (file) => load(file),
    loadMany: async (names) => new Map(names.map((name) => [name, load(name)])),
    recordedBy: async (once) => acts.get(once),
    fileOf: async () => undefined,
    async append(append) {
      const other = this.meanwhile;
      this.meanwhile = undefined;
      await other?.();
      const replayed = acts.get(append.once);
      if (replayed) return { ok: false, conflict: "replayed", events: replayed };
      const revision = load(append.file).length;
      return revision === append.expected
        ? { ok: true, events: record(append) }
        : { ok: false, conflict: "moved-on", revision };
    },
  };
};
