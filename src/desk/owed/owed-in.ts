import type { DraftRecord } from "../../documents/index.ts";
import type { ReadFile } from "../read-file.ts";
import { owedByDrafts } from "./from-drafts.ts";
import { openByGrants } from "./from-grants.ts";
import { owedByFindings, type Reader } from "./from-findings.ts";
import { owedByPapers } from "./from-papers.ts";
import type { Owed } from "./owed.ts";

/** Everything one file puts on the reader's desk. A paper that is to be acknowledged is not said twice while it is unopened. */
export const owedIn = (read: ReadFile, drafts: readonly DraftRecord[], reader: Reader): readonly Owed[] => {
  const papers = owedByPapers(read, reader);
  const unopened = new Map(papers.map((paper) => [paper.document, paper]));
  const findings = owedByFindings(read, reader).flatMap((owed) => {
    const paper = owed.document === undefined ? undefined : unopened.get(owed.document);
    if (!paper) return [owed];
    return owed.group === "open" ? [] : [{ ...owed, href: paper.href, why: `${paper.why} ${owed.why}`, now: true }];
  });
  const asked = new Set(findings.map(({ document }) => document));
  return [
    ...findings,
    ...papers.filter(({ document }) => !asked.has(document)),
    ...owedByDrafts(read, drafts, reader),
    ...openByGrants(read, reader),
  ];
};
