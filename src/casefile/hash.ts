import { canonicalJson } from "./canonical-json.ts";
import type { RecordedEvent } from "./event.ts";

/** SHA-256 of the bytes as 64 lower-case hexadecimal digits (FIPS 180-4); handed in, since inner code has no crypto. */
export type Digest = (bytes: Uint8Array) => string;

/** What the event hash covers: everything but the body itself, which it covers by the salted `bodyHash`. */
export type Header = Omit<RecordedEvent, "body" | "salt" | "hash">;

const bytes = new TextEncoder();

/**
 * Hash of the salt's text followed by the canonical body. The salt is of fixed length, so the two cannot be confused;
 * it is destroyed with the body, so that a short text cannot be guessed from what remains.
 */
export const hashBody = (digest: Digest, salt: string, body: unknown): string =>
  digest(bytes.encode(salt + canonicalJson(body)));

/** Hash of the canonical header, which chains the event to the one before it by `previous`. */
export const hashHeader = (digest: Digest, header: Header): string => digest(bytes.encode(headerText(header)));

/** The exact text that is hashed. `v` says by which rules, should they ever change. */
export const headerText = (header: Header): string =>
  canonicalJson({
    v: 1,
    id: header.id,
    file: header.file,
    revision: header.revision,
    type: header.type,
    day: header.day,
    cycle: header.cycle,
    document: header.document,
    plan: header.plan,
    lateReason: header.lateReason,
    wentOn: header.wentOn,
    by: { person: header.by.person, role: header.by.role },
    recordedAt: header.recordedAt,
    recordedOn: header.recordedOn,
    previous: header.previous,
    bodyHash: header.bodyHash,
  });
