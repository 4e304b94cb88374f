import type { Decide } from "../../casefile/index.ts";
import type { HinderedStep } from "../help-request.ts";
import { problemsOf, type ProblemReported } from "../events.ts";

export interface ReportProblem {
  readonly request: number;
  readonly step: HinderedStep;
  readonly cycle: string;
}

/**
 * Records in the file that a step could not be done, and since when: whoever reads later why a step was late sees that a
 * problem was reported, and whether before its day. One request is recorded once.
 */
export const decide: Decide<ReportProblem> = (file, { request, step, cycle }, { today }) => {
  if (problemsOf(file.events, step.finding).some(({ body }) => body.request === request))
    return { ok: false, refusal: { kind: "not-now", why: { key: "help.recorded-already", with: { request } } } };
  const reported: ProblemReported = {
    type: "ProblemReported",
    day: today,
    cycle,
    body: {
      request,
      finding: step.finding,
      rule: step.rule,
      ...(step.due === undefined ? {} : { due: step.due.toString() }),
    },
  };
  return { ok: true, events: [reported] };
};
