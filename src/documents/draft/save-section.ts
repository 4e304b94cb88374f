import { canonicalJson } from "../../casefile/index.ts";
import type { AsideEntry, DraftRecord, DraftStore, TextEntry, Writer } from "../draft-store.ts";
import type { SectionValues } from "../values.ts";
import { draftSection } from "./draft.ts";

export interface SectionSave {
  readonly section: string;
  /** The revision the writer saw. */
  readonly expected: number;
  readonly value: SectionValues;
  readonly by: Writer;
  /** ISO instant. */
  readonly at: string;
  /** Identity of the form that was sent. */
  readonly once: string;
  /** Number of the suggestion or kept text these words take up. */
  readonly takes?: number;
}

export type SectionSaved =
  | { readonly outcome: "saved"; readonly revision: number; readonly at: string }
  /** Somebody else's words came first. Both are kept. */
  | { readonly outcome: "conflict"; readonly theirs: TextEntry; readonly mine: AsideEntry }
  | { readonly outcome: "closed" };

/**
 * Saves one section. The same words again make no new revision; words that came second are kept beside those that came
 * first, and both come back.
 */
export const saveSection = async (store: DraftStore, draft: DraftRecord, save: SectionSave): Promise<SectionSaved> => {
  const { once, ...entry } = save;
  const standing = draftSection(draft, save.section);
  const last = standing.history.at(-1);
  if (last && save.takes === undefined && canonicalJson(last.value) === canonicalJson(save.value))
    return { outcome: "saved", revision: last.revision, at: last.at };
  const written = await store.write(draft.header.id, { kind: "text", ...entry }, once);
  if (written.ok) {
    const revision = written.entry.kind === "text" ? written.entry.revision : standing.revision;
    return { outcome: "saved", revision, at: written.entry.at };
  }
  return written.why === "conflict"
    ? { outcome: "conflict", theirs: written.current, mine: written.kept }
    : { outcome: "closed" };
};
