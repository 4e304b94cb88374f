import type { Day, Move } from "../calendar/index.ts";
import type { Absence } from "./absences.ts";
import type { Message, Published } from "./finding.ts";

/** A day told by an expression: the agreement's date (`deadline`) and the day it is due once moved. */
export type ResolvedDay = KnownDay | { readonly known: false; readonly missing: Message; readonly away?: Absence };

export interface KnownDay {
  readonly known: true;
  readonly deadline: Day;
  readonly due: Day;
  readonly move?: Move;
  /** Where the district published it for the year. */
  readonly published?: Published;
  /** The absence that moved it. */
  readonly away?: Absence;
}
