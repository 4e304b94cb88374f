import type { UnknownDay } from "../calendar/index.ts";
import type { Message } from "./finding.ts";
import { say } from "./messages.ts";

/** What somebody has to enter before a calendar can tell the day. */
export function sayUnknown({ unknown }: UnknownDay): Message {
  const who = ["personnel"];
  if (unknown.what === "anchor") return say("missing.anchor", { anchor: unknown.anchor, who });
  if (unknown.what === "calendar") return say("missing.calendar", { year: String(unknown.day.year), who });
  return say("missing.anchor", { anchor: unknown.name, who });
}
