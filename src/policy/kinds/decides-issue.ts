import { addDays, isUnknown } from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Answer, Finding, Message } from "../finding.ts";
import { isAfter } from "../lateness.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import type { Rule } from "../rule.ts";
import { sayUnknown } from "../say-unknown-day.ts";
import type { DecidesParameters } from "./decides-parameters.ts";
import { roleOf, stillDiffers, type Views, viewsOn } from "./decides-views.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

interface Answered {
  readonly answer: Answer;
  readonly because: readonly Message[];
  readonly missing?: readonly Message[];
  readonly proof?: readonly Fact[];
}

/** Issuing waits for agreement, for a decision on every difference, or for the time that silence is given. */
export function judgeIssue(
  rule: Rule<DecidesParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const { about, then, first = ["employee", "supervisor"] } = rule.parameters;
  const base = { asks: say("asks.decides", { about, first, then }), phase: "plan" as const, who: [then] };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const views = viewsOn(about, act, a);
  const said = views.differed.length > 0 ? whereTheyDiffer(rule, views) : whereTheyDoNot(rule, first, views, act, a);
  const { answer, because, missing = [], proof = [] } = said;
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(answer, rule.effect, stage),
    because: [...because, ...(answer === "no" && stage === "recorded" ? wentOnWith(rule, act) : [])],
    missing,
    proof: [...proof, ...(stage === "recorded" ? [act] : [])].filter((fact) => fact.order !== Infinity),
  });
}

function whereTheyDiffer({ parameters: { about, then } }: Rule<DecidesParameters>, views: Views): Answered {
  const { differed, decided } = views;
  const because = [
    ...differed.map((fact) =>
      say("decides.differed", {
        about: String(fact.is["about"] ?? about),
        by: roleOf(fact),
        ...(fact.day ? { day: fact.day } : {}),
      }),
    ),
    ...decided.map((fact) =>
      say("decides.decided", {
        by: roleOf(fact),
        about: String(fact.is["about"] ?? about),
        ...(fact.day ? { day: fact.day } : {}),
      }),
    ),
  ];
  const theirs: Views = { ...views, decided: decided.filter((fact) => roleOf(fact) === then) };
  const open = differed.filter((fact) => stillDiffers(fact, theirs));
  const missing = open.map((fact) => say("missing.decision", { by: then, about: String(fact.is["about"] ?? about) }));
  return { answer: open.length === 0 ? "yes" : "no", because, missing, proof: [...differed, ...decided] };
}

/** Silence is no disagreement, and never agreement: after the waiting time it no longer stands in the way. */
function whereTheyDoNot(
  { parameters: { about, silence } }: Rule<DecidesParameters>,
  first: readonly string[],
  { agreed }: Views,
  act: Fact,
  a: Assessment,
): Answered {
  const marks = agreed.filter((fact) => fact.is["about"] === about || fact.fact === "document-acknowledged");
  const silent = first.filter((role) => !marks.some((fact) => roleOf(fact) === role));
  if (silent.length === 0) return { answer: "yes", because: [say("decides.agreed", { by: first })], proof: marks };
  const since = a.plans.get(act.ids["plan"] ?? "")?.proposed?.day;
  if (!silence || !since) {
    return {
      answer: "no",
      because: [say("decides.waiting", { by: silent })],
      missing: [say("missing.agreement", { by: silent })],
      proof: marks,
    };
  }
  const until = addDays(a.calendars, since, silence, "after");
  if (isUnknown(until)) return { answer: "cannot-say", because: [], missing: [sayUnknown(until)], proof: marks };
  if (act.day && isAfter(act.day, until))
    return { answer: "yes", because: [say("decides.silence", { since, until })], proof: marks };
  return {
    answer: "no",
    because: [say("decides.waiting", { by: silent, until })],
    missing: [say("missing.agreement", { by: silent, until })],
    proof: marks,
  };
}
