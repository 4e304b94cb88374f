import { z } from "zod";
import type { Span } from "../../calendar/index.ts";
import type { Role } from "../vocabulary.ts";
import { role, roleList, span, word } from "./grammar.ts";

export interface DecidesParameters {
  /** plan, or a section of it. */
  readonly about: string;
  readonly then: Role;
  /** Who should agree first; employee and supervisor unless told. */
  readonly first?: readonly Role[];
  /** How long silence waits before it counts as no objection (never as agreement). Absent: it never does. */
  readonly silence?: Span;
}

export const decidesParameters: z.ZodType<DecidesParameters> = z.strictObject({
  about: word,
  then: role,
  first: roleList.exactOptional(),
  silence: span.exactOptional(),
});
