import { happeningOf, type RecordedEvent } from "../casefile/index.ts";
import { contentsFrom } from "../documents/index.ts";
import type { Fact, FactName } from "../policy/index.ts";
import { planEvents, type RecordedPlanEvent } from "./events.ts";
import type { Plan } from "./plan.ts";
import { firstReceipt, plansIn } from "./state.ts";

type About = Pick<Fact, "is" | "ids"> & Partial<Pick<Fact, "focus">>;
type More = Partial<About> & Partial<Pick<Fact, "contents">> & { readonly at?: string };

/** A fact of this event. `at` tells several facts of one event apart. */
const factOf = (event: RecordedEvent, fact: FactName, { is = {}, ids = {}, focus, contents, at }: More = {}): Fact => ({
  ...happeningOf(event),
  ...(at === undefined ? {} : { id: `${event.id}/${at}` }),
  fact,
  is,
  ids: { cycle: event.cycle, ...ids },
  ...(focus === undefined ? {} : { focus }),
  ...(contents === undefined ? {} : { contents }),
});

/** What every fact of a plan carries, its outcome included once it has one. Days are ISO text. */
export const aboutPlan = (plan: Plan): Required<About> => ({
  is: {
    plan: plan.type,
    ...(plan.issuedOn ? { start: (plan.startedOn ?? plan.namedStart ?? plan.issuedOn).toString() } : {}),
    ...(plan.end ? { end: plan.end.toString() } : {}),
    ...(plan.concluded ? { outcome: plan.concluded.outcome, "next-step": plan.concluded.nextStep } : {}),
  },
  ids: { plan: plan.id, document: plan.document },
  focus: plan.focus,
});

const factsOfPlan = (event: RecordedPlanEvent, plan: Plan, events: readonly RecordedEvent[]): readonly Fact[] => {
  const shared = aboutPlan(plan);
  const fact = (name: FactName, is: Fact["is"] = {}, ids: Fact["ids"] = {}, more: More = {}): Fact =>
    factOf(event, name, { ...shared, ...more, is: { ...shared.is, ...is }, ids: { ...shared.ids, ...ids } });
  const issue = (version: number): readonly Fact[] => {
    const words = plan.versions.find((each) => each.version === version);
    return [
      fact("plan-issued", { version }, {}, words ? { contents: contentsFrom(words.contents) } : {}),
      ...(words?.agreedBy ?? []).map((role) =>
        fact("agreement-marked", { about: "plan", as: role, version }, {}, { at: `agreed-${role}` }),
      ),
    ];
  };
  switch (event.type) {
    case "PlanProposed":
      return [fact("plan-proposed")];
    case "PlanMeetingHeld":
      return [fact("conference-held", { meeting: event.body.meeting, with: event.body.with })];
    case "PlanReviewedAbove":
      return [fact("second-level-involved", { how: event.body.how, comment: event.body.comment })];
    case "PlanIssued":
      return [...issue(event.body.version), started(event, plan, events)];
    case "Attested":
      return [fact("attested", attestedAs(event), event.body.part === undefined ? {} : { part: event.body.part })];
    case "DisagreementRecorded":
      return [fact("disagreement-recorded", { about: event.body.about })];
    case "DisagreementDecided":
      return [fact("decision-made", { about: event.body.about })];
    case "HelperAsked":
      return [fact("helper-asked", { "helper-role": event.body.as })];
    case "SupportGiven":
      return [fact("support-given", {}, { strategy: event.body.strategy })];
    case "ReviewHeld": {
      const { benchmark } = event.body;
      const kept = event.body.promises.filter((promise) => promise.kept === "done");
      return [
        fact(
          "conference-held",
          { meeting: "plan-review", with: event.body.with },
          benchmark === undefined ? {} : { benchmark },
        ),
        ...kept.map(({ strategy }) => fact("support-given", {}, { strategy }, { at: `kept-${strategy}` })),
      ];
    }
    case "PlanExtended":
      return [fact("plan-extended", { until: event.body.until, reason: event.body.reason })];
    case "PlanRevised":
      return issue(event.body.version);
    case "PlanConcluded":
      return [
        fact("plan-closed"),
        ...event.body.targets.map(({ target, met }) =>
          fact("target-judged", { met }, { target }, { at: `target-${target}` }),
        ),
      ];
    case "ConcernRaised":
      return [];
  }
};

const attestedAs = ({ body, by }: Extract<RecordedPlanEvent, { type: "Attested" }>): Fact["is"] => ({
  statement: body.rule,
  as: by.role,
  version: body.version,
  ...(body.text === undefined ? {} : { text: body.text }),
});

/** The plan began the day its employee had it, or on the later day it names; while receipt is not recorded, the day is missing. */
const started = (issued: RecordedEvent, plan: Plan, events: readonly RecordedEvent[]): Fact => {
  const receipt = firstReceipt(events, plan.document);
  return {
    ...factOf(receipt ?? issued, "plan-started", { ...aboutPlan(plan), at: "plan-started" }),
    cycle: issued.cycle,
    day: plan.startedOn,
  };
};

/** The facts of concerns and plans, from a file's standing events. */
export const factsFrom = (events: readonly RecordedEvent[]): readonly Fact[] => {
  const plans = new Map(plansIn(events).map((plan) => [plan.id, plan]));
  return planEvents(events).flatMap((event): readonly Fact[] => {
    if (event.type === "ConcernRaised") {
      const { concern, how, focus } = event.body;
      return [factOf(event, "concern-raised", { is: { how, with: event.body.with }, ids: { concern }, focus })];
    }
    const plan = event.body.plan === undefined ? undefined : plans.get(event.body.plan);
    if (plan) return factsOfPlan(event, plan, events);
    if (event.type !== "Attested") return [];
    const { document, part } = event.body;
    return [
      factOf(event, "attested", { is: attestedAs(event), ids: { document, ...(part === undefined ? {} : { part }) } }),
    ];
  });
};
