import { z } from "zod";
import type { ActOccasion } from "../act-occasion.ts";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { Fact, Part } from "../fact.ts";
import type { Finding, Message } from "../finding.ts";
import { sameDocument, versionOf } from "../issued-documents.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import { actsFor, occasionOfPart } from "../occasions.ts";
import type { FactPattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import { partsOf } from "../plan-parts.ts";
import type { Rule } from "../rule.ts";
import { sayPart } from "../say-pattern.ts";
import type { PartName, Role } from "../vocabulary.ts";
import { factPattern, notBuiltYet, part, role, sentence } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

export interface AttestParameters {
  readonly by: Role;
  readonly at: FactPattern;
  readonly statement: string;
  readonly "for-each"?: PartName;
}

/** Who affirms what no program can check? One finding for the act, or for each part of it. */
export const attest: RuleKind<AttestParameters> = {
  name: "attest",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z.strictObject({
    by: role,
    at: factPattern,
    statement: sentence,
    "for-each": part.exactOptional(),
    coach: notBuiltYet,
  }),
  judge(rule, a) {
    const { at, "for-each": each } = rule.parameters;
    return actsFor(at, a).flatMap((of) => {
      if (each === undefined) return [judgeAct(rule, of, undefined, a)];
      const parts = partsOf({ part: each }, of.act, a);
      return parts.map((one) => judgeAct(rule, { ...of, occasion: occasionOfPart(of.occasion, one) }, one, a));
    });
  },
};

function judgeAct(
  rule: Rule<AttestParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  of: Part | undefined,
  a: Assessment,
): Finding {
  const { by, statement, "for-each": each } = rule.parameters;
  const base = {
    asks: askOnce(rule.parameters, () => say("asks.attest", { by, statement, ...(each ? { part: each } : {}) })),
    phase: phaseOf(act.fact, act.is),
    who: [by],
  };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const piece = of ? { part: [sayPart(of)] } : {};
  const affirmed = a.named("attested").filter((fact) => isBy(rule, fact, act, of));
  const given = affirmed.find((fact) => isStillTrue(fact, act, of));
  if (given) {
    return makeFinding(rule, occasion, {
      ...base,
      ...judged("yes", rule.effect, stage),
      because: [say("attest.given", { by, ...piece, ...(given.day ? { day: given.day } : {}) })],
      proof: isProposed(given) ? [] : [given],
    });
  }
  const because: Message[] =
    affirmed.length > 0 && of
      ? [say("attest.changed", { by, part: [sayPart(of)] })]
      : [say("attest.not-given", { by, ...piece })];
  return makeFinding(rule, occasion, {
    ...base,
    ...judged("no", rule.effect, stage),
    because: [...because, ...(stage === "recorded" ? wentOnWith(rule, act) : [])],
    missing: [say("missing.attestation", { by, statement, ...piece })],
    proof: stage === "recorded" ? [act] : [],
  });
}

/** Affirmed by that role, for this rule, this document or plan, and this part of it. */
function isBy(rule: Rule<AttestParameters>, fact: Fact, act: Fact, of: Part | undefined): boolean {
  if (fact.is["statement"] !== rule.id || (fact.is["as"] ?? fact.by?.role) !== rule.parameters.by) return false;
  return sameDocument(fact, act) && (of === undefined || fact.ids["part"] === of.id);
}

/** A new version needs it anew for what has changed: the part's words where they were kept (`is.text`), else the version. */
function isStillTrue(fact: Fact, act: Fact, of: Part | undefined): boolean {
  const text = fact.is["text"];
  if (of && text !== undefined) return text === of.text;
  return fact.is["version"] === undefined || versionOf(fact) === versionOf(act);
}
