import type { Day } from "../../calendar/index.ts";
import type { Decide } from "../../casefile/index.ts";
import { findVersion, headerOf, type VersionShown } from "../find-version.ts";
import { notNow } from "../refuse.ts";
import { stateOf } from "../state.ts";

export interface RecordDeclined extends VersionShown {
  readonly day: Day;
  /** Sentence the person was asked to acknowledge. */
  readonly words: string;
  readonly hash: string;
  /** Name of who witnessed it, and what the policy calls them. */
  readonly witness?: string;
  readonly witnessRole?: string;
  readonly lateReason?: string;
}

/**
 * Records that the document was offered and the person declined to acknowledge it. It proves receipt, nothing else.
 * A declining already recorded without a witness may be completed with one.
 */
export const decide: Decide<RecordDeclined> = (file, input) => {
  const found = findVersion(file, input);
  if (!found.ok) return found.decision;
  const { document: id, version: number, day, lateReason, ...offered } = input;
  const { version } = found;
  if (stateOf(version) === "acknowledged") return notNow("document.acknowledged-already");
  if (version.declined.some(({ body }) => body.witness !== undefined || offered.witness === undefined))
    return notNow("document.declined-already");
  const body = { document: id, version: number, as: "employee", ...offered };
  return {
    ok: true,
    events: [
      {
        type: "SignatureDeclined",
        day,
        ...headerOf(found.document),
        body,
        ...(lateReason === undefined ? {} : { lateReason }),
      },
    ],
  };
};
