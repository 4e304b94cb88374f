import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import type { Answer, Finding, Message } from "../finding.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import type { Rule } from "../rule.ts";
import type { DecidesParameters } from "./decides-parameters.ts";
import { roleOf, viewsOn } from "./decides-views.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

/** A decision needs the other side's view on record before it, and comes from the role whose word carries. */
export function judgeDecision(
  rule: Rule<DecidesParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const { about, then, first = ["employee", "supervisor"] } = rule.parameters;
  const base = { asks: say("asks.decides", { about, first, then }), phase: "plan" as const, who: [then] };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const { differed } = viewsOn(about, act, a);
  const by = roleOf(act);
  const others = first.filter((role) => role !== then);
  const answer: Answer = differed.length > 0 && by === then ? "yes" : "no";
  const because: Message[] = differed.map((fact) =>
    say("decides.differed", {
      about: String(fact.is["about"] ?? about),
      by: roleOf(fact),
      ...(fact.day ? { day: fact.day } : {}),
    }),
  );
  if (by === then) because.push(say("decides.decided", { by, about, ...(act.day ? { day: act.day } : {}) }));
  else because.push(say("decides.other", { by, then }));
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(answer, rule.effect, stage),
    because: [...because, ...(answer === "no" && stage === "recorded" ? wentOnWith(rule, act) : [])],
    missing: [
      ...(differed.length === 0 ? [say("missing.view", { of: others, about })] : []),
      ...(by === then ? [] : [say("missing.decision", { by: then, about })]),
    ],
    proof: [...differed, ...(stage === "recorded" ? [act] : [])].filter((fact) => fact.order !== Infinity),
  });
}
