import { compareDays } from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import type { Finding } from "../finding.ts";
import { isAfter } from "../lateness.ts";
import { makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import { actsFor, occasionOfCycle } from "../occasions.ts";
import { phaseOf } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { sayPattern } from "../say-pattern.ts";
import { subjectOfCycle } from "../subject.ts";
import { notNeeded } from "./not-needed.ts";
import { endsOf } from "./window-answer.ts";
import type { WindowParameters } from "./window-parameters.ts";

/** For each year in which the act is not on record: until when it may happen, where the year alone tells the days. */
export function openWindows(rule: Rule<WindowParameters>, a: Assessment): Finding[] {
  const { act, of } = rule.parameters;
  if (of) return [];
  const done = new Set(actsFor(act, a).map(({ cycle }) => cycle.id));
  return a.cycles.flatMap((cycle) => {
    if (done.has(cycle.id) || compareDays(cycle.firstDay, a.today) > 0) return [];
    const subject = subjectOfCycle(cycle);
    const occasion = occasionOfCycle(cycle);
    const base = { asks: say("asks.window", { act: [sayPattern(act)] }), phase: phaseOf(act.fact, act.where) };
    const applying = applies(rule, subject, { day: a.today }, a);
    if (applying.applies !== "yes") return [notNeeded(rule, occasion, base, applying)];
    const ends = endsOf(rule, subject, a);
    if (ends.missing.length > 0) return [];
    const common = { ...base, ...ends.said };
    if (ends.to && isAfter(a.today, ends.to)) {
      return [
        makeFinding(rule, occasion, {
          ...common,
          state: "not-needed",
          answer: "yes",
          because: [say("window.lapsed", { to: ends.to })],
        }),
      ];
    }
    return [makeFinding(rule, occasion, { ...common, state: "open", answer: "yes" })];
  });
}
