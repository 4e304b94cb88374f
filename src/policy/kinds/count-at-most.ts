import { compareDays } from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Finding } from "../finding.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import { actsFor } from "../occasions.ts";
import type { FactPattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { sayPattern } from "../say-pattern.ts";
import { amountOf, sayCounted } from "./count-enough.ts";
import type { CountParameters } from "./count-parameters.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

/** At most so many in a year or plan: each act is judged with those that lie before it, by day and then by recording. */
export function countFactsAtMost(
  rule: Rule<CountParameters>,
  of: FactPattern,
  limit: number,
  a: Assessment,
): Finding[] {
  const counted = [sayPattern(of)];
  const {
    total,
    in: { span },
  } = rule.parameters;
  const asks = say("asks.count-at-most", { of: counted, number: limit, in: span, ...(total ? { total } : {}) });
  const spans = Map.groupBy(actsFor(of, a), ({ act }) => (span === "plan" ? act.ids["plan"] : act.cycle) ?? "");
  return [...spans.values()].flatMap((acts) => {
    const counting: Fact[] = [];
    return acts.toSorted(byDay).map(({ act, subject, before, stage, occasion }) => {
      const base = { asks, phase: phaseOf(act.fact, act.is), who: act.by ? [act.by.role] : [] };
      const applying = applies(rule, subject, before, a);
      if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
      counting.push(act);
      const unknown = total === undefined ? [] : counting.filter((each) => typeof each.is[total] !== "number");
      const known = unknown.length === 0 ? counting : counting.filter((each) => !unknown.includes(each));
      const found = amountOf(rule.parameters, known);
      const met = found <= limit;
      const said = sayCounted(rule.parameters, counted, known, a);
      if (met && unknown.length > 0) {
        const missing = [say("missing.attribute", { act: counted, attribute: total ?? "", who: ["personnel"] })];
        return makeFinding(rule, occasion, {
          ...base,
          state: "cannot-say",
          answer: "cannot-say",
          because: said,
          missing,
        });
      }
      return makeFinding(rule, occasion, {
        ...base,
        ...judged(met ? "yes" : "no", rule.effect, stage),
        because: [...said, ...(met || stage !== "recorded" ? [] : wentOnWith(rule, act))],
        missing: met ? [] : [say("missing.fewer", { of: counted, found, limit })],
        proof: stage === "recorded" ? [act] : [],
      });
    });
  });
}

/** An act whose day is not recorded comes last among those recorded. */
function byDay({ act: one }: ActOccasion, { act: other }: ActOccasion): number {
  if (one.day && other.day) return compareDays(one.day, other.day) || (one.order < other.order ? -1 : 1);
  return one.day ? -1 : other.day ? 1 : one.order - other.order;
}
