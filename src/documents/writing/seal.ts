import { canonicalJson, type Digest } from "../../casefile/index.ts";
import { draftSection, draftValues, writersOf, writtenSections } from "../draft/draft.ts";
import type { DraftRecord } from "../draft-store.ts";
import type { DocumentIssued } from "../events.ts";
import type { FrozenDocument } from "../frozen.ts";
import type { Form } from "../form/fitted-form.ts";
import type { FormValues } from "../values.ts";
import { contentsOf, fociOf, statesOf, type Authors } from "./contents.ts";
import { freeze, type Freezing } from "./freeze.ts";

/** What is sealed and how: the edge hands in the digest (SHA-256) and how days are said. */
export interface Sealing extends Pick<Freezing, "sayDay"> {
  readonly digest: Digest;
}

/** A draft as the body of the event that would issue it: words, values, contents and fingerprint. Decides nothing. */
export const sealDraft = (form: Form, draft: DraftRecord, sealing: Sealing): DocumentIssued =>
  seal(form, draftValues(draft), authorsOf(draft), {
    ...sealing,
    draft,
    document: draft.header.document,
    version: draft.header.version,
  });

/** The same from values that were never drafted, all written by one side. */
export const seal = (form: Form, values: FormValues, authors: Authors, sealing: Freezing & Sealing): DocumentIssued => {
  const frozen = freeze(form, values, sealing);
  const { document, version } = sealing;
  return {
    document,
    type: form.type,
    version,
    frozen,
    values,
    hash: hashOf(frozen, sealing.digest),
    contents: contentsOf(form, values, document, authors),
    focus: fociOf(form, values),
    states: statesOf(form, values),
    ...(form.notice === undefined ? {} : { notice: form.notice }),
  };
};

/** The fingerprint of exactly these words: SHA-256 of their canonical JSON (RFC 8785), in hexadecimal. */
export const hashOf = (frozen: FrozenDocument, digest: Digest): string =>
  digest(new TextEncoder().encode(canonicalJson(frozen)));

/** A fingerprint short enough to compare by eye: "7c4e 91a0 5b2d e8f3". */
export const checkCode = (hash: string): string => (hash.slice(0, 16).match(/.{4}/g) ?? []).join(" ");

const authorsOf = (draft: DraftRecord): Authors =>
  Object.fromEntries(
    writtenSections(draft).map((name) => [
      name,
      [...new Set(writersOf(draftSection(draft, name)).map(({ role }) => role))],
    ]),
  );
