import type { Day } from "../../calendar/index.ts";
import {
  judgeAct,
  proposedFact,
  type Actor,
  type CaseFile,
  type Decision,
  type DecisionContext,
  type NewEvent,
} from "../../casefile/index.ts";
import type { Fact } from "../../policy/index.ts";
import type { DocumentIssued } from "../events.ts";
import { notNow } from "../refuse.ts";
import { documentsOf } from "../state.ts";
import { contentsFrom } from "../writing/contents.ts";

export interface IssueDocument {
  /** The draft's words, sealed as they were shown to be checked. */
  readonly sealed: DocumentIssued;
  readonly cycle: string;
  readonly plan?: string;
  /** Draft that issuing closes. */
  readonly draft: string;
}

/** Closes the words of a document, if the agreement lets it be issued as it stands. */
export const decide = (file: CaseFile, input: IssueDocument, context: DecisionContext): Decision => {
  const { document, version } = input.sealed;
  const issued = documentsOf(file.events).get(document);
  if (issued?.versions.some((before) => before.issued.body.version >= version))
    return notNow("document.issued-already", { version });
  const refusal = judgeAct(context, [
    proposedIssue(input.sealed, { ...input, by: context.actor, today: context.today }),
  ]);
  return refusal
    ? { ok: false, refusal }
    : { ok: true, events: [issueEvent(input.sealed, { ...input, day: context.today })] };
};

/** The event that issues a sealed document; plans and evaluations issue theirs with it too. */
export const issueEvent = (
  sealed: DocumentIssued,
  { cycle, plan, day }: { readonly cycle: string; readonly plan?: string; readonly day: Day },
): NewEvent<"DocumentIssued", DocumentIssued> => ({
  type: "DocumentIssued",
  day,
  cycle,
  document: sealed.document,
  ...(plan === undefined ? {} : { plan }),
  body: sealed,
});

/** The fact that issuing would be, for the agreement to judge. */
export const proposedIssue = (
  { document, type, version, states, focus, contents, observation }: DocumentIssued,
  {
    cycle,
    plan,
    by,
    today,
  }: { readonly cycle: string; readonly plan?: string; readonly by: Actor; readonly today: Day },
): Fact =>
  proposedFact({
    fact: "document-issued",
    day: today,
    today,
    by,
    cycle,
    is: { document: type, version, ...(states.length > 0 ? { states } : {}) },
    ids: {
      document,
      ...(plan === undefined ? {} : { plan }),
      ...(observation === undefined ? {} : { observation }),
    },
    ...(focus.length > 0 ? { focus } : {}),
    contents: contentsFrom(contents),
  });
