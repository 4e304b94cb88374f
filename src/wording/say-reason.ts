import type { Edition } from "../policy/index.ts";
import { plainWords } from "./plain-words.ts";

const reasons: Readonly<Record<string, string>> = {
  closure: "the building or the district was closed",
  "late-hire": "hired late in the year",
  "new-post": "a new post",
  "new-supervisor": "a new supervisor",
  leaving: "leaving the district",
  "off-cycle": "off cycle this year",
  "agreed-with-association": "agreed with the association",
};

/** Why a step was excused or somebody is away, by its word of the list: "family leave", "hired late in the year". */
export const sayReason = (reason: string, edition: Pick<Edition, "words">): string =>
  edition.words[`reason-${reason}`] ?? reasons[reason] ?? plainWords(reason);
