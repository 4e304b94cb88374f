import { createHash, randomUUID } from "node:crypto";
import type { CalendarData } from "../calendar/index.ts";
import { chain, start, type EventLog, type RecordedEvent } from "../casefile/index.ts";
import { memoryDrafts } from "../documents/draft/memory-drafts.fixture.ts";
import type { RosterRows } from "../roster/index.ts";
import type { DemoParts } from "./demo-parts.ts";

export const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const memoryLog = (): EventLog & { readonly files: ReadonlyMap<string, readonly RecordedEvent[]> } => {
  const files = new Map<string, readonly RecordedEvent[]>();
  const acts = new Map<string, readonly RecordedEvent[]>();
  return {
    files,
    load: async (file) => files.get(file) ?? [],
    loadMany: async (names) => new Map(names.map((name) => [name, files.get(name) ?? []])),
    append: async ({ file, expected, by, at, on, events, once }) => {
      const before = files.get(file) ?? [];
      const last = before.at(-1);
      if (expected !== (last?.revision ?? 0)) return { ok: false, conflict: "moved-on", revision: last?.revision ?? 0 };
      const recording = { file, by, recordedAt: at, recordedOn: on, newId: randomUUID, newSalt: () => "00", digest };
      const recorded = chain(last ?? start, events, recording);
      files.set(file, [...before, ...recorded]);
      acts.set(once, recorded);
      return { ok: true, events: recorded };
    },
    recordedBy: async (once) => acts.get(once),
    fileOf: async () => undefined,
  };
};

/** As much of a storage as seeding needs, for trying many days in a short time. */
export const memoryStorage = () => {
  let rows: RosterRows = { people: [], posts: [], sites: [], offices: [] };
  const calendars: CalendarData[] = [];
  return {
    log: memoryLog(),
    drafts: memoryDrafts(),
    roster: {
      load: async () => rows,
      revision: async () => 0,
      replace: async (next: RosterRows) => void (rows = next),
      commit: async (next: RosterRows) => {
        rows = next;
        return { ok: true as const, revision: 0 };
      },
      movesToTell: async () => [],
      moveTold: async () => undefined,
    },
    calendars: {
      newest: async () => calendars,
      revision: async () => undefined,
      saves: async () => calendars.length,
      saveAfter: async () => undefined,
      save: async (calendar: CalendarData) => {
        calendars.push(calendar);
        return calendar;
      },
    },
  } satisfies DemoParts["storage"];
};
