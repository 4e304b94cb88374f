import type { CaseFile, Decision } from "../casefile/index.ts";
import { notNow } from "./refuse.ts";
import { documentsOf, latestVersion, type IssuedDocument, type IssuedVersion } from "./state.ts";

/** A version of a document, as an act was shown it. */
export interface VersionShown {
  readonly document: string;
  readonly version: number;
}

export type FoundVersion =
  | { readonly ok: true; readonly document: IssuedDocument; readonly version: IssuedVersion }
  | { readonly ok: false; readonly decision: Decision };

/** The version an act is about, if it is still the one in force; else the refusal that says which is. */
export const findVersion = (file: CaseFile, shown: VersionShown): FoundVersion => {
  const document = documentsOf(file.events).get(shown.document);
  if (!document) return { ok: false, decision: notNow("document.not-in-file") };
  const version = latestVersion(document);
  if (version.issued.body.version === shown.version) return { ok: true, document, version };
  return { ok: false, decision: notNow("document.newer-version", { version: version.issued.body.version }) };
};

/** Header fields every event of a document carries. */
export const headerOf = ({
  id,
  cycle,
  plan,
}: IssuedDocument): { readonly document: string; readonly cycle: string; readonly plan?: string } => ({
  document: id,
  cycle,
  ...(plan === undefined ? {} : { plan }),
});
