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
  const unopened = new Map(papers.map((paper) => [`${paper.href}/acknowledge`, paper]));
  const findings = owedByFindings(read, reader).filter(
    ({ group, href }) => group !== "open" || !unopened.has(href.replace(/respond$/, "acknowledge")),
  );
  const asked = new Set(findings.map(({ href }) => href));
  return [
    ...findings.map((owed) => {
      const paper = unopened.get(owed.href);
      return paper ? { ...owed, href: paper.href, why: `${paper.why} ${owed.why}`, now: true } : owed;
    }),
    ...papers.filter(({ href }) => !asked.has(`${href}/acknowledge`)),
    ...owedByDrafts(read, drafts, reader),
    ...openByGrants(read, reader),
  ];
};
