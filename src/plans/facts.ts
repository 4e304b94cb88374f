import type { RecordedEvent } from "../casefile/index.ts";
import { contentsFrom, receiptOf } from "../documents/index.ts";
import type { Fact, FactName } from "../policy/index.ts";
import { planEvents, type RecordedPlanEvent } from "./events.ts";
import { plansIn, type Plan } from "./state.ts";

type More = Partial<Pick<Fact, "is" | "ids" | "focus" | "contents">> & { readonly at?: string };

/** A fact of this event. `at` tells several facts of one event apart. */
const factOf = (event: RecordedEvent, fact: FactName, { is = {}, ids = {}, focus, contents, at }: More = {}): Fact => ({
  id: at === undefined ? event.id : `${event.id}/${at}`,
  fact,
  day: event.day,
  order: event.revision,
  recordedOn: event.recordedOn,
  by: event.by,
  cycle: event.cycle,
  is,
  ids: { cycle: event.cycle, ...ids },
  ...(focus === undefined ? {} : { focus }),
  ...(contents === undefined ? {} : { contents }),
  ...(event.lateReason === undefined ? {} : { lateReason: event.lateReason }),
  ...(event.wentOn === undefined ? {} : { wentOn: event.wentOn }),
});

/** What every fact of a plan carries, its outcome included once it has one (rule-kinds 3.2). */
const ofPlan = (plan: Plan): Required<Pick<More, "is" | "ids" | "focus">> => ({
  is: {
    plan: plan.type,
    ...(plan.issuedOn ? { start: (plan.startedOn ?? plan.issuedOn).toString() } : {}),
    ...(plan.end ? { end: plan.end.toString() } : {}),
    ...(plan.concluded ? { outcome: plan.concluded.outcome, "next-step": plan.concluded.nextStep } : {}),
  },
  ids: { plan: plan.id, document: plan.document },
  focus: plan.focus,
});

const factsOfPlan = (event: RecordedPlanEvent, plan: Plan, events: readonly RecordedEvent[]): readonly Fact[] => {
  const shared = ofPlan(plan);
  const fact = (name: FactName, is: Fact["is"] = {}, ids: Fact["ids"] = {}, more: More = {}): Fact =>
    factOf(event, name, { ...shared, ...more, is: { ...shared.is, ...is }, ids: { ...shared.ids, ...ids } });
  switch (event.type) {
    case "PlanProposed":
      return [fact("plan-proposed")];
    case "PlanMeetingHeld":
      return [fact("conference-held", { meeting: event.body.meeting, with: event.body.with })];
    case "PlanReviewedAbove":
      return [fact("second-level-involved", { how: event.body.how, comment: event.body.comment })];
    case "PlanIssued":
      return [
        fact("plan-issued", {}, {}, plan.contents ? { contents: contentsFrom(plan.contents) } : {}),
        ...event.body.agreedBy.map((role) => fact("agreement-marked", { about: "plan", as: role }, {}, { at: `agreed-${role}` })),
        started(event, plan, events),
      ];
    case "Attested":
      return [
        fact("attested", { statement: event.body.rule, as: event.by.role }, event.body.part === undefined ? {} : { part: event.body.part }),
      ];
    case "DisagreementRecorded":
      return [fact("disagreement-recorded", { about: event.body.about })];
    case "DisagreementDecided":
      return [fact("decision-made", { about: event.body.about })];
    case "HelperAsked":
      return [fact("helper-asked", { "helper-role": event.body.as })];
    case "SupportGiven":
      return [fact("support-given", {}, { strategy: event.body.strategy })];
    case "ReviewHeld":
      return [
        fact(
          "conference-held",
          { meeting: "plan-review", with: event.body.with },
          event.body.benchmark === undefined ? {} : { benchmark: event.body.benchmark },
        ),
        ...event.body.promises
          .filter(({ kept }) => kept === "done")
          .map(({ strategy }) => fact("support-given", {}, { strategy }, { at: `kept-${strategy}` })),
      ];
    case "PlanExtended":
      return [fact("plan-extended", { until: event.body.until, reason: event.body.reason })];
    case "PlanRevised":
      return [fact("document-changed", { document: "plan", version: event.body.version })];
    case "PlanConcluded":
      return [
        fact("plan-closed"),
        ...event.body.targets.map(({ target, met }) => fact("target-judged", { met }, { target }, { at: `target-${target}` })),
      ];
    case "ConcernRaised":
      return [];
  }
};

/** The plan began the day its employee had it, or on the later day it names; while receipt is not recorded, the day is missing. */
const started = (issued: RecordedEvent, plan: Plan, events: readonly RecordedEvent[]): Fact => {
  const receipt = receiptOf(events, plan.document);
  return { ...factOf(receipt ?? issued, "plan-started", { ...ofPlan(plan), at: "plan-started" }), cycle: issued.cycle, day: plan.startedOn };
};

/** The facts of concerns and plans, from a file's standing events. */
export const factsFrom = (events: readonly RecordedEvent[]): readonly Fact[] => {
  const plans = new Map(plansIn(events).map((plan) => [plan.id, plan]));
  return planEvents(events).flatMap((event): readonly Fact[] => {
    if (event.type === "ConcernRaised") {
      const { concern, how, focus } = event.body;
      return [factOf(event, "concern-raised", { is: { how }, ids: { concern }, focus })];
    }
    const id = "plan" in event.body ? event.body.plan : undefined;
    const plan = id === undefined ? undefined : plans.get(id);
    if (plan) return factsOfPlan(event, plan, events);
    if (event.type === "Attested") {
      const { document, rule, part } = event.body;
      return [
        factOf(event, "attested", {
          is: { statement: rule, as: event.by.role },
          ids: { document, ...(part === undefined ? {} : { part }) },
        }),
      ];
    }
    return [];
  });
};
