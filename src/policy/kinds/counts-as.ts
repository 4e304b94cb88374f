import { compareDays } from "../../calendar/index.ts";
import { askOnce } from "../ask-once.ts";
import type { Assessment } from "../assessment.ts";
import type { Finding } from "../finding.ts";
import { judgeLabel } from "../labels.ts";
import { lookFor } from "../look-for.ts";
import { applies } from "../applies.ts";
import { makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import { occasionOfCycle } from "../occasions.ts";
import type { Rule } from "../rule.ts";
import { sayFound } from "../say-evidence.ts";
import { sayPattern } from "../say-pattern.ts";
import { subjectOfCycle } from "../subject.ts";
import { type CountsAsParameters, countsAsParameters } from "./counts-as-parameters.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded } from "./not-needed.ts";
import { judgeRollUps } from "./rolls-up.ts";

/** When is this pattern called by that name, and what overall value do the marks come to? A name asks nothing of anybody. */
export const countsAs: RuleKind<CountsAsParameters> = {
  name: "counts-as",
  family: "naming",
  effects: ["block", "warn", "show"],
  effectsFor: ({ when }) => (when ? ["show"] : ["block", "warn", "show"]),
  parameters: countsAsParameters,
  judge: (rule, a) => (rule.parameters["rolls-up"] ? judgeRollUps(rule, a) : judgeLabels(rule, a)),
};

/** Once a year: whether the name holds, as the file stands today. */
function judgeLabels(rule: Rule<CountsAsParameters>, a: Assessment): Finding[] {
  const { label, when = [] } = rule.parameters;
  const asks = askOnce(rule.parameters, () => say("asks.counts-as", { label, of: when.map(sayPattern) }));
  return a.cycles
    .filter((cycle) => compareDays(cycle.firstDay, a.today) <= 0)
    .map((cycle) => {
      const subject = subjectOfCycle(cycle);
      const occasion = occasionOfCycle(cycle);
      const base = { asks, phase: "summative" as const };
      const applying = applies(rule, subject, { day: a.today }, a);
      if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
      const held = judgeLabel(rule, subject, {}, a, lookFor);
      if (held.answer === "cannot-say")
        return makeFinding(rule, occasion, {
          ...base,
          state: "cannot-say",
          answer: "cannot-say",
          missing: held.missing,
        });
      if (held.answer === "no")
        return makeFinding(rule, occasion, {
          ...base,
          state: "not-needed",
          answer: "no",
          because: [say("label.holds-not", { label }), ...held.misses()],
        });
      const because = [
        say("label.holds", { label, ...(held.since ? { since: held.since } : {}) }),
        ...sayFound(held.found, a),
      ];
      return makeFinding(rule, occasion, { ...base, state: "done", answer: "yes", because, proof: held.found });
    });
}
