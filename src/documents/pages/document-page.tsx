import { askedAcknowledgment, type AskedAcknowledgment } from "../asked-acknowledgment.ts";
import type { CycleOf, FileRequest, Instead } from "../../web/index.ts";
import { documentsOf, latestVersion, type IssuedDocument, type IssuedVersion } from "../state.ts";
import { toldAtReceipt, type Told } from "../told-at-receipt.ts";

/** A document as one page or act of it is about. */
export interface DocumentShown {
  readonly document: IssuedDocument;
  readonly version: IssuedVersion;
  readonly title: string;
  readonly asked: AskedAcknowledgment | undefined;
  /** What the agreement asks the supervisor to acknowledge beside the employee, if it asks both. */
  readonly both: AskedAcknowledgment | undefined;
  readonly told: readonly Told[];
  /** Address of its own page. */
  readonly href: string;
}

/** A document's pages stand under the agreement of its own cycle. */
export const cycleOfDocument: CycleOf = (file, { document }) => documentsOf(file.events).get(document ?? "")?.cycle;

export const documentHref = (request: Pick<FileRequest, "employee">, document: string): string =>
  `/files/${request.employee.id}/documents/${document}`;

/** The document in the address, at its newest version or the one asked for; undefined if the file has none of that name. */
export const documentIn = (request: FileRequest, wanted?: number): DocumentShown | undefined => {
  const document = documentsOf(request.file.events).get(request.params["document"] ?? "");
  if (!document) return undefined;
  const version = document.versions.find(({ issued }) => issued.body.version === wanted) ?? latestVersion(document);
  const plan = planTypeOf(request, document);
  const kind = { type: document.type, ...(plan === undefined ? {} : { plan }) };
  const askedOf = (role: "employee" | "supervisor") => askedAcknowledgment(request.edition, kind, role, request.cycle);
  return {
    document,
    version,
    title: version.issued.body.frozen.title,
    asked: askedOf("employee"),
    both: askedOf("supervisor"),
    told: toldAtReceipt(request.edition, document.type, request.cycle),
    href: documentHref(request, document.id),
  };
};

const planTypeOf = ({ file }: FileRequest, { plan, type }: IssuedDocument): string | undefined => {
  if (plan === undefined || type !== "plan") return undefined;
  const issued = file.facts.find((fact) => fact.ids["plan"] === plan && typeof fact.is["plan"] === "string");
  return issued === undefined ? undefined : String(issued.is["plan"]);
};

export const notInFile: Instead = {
  instead: {
    title: "This paper is not in the file",
    text: "It may have been struck, or the address may be mistyped.",
    missing: true,
  },
};

const sentences: Readonly<Record<string, string>> = {
  received: "I have received this paper. It does not mean that I agree with it.",
  seen: "I have seen this paper. It does not mean that I agree with it.",
  discussed: "I have seen this paper and it was discussed with me. It does not mean that I agree with it.",
  reviewed: "I have read this paper through. It does not mean that I agree with it.",
  agreed: "I agree with this paper.",
};

/** The exact sentence that is acknowledged: the agreement's own, or the program's for what it is to mean. */
export const sentenceOf = ({ words, means }: AskedAcknowledgment): string =>
  words ?? sentences[means] ?? "I have received this paper. It does not mean that I agree with it.";

const done: Readonly<Record<string, string>> = {
  received: "Received",
  seen: "Seen",
  discussed: "Seen and discussed",
  reviewed: "Read through",
  agreed: "Agreed",
};
export const sayMeaning = (means: string): string => done[means] ?? "Acknowledged";
