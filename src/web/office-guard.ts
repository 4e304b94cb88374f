import type { Handler } from "hono";
import type { DistrictRole } from "../roster/index.ts";

const asks = Symbol("offices asked");

/** The offices a handler is open to; `undefined` for one that asks for none. */
export const officesAskedBy = (handler: unknown): readonly DistrictRole[] | undefined =>
  typeof handler === "function" && asks in handler ? (handler[asks] as readonly DistrictRole[]) : undefined;

/** Says of a handler which offices it is open to; it has to see to it itself. */
export const openTo = (offices: readonly DistrictRole[], handler: Handler): Handler =>
  Object.assign(handler, { [asks]: offices });
