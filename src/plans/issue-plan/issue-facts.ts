import type { DecisionContext } from "../../casefile/index.ts";
import { contentsFrom, type DocumentIssued } from "../../documents/index.ts";
import type { Fact, Finding, Role } from "../../policy/index.ts";
import { planFact } from "../proposal.ts";
import type { PlannedDays } from "../planned-days.ts";
import type { Plan } from "../plan.ts";

/** What a person affirms by ticking: the rule whose statement it is, and the part it is about. */
export interface Affirmation {
  readonly rule: string;
  readonly statement: string;
  readonly part?: string;
  /** The part's words. */
  readonly text?: string;
}

/** A version of a plan as it would be issued. */
export interface PlanIssue {
  readonly sealed: DocumentIssued;
  readonly days: PlannedDays;
  /** Sides that agreed to every section as it stands. */
  readonly agreedBy: readonly Role[];
  readonly affirmed: readonly Affirmation[];
}

/** The facts that issuing makes: the plan with its contents, who agreed, and what is affirmed. */
export const issueFacts = (
  plan: Plan,
  { sealed, days, agreedBy, affirmed }: PlanIssue,
  context: Pick<DecisionContext, "actor" | "today">,
): readonly Fact[] => {
  const { version } = sealed;
  const ids = { document: sealed.document };
  const is = {
    version,
    start: (days.start ?? plan.startedOn ?? context.today).toString(),
    ...(days.end ? { end: days.end.toString() } : {}),
  };
  return [
    planFact(plan, "plan-issued", context, { is, ids, focus: sealed.focus, contents: contentsFrom(sealed.contents) }),
    ...agreedBy.map((role) =>
      planFact(plan, "agreement-marked", context, {
        id: `proposed-agreed-${role}`,
        is: { about: "plan", as: role, version },
        ids,
      }),
    ),
    ...affirmed.map(({ rule, part, text }, at) =>
      planFact(plan, "attested", context, {
        id: `proposed-attested-${at}`,
        is: { statement: rule, as: context.actor.role, version, ...(text === undefined ? {} : { text }) },
        ids: { ...ids, ...(part === undefined ? {} : { part }) },
      }),
    ),
  ];
};

/** What the agreement answers about issuing, notes and rules that do not apply left out. */
export const aboutIssuing = (findings: readonly Finding[], { contents }: DocumentIssued): readonly Finding[] => {
  const parts = new Set(contents.parts.map(({ id }) => id));
  return findings.filter(
    ({ kind, occasion, state }) =>
      kind !== "tell" &&
      state !== "not-needed" &&
      (occasion.kind === "act" || (occasion.kind === "part" && parts.has(occasion.id) && state === "blocked")),
  );
};

/**
 * What has to be affirmed to issue it: one statement for each `attest` finding, of the whole or of one part. What was
 * affirmed with an earlier version and still holds is not asked again.
 */
export const toAffirm = (findings: readonly Finding[], { contents }: DocumentIssued): readonly Affirmation[] =>
  findings
    .filter(
      ({ kind, occasion, answer, state }) =>
        kind === "attest" && occasion.kind === "act" && answer !== "yes" && state !== "not-needed",
    )
    .map(({ rule, asks, occasion }) => {
      const part = contents.parts.find(({ id }) => occasion.id.endsWith(`:${id}`));
      const { statement } = asks.with;
      return {
        rule,
        statement: typeof statement === "string" ? statement : "",
        ...(part ? { part: part.id, text: part.text } : {}),
      };
    });
