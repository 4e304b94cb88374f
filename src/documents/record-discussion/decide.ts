import type { Day } from "../../calendar/index.ts";
import type { Decide } from "../../casefile/index.ts";
import type { Role } from "../../policy/index.ts";
import { findVersion, headerOf, type VersionShown } from "../find-version.ts";

export interface RecordDiscussion extends VersionShown {
  readonly day: Day;
  /** Who else took part besides the employee and the supervisor. */
  readonly also: readonly Role[];
  readonly lateReason?: string;
}

/** Records that the document was talked over by its two sides. */
export const decide: Decide<RecordDiscussion> = (file, { day, also, lateReason, document, version }) => {
  const found = findVersion(file, { document, version });
  if (!found.ok) return found.decision;
  const body = { document, version, with: ["employee", "supervisor", ...also] };
  return {
    ok: true,
    events: [
      {
        type: "DocumentDiscussed",
        day,
        ...headerOf(found.document),
        body,
        ...(lateReason === undefined ? {} : { lateReason }),
      },
    ],
  };
};
