import type { Day } from "../calendar/index.ts";
import type { Role } from "../policy/index.ts";

/** Who acts, and in which of their roles on this file. Names are looked up in the roster, never stored here. */
export interface Actor {
  readonly person: string;
  readonly role: Role;
}

/** What a decision wants recorded. Domain folders own the types and bodies (`plans/events.ts` …). */
export interface NewEvent<Type extends string = string, Body = unknown> {
  readonly type: Type;
  /** The day it happened; `undefined` only when it is truly unknown. */
  readonly day: Day | undefined;
  readonly cycle: string;
  readonly body: Body;
  /** Identity of the document or plan it belongs to, for projections and views. */
  readonly document?: string;
  readonly plan?: string;
  /** Why it is entered after its day. */
  readonly lateReason?: string;
  /** Reasons for going on against rules that only warn: rule id to reason. */
  readonly wentOn?: Readonly<Record<string, string>>;
}

/** An event as it stands in the file. `hash` covers header and `bodyHash`; `previous` chains the stream. */
export interface RecordedEvent<Type extends string = string, Body = unknown> extends NewEvent<Type, Body> {
  readonly id: string;
  /** The employee whose file it is. */
  readonly file: string;
  /** 1 for the first event of the file. */
  readonly revision: number;
  /** ISO instant, UTC. */
  readonly recordedAt: string;
  readonly recordedOn: Day;
  readonly by: Actor;
  readonly salt: string;
  readonly bodyHash: string;
  readonly previous: string;
  readonly hash: string;
}
