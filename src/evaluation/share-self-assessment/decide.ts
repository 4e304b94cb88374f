import { judgeAct, proposedFact, type Decide } from "../../casefile/index.ts";
import { documentsOf, issueEvent, proposedIssue, type DocumentIssued } from "../../documents/index.ts";

/** A self-assessment in the words its writer shares. */
export interface ShareSelfAssessment {
  readonly sealed: DocumentIssued;
  readonly cycle: string;
  /** Draft that sharing closes. */
  readonly draft: string;
}

/** Lets the others read the writer's own words, as they stand now. Only the writer does; the agreement is asked about both. */
export const decide: Decide<ShareSelfAssessment> = (file, { sealed, cycle }, context) => {
  const { today, actor } = context;
  const { document, version, type } = sealed;
  const issued = documentsOf(file.events).get(document);
  if (issued?.versions.some(({ issued: before }) => before.body.version >= version))
    return { ok: false, refusal: { kind: "not-now", why: { key: "document.issued-already", with: { version } } } };
  const shared = proposedFact({
    fact: "draft-shared",
    day: today,
    today,
    by: actor,
    cycle,
    is: { document: type, version },
    ids: { document },
  });
  const refusal = judgeAct(context, [shared, proposedIssue(sealed, { cycle, by: actor, today })]);
  if (refusal) return { ok: false, refusal };
  return {
    ok: true,
    events: [
      issueEvent(sealed, { cycle, day: today }),
      { type: "SelfAssessmentShared", day: today, cycle, document, body: { document, version } },
    ],
  };
};
