import { judgeAct, proposedFact, type Decide } from "../../casefile/index.ts";
import { contentsFrom, documentsOf, type DocumentIssued } from "../../documents/index.ts";
import type { SummativeGiven } from "../events.ts";
import { resultFacts } from "../facts.ts";

/** The report as it would be issued: its sealed words, and what they say. */
export interface GiveSummative {
  readonly sealed: DocumentIssued;
  readonly given: SummativeGiven;
  readonly cycle: string;
}

/**
 * Issues the year's summative report, unless the agreement bars what it says: a mark or recommendation that a plan must
 * precede (seed P14) is refused with its clause.
 */
export const decide: Decide<GiveSummative> = (file, { sealed, given, cycle }, context) => {
  const { today, actor } = context;
  const issued = documentsOf(file.events).get(sealed.document);
  if (issued?.versions.some(({ issued: version }) => version.body.version >= sealed.version))
    return { ok: false, refusal: { kind: "not-now", why: { key: "not-now.issued-already", with: { document: "summative" } } } };
  const base = { id: "proposed", day: today, order: Infinity, recordedOn: today, by: actor, cycle };
  const proposed = [
    proposedFact({
      fact: "document-issued",
      day: today,
      cycle,
      by: actor,
      today,
      is: { document: "summative", version: sealed.version },
      ids: { document: sealed.document },
      contents: contentsFrom(sealed.contents),
    }),
    ...resultFacts(given, base),
  ];
  const refusal = judgeAct(context, proposed);
  if (refusal) return { ok: false, refusal };
  return {
    ok: true,
    events: [
      { type: "DocumentIssued", day: today, cycle, body: sealed, document: sealed.document },
      { type: "SummativeGiven", day: today, cycle, body: given, document: sealed.document },
    ],
  };
};
