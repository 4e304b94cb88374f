import type { Decide } from "../../casefile/index.ts";
import { findVersion, headerOf, type VersionShown } from "../find-version.ts";
import { notNow } from "../refuse.ts";
import { receivedOn } from "../state.ts";

/** Records that the person it is for has the document from today on. Opening a page records nothing by itself: this does. */
export const decide: Decide<VersionShown> = (file, input, { actor, today }) => {
  const found = findVersion(file, input);
  if (!found.ok) return found.decision;
  if (actor.person !== file.employee) return notNow("document.not-addressed-to-you");
  const { version } = found;
  if (version.received.length > 0) return notNow("document.received-already", dayOf(receivedOn(version)));
  return {
    ok: true,
    events: [{ type: "DocumentReceived", day: today, ...headerOf(found.document), body: { ...input, how: "opened" } }],
  };
};

const dayOf = (day: ReturnType<typeof receivedOn>) => (day ? { day } : {});
