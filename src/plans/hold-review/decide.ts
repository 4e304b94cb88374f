import { judgeAct, proposedFact, type Decide, type NewEvent } from "../../casefile/index.ts";
import { contentsFrom, type DocumentIssued } from "../../documents/index.ts";
import type { Fact } from "../../policy/index.ts";
import type { PlanEvent, ReviewHeld } from "../events.ts";
import type { EntryDay } from "../late-entry.ts";
import { notNow, planFact } from "../proposal.ts";
import { isOpen, planIn } from "../state.ts";

export interface HoldReview extends EntryDay {
  readonly held: Omit<ReviewHeld, "document">;
  /** The review note the employee receives. */
  readonly note: DocumentIssued;
}

/** Records a meeting that reviewed progress, and issues the note of it. */
export const decide: Decide<HoldReview> = (file, { held, note, on, lateReason }, context) => {
  const plan = planIn(file.events, held.plan);
  if (!plan) return notNow("not-in-file");
  if (!isOpen(plan)) return notNow("not-running");
  const { actor, today } = context;
  const benchmark = held.benchmark === undefined ? {} : { benchmark: held.benchmark };
  const issue: Fact = proposedFact({
    fact: "document-issued",
    day: today,
    cycle: plan.cycle,
    by: actor,
    today,
    is: { document: "review-note", version: note.version },
    ids: { document: note.document, plan: plan.id },
    focus: plan.focus,
    contents: contentsFrom(note.contents),
  });
  const refusal = judgeAct(context, [
    planFact(plan, "conference-held", context, {
      day: on,
      is: { meeting: "plan-review", with: held.with },
      ids: benchmark,
    }),
    issue,
  ]);
  if (refusal) return { ok: false, refusal };
  const late = lateReason === undefined ? {} : { lateReason };
  const review: PlanEvent = {
    type: "ReviewHeld",
    day: on,
    cycle: plan.cycle,
    plan: plan.id,
    document: note.document,
    body: { ...held, document: note.document },
    ...late,
  };
  const paper: NewEvent<"DocumentIssued", DocumentIssued> = {
    type: "DocumentIssued",
    day: today,
    cycle: plan.cycle,
    plan: plan.id,
    document: note.document,
    body: note,
  };
  return { ok: true, events: [review, paper] };
};
