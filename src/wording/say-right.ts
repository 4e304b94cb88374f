import type { Edition } from "../policy/index.ts";
import { either } from "./lists.ts";
import { documentName } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import { sayRoles } from "./say-role.ts";

/** What someone may do or ask for. */
export interface SaidRight {
  readonly to: string;
  readonly about?: readonly string[];
  readonly "by-whom"?: readonly string[];
  readonly ask?: string;
}

/** A right, to follow "may": "respond in writing to the DDF". */
export function sayRight(right: SaidRight, edition: Edition): string {
  const papers = (right.about ?? []).map((name) => `the ${documentName(name, edition)}`);
  const paper = papers.length === 0 ? "" : ` ${either(papers)}`;
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
      return `be accompanied${by}`;
    default:
      return plainWords(right.to);
  }
}
