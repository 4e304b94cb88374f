import type { CaseFile } from "../casefile/index.ts";
import type { Edition, Focus } from "../policy/index.ts";

/** Something seen and written down that a paper can point to: its words as they stand, and where they come from. */
export interface EvidenceChoice {
  /** What a draft holds: the identities of observation, note and, for a passage, its tagging. */
  readonly key: string;
  readonly observation: string;
  readonly note: string;
  readonly words: string;
  /** "Observation of November 12, 2026, 10:41 a.m." */
  readonly source: string;
  /** The matters it was tagged to. */
  readonly focus: readonly Focus[];
}

/** Whose file, and who is choosing: nobody chooses from notes that are another's own. */
export interface EvidenceAsked {
  readonly file: CaseFile;
  readonly person: string;
  readonly edition: Edition;
}

/** What may be pointed to; the folder that keeps observations answers it, and papers know no more of them than this. */
export type FindEvidence = (asked: EvidenceAsked) => Promise<readonly EvidenceChoice[]>;

/** Words as quoted; what holds quotation marks of its own stands as it is, since nothing in it is changed. */
export const quoted = (words: string): string => (/[“”"]/.test(words) ? words : `“${words}”`);

/** "3.1 Questions; 2.4 Routines", or nothing where it was tagged to nothing. */
export const sayFoci = ({ focus }: Pick<EvidenceChoice, "focus">): string =>
  focus.map(({ code, title }) => `${code} ${title}`).join("; ");
