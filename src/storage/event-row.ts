import { day } from "../calendar/index.ts";
import { canonicalJson, type RecordedEvent } from "../casefile/index.ts";
import { roles, type Role } from "../policy/index.ts";
import type { EventRow } from "./tables.ts";

/** The row that keeps an event. `toEvent(toRow(event))` is the event again, and the reverse, to the byte. */
export const toRow = (district: string, event: RecordedEvent): EventRow => ({
  district_id: district,
  file: event.file,
  revision: event.revision,
  id: event.id,
  type: event.type,
  day: event.day?.toString() ?? null,
  cycle: event.cycle,
  document: event.document ?? null,
  plan: event.plan ?? null,
  late_reason: event.lateReason ?? null,
  went_on: event.wentOn ? canonicalJson(event.wentOn) : null,
  by_person: event.by.person,
  by_role: event.by.role,
  recorded_at: event.recordedAt,
  recorded_on: event.recordedOn.toString(),
  salt: event.salt,
  body: canonicalJson(event.body),
  body_hash: event.bodyHash,
  previous: event.previous,
  hash: event.hash,
});

/** Throws if the row was not written by `toRow`: a day that is none, a body that is no JSON, an unknown role. */
export const toEvent = (row: EventRow): RecordedEvent => ({
  id: row.id,
  file: row.file,
  revision: row.revision,
  type: row.type,
  day: row.day === null ? undefined : day(row.day),
  cycle: row.cycle,
  ...(row.document === null ? {} : { document: row.document }),
  ...(row.plan === null ? {} : { plan: row.plan }),
  ...(row.late_reason === null ? {} : { lateReason: row.late_reason }),
  ...(row.went_on === null ? {} : { wentOn: JSON.parse(row.went_on) as Record<string, string> }),
  by: { person: row.by_person, role: roleOf(row.by_role) },
  recordedAt: row.recorded_at,
  recordedOn: day(row.recorded_on),
  body: JSON.parse(row.body) as unknown,
  salt: row.salt,
  bodyHash: row.body_hash,
  previous: row.previous,
  hash: row.hash,
});

const roleOf = (text: string): Role => {
  const role = roles.find((known) => known === text);
  if (!role) throw new TypeError(`unknown role ${text}`);
  return role;
};
