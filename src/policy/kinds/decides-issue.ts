import { addDays, isUnknown } from "../../calendar/index.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import { isAfter } from "../lateness.ts";
import { say } from "../messages.ts";
import { sayUnknown } from "../say-unknown-day.ts";
import type { DecidesParameters } from "./decides-parameters.ts";
import { type Decided, roleOf, sayDiffered, stillDiffers, type Views, viewsOn } from "./decides-views.ts";

/** Issuing waits for agreement, for a decision on every difference, or for the time that silence is given. */
export function answerIssue(parameters: DecidesParameters, act: Fact, a: Assessment): Decided {
  const views = viewsOn(parameters.about, act, a);
  return views.differed.length > 0 ? whereTheyDiffer(parameters, views) : whereTheyDoNot(parameters, views, act, a);
}

function whereTheyDiffer({ about, then }: DecidesParameters, views: Views): Decided {
  const { differed, decided } = views;
  const because = [
    ...sayDiffered(differed, about),
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
  { about, silence, first = ["employee", "supervisor"] }: DecidesParameters,
  { agreed }: Views,
  act: Fact,
  a: Assessment,
): Decided {
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
