import type { Kysely } from "kysely";
import type { NoticeTables } from "./tables-of-notices.ts";

/** Every table, as the last migration leaves it. Days and instants are ISO text, so that both databases keep them alike. */
export interface Tables extends NoticeTables {
  events: EventRow;
  streams: StreamRow;
  acts_once: ActOnceRow;
  outbox: OutboxRow;
  document_index: Keyed & {
    document: string;
    type: string;
    cycle: string;
    plan: string | null;
    title: string;
    version: number;
    issued_on: string | null;
    state: string;
  };
  plan_index: Keyed & {
    plan: string;
    type: string;
    cycle: string;
    state: string;
    starts_on: string | null;
    ends_on: string | null;
  };
  file_index: Keyed & { cycle: string | null; edition: string | null; recorded_on: string };
  observations: ObservationRow;
  note_entries: NoteEntryRow;
  attachments: AttachmentRow;
  drafts: DraftRow;
  draft_entries: DraftEntryRow;
  people: PersonRow;
  posts: PostRow;
  sites: { district_id: string; id: string; name: string; code: string | null };
  moves_to_tell: { district_id: string; id: string; seq: number; person: string; by_person: string; body: string };
  roster_imports: RosterImportRow;
  offices: { district_id: string; person: string; role: string; from_day: string; to_day: string | null };
  help_requests: HelpRequestRow;
  help_entries: HelpEntryRow;
  access_checks: AccessCheckRow;
  sessions: { district_id: string; id_hash: string; person: string; csrf: string; created: string; expires: string };
  views: { district_id: string; file: string; seq: number; person: string; seen_as: string; what: string; at: string };
  calendars: { district_id: string; id: string; revision: number; body: string; at: string; by_person: string };
  settings: { district_id: string; name: string; value: string };
  changes: {
    district_id: string;
    seq: number;
    subject: string;
    at: string;
    by_person: string;
    reason: string;
    body: string;
  };
}

export interface HelpRequestRow {
  district_id: string;
  number: number;
  once: string;
  person: string;
  at: string;
  on_day: string;
  page: string;
  file: string | null;
  step: string | null;
}

export interface HelpEntryRow {
  district_id: string;
  request: number;
  number: number;
  once: string;
  kind: string;
  person: string;
  at: string;
  on_day: string;
  words: string;
}

interface AccessCheckRow {
  district_id: string;
  seq: number;
  person: string;
  rule: string;
  due: string;
  at: string;
  on_day: string;
  parts: string;
}

interface Keyed {
  district_id: string;
  file: string;
}

export interface EventRow {
  district_id: string;
  file: string;
  revision: number;
  id: string;
  type: string;
  day: string | null;
  cycle: string;
  document: string | null;
  plan: string | null;
  late_reason: string | null;
  went_on: string | null;
  by_person: string;
  by_role: string;
  recorded_at: string;
  recorded_on: string;
  salt: string;
  body: string;
  body_hash: string;
  previous: string;
  hash: string;
}

/** The head of each file's chain: what an append must still find there. */
export interface StreamRow extends Keyed {
  revision: number;
  hash: string;
}

export interface ActOnceRow extends Keyed {
  once: string;
  first_revision: number;
  last_revision: number;
}

/** One recorded event that mail and other reactions have still to look at. */
export interface OutboxRow extends Keyed {
  revision: number;
  event: string;
  at: string;
}

export interface DraftRow extends Keyed {
  id: string;
  cycle: string;
  type: string;
  form: string;
  document: string;
  version: number;
  plan: string | null;
  answers: string | null;
  opened_by: string;
  opened_as: string;
  opened_at: string;
  closed_at: string | null;
  closed_how: string | null;
}

export interface DraftEntryRow {
  district_id: string;
  draft: string;
  number: number;
  once: string;
  kind: string;
  section: string;
  revision: number | null;
  by_person: string;
  by_role: string;
  at: string;
  body: string;
}

export interface PersonRow {
  district_id: string;
  id: string;
  name: string;
  sort_name: string;
  email: string | null;
  number: string | null;
  sourced_id: string | null;
  hired: string | null;
  certificate: string | null;
  certificate_expires: string | null;
}

/** A file sent for import, until it is committed or given up: staff rows only. */
export interface RosterImportRow {
  district_id: string;
  id: string;
  at: string;
  by_person: string;
  body: string;
}

/** An observation that is not announced, until it is held. */
export interface ObservationRow extends Keyed {
  id: string;
  cycle: string;
  observer: string;
  formal: number;
  on_day: string;
  at_time: string;
  setting: string;
  opened_at: string;
}

/** One thing written down about a note; `made_at` is the writer's own clock. */
export interface NoteEntryRow extends Keyed {
  observation: string;
  number: number;
  once: string;
  note: string;
  kind: string;
  body: string;
  by_person: string;
  made_at: string;
  saved_at: string;
}

export interface AttachmentRow extends Keyed {
  observation: string;
  id: string;
  name: string;
  media_type: string;
  size: number;
  hash: string;
  bytes: Uint8Array | null;
  by_person: string;
  at: string;
  put_away_at: string | null;
}

export interface PostRow {
  district_id: string;
  id: string;
  person: string;
  title: string;
  unit: string;
  job_class: string;
  site: string;
  staff_group: string;
  supervisor: string | null;
  from_day: string;
  to_day: string | null;
  attributes: string;
}

/** The tables of one district: its id leads every key. */
export interface District {
  readonly db: Kysely<Tables>;
  readonly id: string;
}
