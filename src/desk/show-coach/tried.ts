import { coach } from "../../coach/index.ts";
import { sayCoached, sayCoachNote, sayMissing } from "../../wording/index.ts";

/** A sentence as the coach reads it, in words. */
export interface Tried {
  readonly text: string;
  readonly measurable: boolean;
  readonly answer: string;
  readonly missing: readonly string[];
  /** In the order of the words they mark; `says` is one sentence. */
  readonly notes: readonly { readonly span: readonly [from: number, to: number]; readonly says: string }[];
}

/** What the page says of a text somebody tries. */
export function triedOn(text: string): Tried {
  const coached = coach(text);
  return {
    text,
    measurable: coached.measurable,
    answer: sayCoached(coached),
    missing: coached.missing.map(sayMissing),
    notes: coached.findings.map((note) => ({ span: note.span, says: sayCoachNote(note) })),
  };
}
