import type { Day } from "../../calendar/index.ts";
import type { Decide } from "../../casefile/index.ts";
import type { Delivery } from "../events.ts";
import { findVersion, headerOf, type VersionShown } from "../find-version.ts";

export interface RecordDelivery extends VersionShown {
  readonly day: Day;
  readonly how: Delivery;
  /** Name of who saw it handed over. */
  readonly witness?: string;
  /** Why it is entered after its day. */
  readonly lateReason?: string;
}

/** Records that a copy left the supervisor's hands outside the program. Handed over proves receipt; a mailed copy is only sent. */
export const decide: Decide<RecordDelivery> = (file, { day, lateReason, document, version, how, witness }) => {
  const found = findVersion(file, { document, version });
  if (!found.ok) return found.decision;
  const body = { document, version, how, ...(witness === undefined ? {} : { witness }) };
  return {
    ok: true,
    events: [
      {
        type: "DocumentDelivered",
        day,
        ...headerOf(found.document),
        body,
        ...(lateReason === undefined ? {} : { lateReason }),
      },
    ],
  };
};
