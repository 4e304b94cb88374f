import { randomUUID } from "node:crypto";
import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, sql } from "kysely";
import type { SessionStore, ViewLog } from "../access/index.ts";
import { type AnyProjection, type EventLog, fileProjection } from "../casefile/index.ts";
import type { DraftStore } from "../documents/index.ts";
import type { AccessCheckStore, HelpStore } from "../help/index.ts";
import type { AttachmentStore, ObservationStore } from "../observations/index.ts";
import type { NoticeStores } from "../notices/index.ts";
import type { RosterImports, RosterStore } from "../roster/index.ts";
import { makeAccessCheckStore } from "./access-checks.ts";
import { makeAttachmentStore } from "./attachments.ts";
import { type CalendarStore, makeCalendarStore } from "./calendars.ts";
import { type ChangeLog, makeChangeLog } from "./changes.ts";
import { makeDraftStore } from "./drafts.ts";
import type { Progress } from "./each-file.ts";
import { makeHelpStore } from "./help.ts";
import { makeEventLog } from "./event-log.ts";
import { type Lists, makeLists } from "./lists.ts";
import { migrate } from "./migrate.ts";
import { makeNoticeStores } from "./notice-stores.ts";
import { makeObservationStore } from "./observations.ts";
import { makeOutbox, type Outbox } from "./outbox.ts";
import { type Rebuilt, rebuild } from "./rebuild.ts";
import { makeRosterImports } from "./roster-imports.ts";
import { makeRosterStore } from "./roster.ts";
import { makeSessionStore } from "./sessions.ts";
import { makeSettingsStore, type SettingsStore } from "./settings.ts";
import { openDatabase } from "./sqlite/connection.ts";
import { sqliteDialect } from "./sqlite/dialect.ts";
import { makeStreamCache } from "./stream-cache.ts";
import { type Verification, verify } from "./verify.ts";
import { makeViewLog } from "./views.ts";
import type { District, Tables } from "./tables.ts";

/** Events kept in memory over all files; a large one takes some ten kilobytes. */
const KEPT_EVENTS = 20_000;

export interface StorageOptions {
  /** A file's path, or ":memory:". */
  readonly path: string;
  readonly district: string;
  /** At most one for each table; `fileProjection` is always in. */
  readonly projections?: readonly AnyProjection[];
  /** Hears of looks at files that could not be written. */
  readonly onFault?: (fault: unknown) => void;
}

/** Everything the program keeps, for one district. */
export interface Storage extends NoticeStores {
  readonly log: EventLog;
  readonly drafts: DraftStore;
  readonly observations: ObservationStore;
  readonly attachments: AttachmentStore;
  readonly roster: RosterStore;
  readonly rosterImports: RosterImports;
  readonly sessions: SessionStore;
  readonly views: ViewLog;
  readonly calendars: CalendarStore;
  readonly settings: SettingsStore;
  readonly changes: ChangeLog;
  readonly outbox: Outbox;
  readonly lists: Lists;
  readonly help: HelpStore;
  readonly accessChecks: AccessCheckStore;
  /** Whether every event is, to the byte, what was recorded. */
  verify(progress?: Progress): Promise<Verification>;
  /** Computes the lists anew from the events; says which were not as they should be, and puts them right. */
  rebuild(progress?: Progress): Promise<Rebuilt>;
  /** Writes everything into a new database file, in one piece. The file must not be there yet. */
  copyTo(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens (and where it is new, makes) the embedded database, and brings its schema up to date. */
export const openStorage = async (options: StorageOptions): Promise<Storage> => {
  const { path } = options;
  if (path !== ":memory:") makePrivate(path);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openDatabase(path)) });
  await migrate(db as unknown as Kysely<never>, Temporal.Now.instant().toString());
  const district: District = { db, id: options.district };
  const cache = makeStreamCache(district.id, KEPT_EVENTS);
  const projections = [fileProjection, ...(options.projections ?? [])];
  const views = makeViewLog(district, options.onFault ?? (() => undefined));
  return {
    log: makeEventLog({ district, cache, projections, newId: randomUUID }),
    drafts: makeDraftStore(district),
    observations: makeObservationStore(district),
    attachments: makeAttachmentStore(district),
    roster: makeRosterStore(district),
    rosterImports: makeRosterImports(district),
    sessions: makeSessionStore(district),
    views,
    calendars: makeCalendarStore(district),
    settings: makeSettingsStore(district),
    changes: makeChangeLog(district),
    outbox: makeOutbox(district),
    ...makeNoticeStores(district),
    lists: makeLists(district),
    help: makeHelpStore(district),
    accessChecks: makeAccessCheckStore(district),
    verify: (progress) => verify(district, progress),
    rebuild: (progress) => rebuild(district, projections, progress),
    copyTo: async (file) => {
      mkdirSync(dirname(file), { recursive: true });
      await sql`VACUUM INTO ${file}`.execute(db);
      chmodSync(file, 0o600);
    },
    close: async () => {
      await views.flush();
      await db.destroy();
    },
  };
};

/** A new file is its owner's alone from the start; SQLite gives the files beside it the same rights. */
const makePrivate = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, "a", 0o600));
};
