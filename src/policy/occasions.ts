import type { ActOccasion } from "./act-occasion.ts";
import { type Assessment, isProposed, pinnedCycleOf } from "./assessment.ts";
import { beforeAct } from "./before-act.ts";
import type { Cycle, Fact, Part } from "./fact.ts";
import type { MessageValue, Occasion } from "./finding.ts";
import { sayFoci } from "./foci.ts";
import type { Stage } from "./make-finding.ts";
import type { FactPattern } from "./pattern.ts";
import type { PlanLife } from "./plan-life.ts";
import { subjectOf } from "./subject.ts";
import { passesAll, testsOf } from "./where-tests.ts";

/** Every recorded or proposed act a pattern names, in cycles pinned to this edition. */
export function actsFor(pattern: FactPattern, a: Assessment): ActOccasion[] {
  const acts: ActOccasion[] = [];
  const tests = testsOf(pattern.where, a);
  for (const act of a.named(pattern.fact)) {
    if (!passesAll(tests, act)) continue;
    const known = a.acts.get(act) ?? layOutAct(act, a);
    if (known) acts.push(known);
  }
  return acts;
}

/** Laid out once for all the rules that look at the act. */
function layOutAct(act: Fact, a: Assessment): ActOccasion | undefined {
  const cycle = pinnedCycleOf(act, a);
  if (!cycle) return undefined;
  const stage: Stage = isProposed(act) ? "proposed" : "recorded";
  const laidOut: ActOccasion = {
    act,
    cycle,
    stage,
    subject: subjectOf(act, cycle),
    before: beforeAct(act, a),
    occasion: occasionOfAct(act, stage),
  };
  a.acts.set(act, laidOut);
  return laidOut;
}

/** The occasion of an act about to be done (`act`) or done (`fact`). */
export function occasionOfAct(act: Fact, stage: Stage): Occasion {
  const { plan, document } = act.ids;
  return {
    kind: stage === "proposed" ? "act" : "fact",
    id: stage === "proposed" ? `act:${act.id}` : act.id,
    cycle: act.cycle,
    ...(plan === undefined ? {} : { plan }),
    ...(document === undefined ? {} : { document }),
    about: aboutFact(act),
  };
}

/** The same occasion for one part of it, e.g. target 2 of a plan. */
export function occasionOfPart(of: Occasion, part: Part): Occasion {
  const kind = of.kind === "act" ? "act" : "part";
  return { ...of, kind, id: `${of.id}:${part.id}`, about: { ...of.about, ...aboutPart(part) } };
}

export function occasionOfCycle(cycle: Cycle): Occasion {
  return { kind: "cycle", id: cycle.id, cycle: cycle.id, about: { "school-year": cycle.schoolYear } };
}

export function occasionOfPlan(plan: PlanLife): Occasion {
  const fact = plan.issued ?? plan.started ?? plan.proposed;
  const document = fact?.ids["document"];
  return {
    kind: "plan",
    id: plan.id,
    cycle: plan.cycle,
    plan: plan.id,
    ...(document === undefined ? {} : { document }),
    about: fact ? aboutFact(fact) : { plan: plan.type },
  };
}

function aboutFact(fact: Fact): Readonly<Record<string, MessageValue>> {
  const about: Record<string, MessageValue> = { fact: fact.fact };
  for (const name of ["document", "version", "plan", "meeting", "notice", "value", "evaluation", "how"]) {
    const value = fact.is[name];
    if (value !== undefined) about[name] = value;
  }
  if (fact.focus !== undefined) about["focus"] = sayFoci(fact.focus);
  return about;
}

const aboutPart = ({ part, number, text, is }: Part): Readonly<Record<string, MessageValue>> => ({
  part,
  number,
  text,
  ...(is["whose"] === undefined ? {} : { whose: is["whose"] }),
});
