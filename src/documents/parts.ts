import type { Digest } from "../casefile/index.ts";
import type { Cycle, Edition } from "../policy/index.ts";
import type { DraftStore } from "./draft-store.ts";
import type { FocusChoice, Form } from "./form/fitted-form.ts";
import type { EvidenceChoice, FindEvidence } from "./evidence.ts";
import { fitForm } from "./form/fit-form.ts";
import type { FormLibrary } from "./form/form-library.ts";

/** What pages and acts of documents stand on; `main.ts` joins it. */
export interface DocumentParts {
  readonly drafts: DraftStore;
  readonly forms: () => FormLibrary;
  /** What the edition's rubric offers; empty where it has none. */
  readonly rubric: (edition: Edition) => readonly FocusChoice[];
  /** What a writer may point to; nothing where the program keeps no observations. */
  readonly evidence?: FindEvidence;
  /** SHA-256 in hexadecimal. */
  readonly digest: Digest;
  /** Where a document can be had as a PDF, if the program makes them. */
  readonly paper?: (employee: string, document: string) => string;
}

/** The form edition of this identity, fitted to an agreement; undefined if it is not in the library. */
export const formFor = (
  parts: DocumentParts,
  id: string,
  edition: Edition,
  cycle: Cycle,
  { plan, evidence }: { readonly plan?: string; readonly evidence?: readonly EvidenceChoice[] } = {},
): Form | undefined => {
  const definition = parts.forms().byId(id);
  return (
    definition &&
    fitForm(definition, {
      edition,
      cycle,
      rubric: parts.rubric(edition),
      ...(plan === undefined ? {} : { plan }),
      ...(evidence === undefined ? {} : { evidence }),
    })
  );
};
