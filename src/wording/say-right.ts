import type { Edition } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { documentName, meetingName } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import { sayRoles } from "./say-role.ts";

/** What someone may do or ask for. */
export interface SaidRight {
  readonly to: string;
  readonly document?: string;
  readonly meeting?: string;
  readonly "by-whom"?: readonly string[];
  readonly ask?: string;
}

/** A right, to follow "may": "respond in writing to the DDF". */
export function sayRight(right: SaidRight, edition: Edition): string {
  const paper = right.document === undefined ? "" : ` the ${documentName(right.document, edition)}`;
  const meeting = right.meeting === undefined ? "" : ` at ${article(meetingName(right.meeting, edition))}`;
  const whom = right["by-whom"] ?? [];
  const by = whom.length === 0 ? "" : ` by ${sayRoles(whom, edition, "or")}`;
  switch (right.to) {
    case "respond":
      return `respond in writing${paper === "" ? "" : ` to${paper}`}`;
    case "ask":
      return `ask for ${right.ask === undefined ? "this" : plainWords(right.ask)}${paper === "" ? "" : ` about${paper}`}`;
    case "appeal":
      return `appeal${paper === "" ? "" : ` against${paper}`}`;
    case "elect":
      return `choose ${right.ask === undefined ? "this" : plainWords(right.ask)}`;
    case "see-file":
      return "see the file";
    case "be-helped":
      return `be helped${by}`;
    case "be-accompanied":
      return `be accompanied${by}${meeting}`;
    default:
      return plainWords(right.to);
  }
}
