import type { Assessment } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import type { DocumentPattern } from "./kinds/grammar.ts";
import type { ActOccasion } from "./act-occasion.ts";
import { actsFor } from "./occasions.ts";
import { onceFor } from "./once-for.ts";
import type { FactPattern } from "./pattern.ts";

/** Every issue of a document, proposed ones too. A corrective plan is a document of its own: its issue is plan-issued. */
export function issuesOf(document: DocumentPattern, a: Assessment): ActOccasion[] {
  const issues = actsFor(issueOf(document), a);
  return document.name === "plan" && document.where?.["plan"] === undefined
    ? issues.filter(({ act }) => a.names.isCorrective(String(act.is["plan"])))
    : issues;
}

const issueOf = onceFor(({ name, where }: DocumentPattern): FactPattern => {
  if (name !== "plan") return { fact: "document-issued", where: { ...where, document: name } };
  return { fact: "plan-issued", ...(where ? { where } : {}) };
});

/** The version a document fact is about; the first unless it says otherwise. */
export const versionOf = (fact: Fact): number => Number(fact.is["version"] ?? 1);

/** Whether a fact is about the same document as its issue. */
export function sameDocument(fact: Fact, issue: Fact): boolean {
  const document = issue.ids["document"];
  return document !== undefined
    ? fact.ids["document"] === document
    : fact.ids["plan"] !== undefined && fact.ids["plan"] === issue.ids["plan"];
}
