import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { Outcome } from "../../policy/index.ts";
import type { NextStep } from "../events.ts";
import { readEntryDay } from "../late-entry.ts";
import { strategiesOf, targetsOf } from "../parts-of-plan.ts";
import { draftIdOf } from "../draft-id.ts";
import type { Plan } from "../plan.ts";
import { readPromises } from "../read-promises.ts";
import type { ConcludePlan } from "./decide.ts";

/** Outcomes that say how the targets ended; the others end a plan before that. */
const judged: ReadonlySet<Outcome> = new Set(["met", "met-in-part", "not-met"]);

export const read = (
  typed: Typed,
  plan: Plan,
  outcomes: readonly Outcome[],
  steps: readonly NextStep[],
  today: Day,
): Read<ConcludePlan> => {
  const answers = answersIn(typed);
  const outcome = answers.choice("outcome", outcomes);
  const targets = targetsOf(plan).flatMap(({ id }) => {
    const said = judged.has(outcome)
      ? answers.choice(`met.${id}`, ["yes", "no"])
      : answers.optionalChoice(`met.${id}`, ["yes", "no"]);
    const why = answers.text(`why.${id}`, { most: 2000, optional: said === undefined || !judged.has(outcome) });
    return said === undefined ? [] : [{ target: id, met: said === "yes", why }];
  });
  const promises = readPromises(answers, plan.state === "writing" ? [] : strategiesOf(plan));
  const why = answers.text("reason");
  const nextStep = answers.choice("next-step", steps);
  const entry = readEntryDay(answers, today);
  return answers.finish({ plan: plan.id, outcome, targets, promises, nextStep, why, draft: draftIdOf(plan), ...entry });
};
