import { judgeAct, type Decide, type NewEvent } from "../../casefile/index.ts";
import type { DocumentIssued } from "../../documents/index.ts";
import type { PlanEvent } from "../events.ts";
import { notNow } from "../proposal.ts";
import { planIn } from "../state.ts";
import { issueFacts, type Affirmation, type PlanIssue } from "./issue-facts.ts";
import type { Plan } from "../plan.ts";

export interface IssuePlan extends PlanIssue {
  readonly plan: string;
  /** The draft that issuing closes. */
  readonly draft: string;
  /** True if the draft's words changed after the page was shown: what was affirmed were other words. */
  readonly wordsChanged: boolean;
}

/** Closes the words of a plan: from here on it waits for its receipt, and runs from then. */
export const decide: Decide<IssuePlan> = (file, input, context) => {
  const plan = planIn(file.events, input.plan);
  if (!plan) return notNow("not-in-file");
  if (plan.state !== "writing") return notNow("issued-already");
  if (input.wordsChanged) return notNow("words-changed");
  const refusal = judgeAct(context, issueFacts(plan, input, context));
  if (refusal) return { ok: false, refusal };
  const { sealed, days, agreedBy, affirmed } = input;
  if (!days.end) return notNow("no-end");
  const shared = { day: context.today, cycle: plan.cycle, plan: plan.id, document: plan.document };
  const issued: PlanEvent = {
    ...shared,
    type: "PlanIssued",
    body: {
      plan: plan.id,
      type: plan.type,
      document: sealed.document,
      version: sealed.version,
      focus: sealed.focus,
      ...(days.start ? { start: days.start.toString() } : {}),
      end: days.end.toString(),
      agreedBy,
    },
  };
  const paper: NewEvent<"DocumentIssued", DocumentIssued> = { ...shared, type: "DocumentIssued", body: sealed };
  return { ok: true, events: [issued, ...attestedEvents(plan, sealed, affirmed, shared), paper] };
};

/** One event for each statement affirmed with this version. */
export const attestedEvents = (
  plan: Plan,
  { document, version }: DocumentIssued,
  affirmed: readonly Affirmation[],
  shared: Pick<PlanEvent, "day" | "cycle" | "plan" | "document">,
): readonly PlanEvent[] =>
  affirmed.map(({ rule, statement, part, text }) => ({
    ...shared,
    type: "Attested",
    body: {
      plan: plan.id,
      document,
      version,
      rule,
      words: statement,
      ...(part === undefined ? {} : { part }),
      ...(text === undefined ? {} : { text }),
    },
  }));
