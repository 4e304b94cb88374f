import { judgeAct, type Decide, type DecisionContext } from "../../casefile/index.ts";
import { documentsOf, issueEvent, proposedIssue, type DocumentIssued } from "../../documents/index.ts";
import type { Fact, Finding } from "../../policy/index.ts";
import type { DevelopmentEvent } from "../events.ts";
import { affirmedFacts } from "../facts.ts";
import { proposedSaying } from "../proposed.ts";
import { notNow } from "../refuse.ts";

/** What its writer can affirm of a plan: the rule and its words. */
export interface Statement {
  readonly rule: string;
  readonly words: string;
}

export interface AdoptPlan {
  readonly sealed: DocumentIssued;
  readonly affirmed: readonly Statement[];
  readonly cycle: string;
  /** Draft that adopting closes. */
  readonly draft: string;
  /** The draft changed after the page was shown: what was read were other words. */
  readonly wordsChanged: boolean;
}

/** The facts that adopting would be: the plan with its contents, and each statement affirmed. */
export const adoptionFacts = (
  { sealed, affirmed, cycle }: Pick<AdoptPlan, "sealed" | "affirmed" | "cycle">,
  context: Pick<DecisionContext, "actor" | "today">,
): readonly Fact[] => {
  const { document, version } = sealed;
  return [
    proposedIssue(sealed, { cycle, by: context.actor, today: context.today }),
    ...affirmedFacts({ document, version, statements: affirmed }).map((said) =>
      proposedSaying(said, context, { cycle }),
    ),
  ];
};

/** What the agreement asks the writer to affirm, from findings about adopting; what was affirmed before is not asked again. */
export const statementsIn = (findings: readonly Finding[]): readonly Statement[] =>
  findings
    .filter(
      ({ kind, occasion, answer, state }) =>
        kind === "attest" && occasion.kind === "act" && answer !== "yes" && state !== "not-needed",
    )
    .map(({ rule, asks }) => ({
      rule,
      words: typeof asks.with["statement"] === "string" ? asks.with["statement"] : "",
    }));

/** Closes the words of one version of the plan. It is in force until its writer adopts another. */
export const decide: Decide<AdoptPlan> = (file, input, context) => {
  const { sealed, affirmed, cycle } = input;
  const { document, version } = sealed;
  const issued = documentsOf(file.events).get(document);
  if (issued?.versions.some(({ issued: before }) => before.body.version >= version))
    return { ok: false, refusal: { kind: "not-now", why: { key: "document.issued-already", with: {} } } };
  if (input.wordsChanged) return notNow("development.words-changed");
  const refusal = judgeAct(context, adoptionFacts(input, context));
  if (refusal) return { ok: false, refusal };
  const statements: DevelopmentEvent = {
    type: "DevelopmentPlanAffirmed",
    day: context.today,
    cycle,
    document,
    body: { document, version, statements: affirmed },
  };
  return {
    ok: true,
    events: [...(affirmed.length === 0 ? [] : [statements]), issueEvent(sealed, { cycle, day: context.today })],
  };
};
