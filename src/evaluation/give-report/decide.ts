import type { Day } from "../../calendar/index.ts";
import { judgeAct, type Actor, type Decide } from "../../casefile/index.ts";
import { documentsOf, issueEvent, proposedIssue, type DocumentIssued } from "../../documents/index.ts";
import type { Fact } from "../../policy/index.ts";
import type { ReportGiven } from "../events.ts";
import { resultFacts } from "../result-facts.ts";
import type { Report } from "../report.ts";

/** A report as it would be issued: its sealed words, and what they say. */
export interface GiveReport {
  readonly report: Pick<Report, "evaluation" | "event">;
  readonly sealed: DocumentIssued;
  readonly given: ReportGiven;
  readonly cycle: string;
  /** Draft that issuing closes. */
  readonly draft: string;
}

/** The facts that giving the report would be, for the agreement to judge. */
export const givenFacts = (
  { report, sealed, given, cycle }: Pick<GiveReport, "report" | "sealed" | "given" | "cycle">,
  by: Actor,
  today: Day,
): readonly Fact[] => [
  proposedIssue(sealed, { cycle, by, today }),
  ...resultFacts(report.evaluation, given, {
    id: "proposed",
    day: today,
    order: Infinity,
    recordedOn: today,
    by,
    cycle,
  }),
];

/**
 * Issues a report of the year, unless the agreement bars what it says: a mark or recommendation that a plan must precede
 * (seed P14) is refused with its clause.
 */
export const decide: Decide<GiveReport> = (file, { report, sealed, given, cycle }, context) => {
  const { today, actor } = context;
  const issued = documentsOf(file.events).get(sealed.document);
  if (issued?.versions.some(({ issued: version }) => version.body.version >= sealed.version))
    return {
      ok: false,
      refusal: { kind: "not-now", why: { key: "document.issued-already", with: { version: sealed.version } } },
    };
  const proposed = givenFacts({ report, sealed, given, cycle }, actor, today);
  const refusal = judgeAct(context, proposed);
  if (refusal) return { ok: false, refusal };
  return {
    ok: true,
    events: [
      issueEvent(sealed, { cycle, day: today }),
      { type: report.event, day: today, cycle, body: given, document: sealed.document },
    ],
  };
};
