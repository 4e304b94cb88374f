import { judgeAct, proposedFact, type Decide, type NewEvent } from "../../casefile/index.ts";
import { contentsFrom, documentsOf, type DocumentIssued } from "../../documents/index.ts";
import type { Focus } from "../../policy/index.ts";
import type { PlanEvent } from "../events.ts";
import { notNow } from "../proposal.ts";

export interface ProposePlan {
  readonly cycle: string;
  /** The policy's plan name. */
  readonly type: string;
  readonly focus: readonly Focus[];
  /** The developmental data form it grows out of, if there is one yet. */
  readonly ddf?: string;
  readonly reason: string;
  /** The sealed written notice of the need for a plan, where one is given with the proposal. */
  readonly notice?: DocumentIssued;
}

/** Asks for a plan and, where the agreement wants it told in writing, issues the notice in the same act. */
export const decide: Decide<ProposePlan> = (file, { cycle, type, focus, ddf, reason, notice }, context) => {
  const { actor, today, newId } = context;
  if (ddf !== undefined && documentsOf(file.events).get(ddf)?.type !== "ddf") return notNow("form-not-in-file");
  const [plan, document, draft] = [newId(), newId(), newId()];
  const shared = { day: today, cycle, by: actor, today, focus };
  const refusal = judgeAct(context, [
    proposedFact({ ...shared, fact: "plan-proposed", is: { plan: type }, ids: { plan, document } }),
    ...(notice ? [noticeFact(notice, { ...shared, plan })] : []),
  ]);
  if (refusal) return { ok: false, refusal };
  const proposed: PlanEvent = {
    type: "PlanProposed",
    day: today,
    cycle,
    plan,
    body: {
      plan,
      type,
      focus,
      reason,
      ...(ddf === undefined ? {} : { ddf }),
      ...(notice === undefined ? {} : { notice: notice.document }),
      document,
      draft,
    },
  };
  const issued: NewEvent<"DocumentIssued", DocumentIssued>[] = notice
    ? [{ type: "DocumentIssued", day: today, cycle, document: notice.document, plan, body: notice }]
    : [];
  return { ok: true, events: [proposed, ...issued] };
};

type Shared = Omit<Parameters<typeof proposedFact>[0], "fact"> & { readonly plan: string };

const noticeFact = ({ document, version, states, contents }: DocumentIssued, { plan, ...shared }: Shared) =>
  proposedFact({
    ...shared,
    id: "proposed-notice",
    fact: "document-issued",
    is: { document: "notice", version, states },
    ids: { document, plan },
    contents: contentsFrom(contents),
  });
