import type { Day } from "../calendar/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Actor, NewEvent, RecordedEvent } from "./event.ts";
import { type Digest, hashBody, hashHeader } from "./hash.ts";

/** The last link of a file's chain: its revision and hash. A file without events stands at `start`. */
export interface Head {
  readonly revision: number;
  readonly hash: string;
}

export const start: Head = { revision: 0, hash: "" };

/** What recording adds to a decision's events. Each event gets its own id and salt (32 hexadecimal digits). */
export interface Recording {
  readonly file: string;
  readonly by: Actor;
  readonly recordedAt: string;
  readonly recordedOn: Day;
  readonly newId: () => string;
  readonly newSalt: () => string;
  readonly digest: Digest;
}

/**
 * Seals new events onto the head of a file's chain. Bodies come back as they will be read from then on: plain JSON,
 * days as ISO text. Throws TypeError for a body that JSON cannot hold.
 */
export const chain = (head: Head, events: readonly NewEvent[], recording: Recording): readonly RecordedEvent[] => {
  let last = head;
  return events.map((event) => {
    const sealed = seal(last, event, recording);
    last = sealed;
    return sealed;
  });
};

const seal = (last: Head, event: NewEvent, recording: Recording): RecordedEvent => {
  const salt = recording.newSalt();
  const body = JSON.parse(canonicalJson(event.body ?? null)) as unknown;
  const header = {
    id: recording.newId(),
    file: recording.file,
    revision: last.revision + 1,
    type: event.type,
    day: event.day,
    cycle: event.cycle,
    ...(event.document === undefined ? {} : { document: event.document }),
    ...(event.plan === undefined ? {} : { plan: event.plan }),
    ...(event.lateReason === undefined ? {} : { lateReason: event.lateReason }),
    ...(event.wentOn === undefined ? {} : { wentOn: event.wentOn }),
    by: { person: recording.by.person, role: recording.by.role },
    recordedAt: recording.recordedAt,
    recordedOn: recording.recordedOn,
    previous: last.hash,
    bodyHash: hashBody(recording.digest, salt, body),
  };
  return { ...header, body, salt, hash: hashHeader(recording.digest, header) };
};

export type ChainFault = "order" | "file" | "previous" | "body" | "header";
export type ChainAnswer =
  | { readonly ok: true; readonly head: Head }
  | { readonly ok: false; readonly revision: number; readonly what: ChainFault };

/**
 * Whether a whole file, from its first event on, is as it was recorded; if not, the first event that is not, and what of
 * it: its place (`order`), its `file`, the link to the event before it (`previous`), its `body` or its `header`.
 */
export const verifyChain = (events: readonly RecordedEvent[], digest: Digest): ChainAnswer => {
  let last = start;
  const file = events[0]?.file;
  for (const event of events) {
    const what = faultOf(event, last, file, digest);
    if (what) return { ok: false, revision: last.revision + 1, what };
    last = { revision: event.revision, hash: event.hash };
  }
  return { ok: true, head: last };
};

const faultOf = (
  event: RecordedEvent,
  last: Head,
  file: string | undefined,
  digest: Digest,
): ChainFault | undefined => {
  if (event.revision !== last.revision + 1) return "order";
  if (event.file !== file) return "file";
  if (event.previous !== last.hash) return "previous";
  if (event.bodyHash !== hashBody(digest, event.salt, event.body)) return "body";
  if (event.hash !== hashHeader(digest, event)) return "header";
  return undefined;
};
