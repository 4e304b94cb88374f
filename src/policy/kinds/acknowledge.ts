import { z } from "zod";
import { compareDays } from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import { sayPaused } from "../absences.ts";
import { type Assessment, isProposed } from "../assessment.ts";
import type { DayExpression } from "../day-expression.ts";
import { excused } from "../excuses.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message } from "../finding.ts";
import { issuesOf, sameDocument, versionOf } from "../issued-documents.ts";
import { isAfter, lateBy } from "../lateness.ts";
import { daysOf, makeFinding, type Said } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import { isAway } from "../pause.ts";
import { phaseOfDocument } from "../phase.ts";
import { ruleDay } from "../published.ts";
import type { ResolvedDay } from "../resolved-day.ts";
import type { Rule } from "../rule.ts";
import type { Role } from "../vocabulary.ts";
import {
  dayExpression,
  type DocumentPattern,
  documentPattern,
  notBuiltYet,
  role,
  roleList,
  sentence,
} from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded } from "./not-needed.ts";

const meanings = ["received", "seen", "discussed", "reviewed", "agreed"] as const;

export interface AcknowledgeParameters {
  readonly document: DocumentPattern;
  readonly by: readonly Role[];
  readonly means: (typeof meanings)[number];
  readonly words?: string;
  readonly within?: DayExpression;
  readonly refusal?: { readonly "recorded-by"?: Role; readonly witness?: Role | "none" };
}

/** Whose signature, what does it mean, and what if it is refused? One finding for each role and version. */
export const acknowledge: RuleKind<AcknowledgeParameters> = {
  name: "acknowledge",
  family: "waiting",
  effects: ["warn", "show"],
  parameters: z.strictObject({
    document: documentPattern,
    by: roleList,
    means: z.enum(meanings),
    words: sentence.exactOptional(),
    within: dayExpression.exactOptional(),
    comment: notBuiltYet,
    refusal: z
      .strictObject({
        "recorded-by": role.exactOptional(),
        witness: z.union([role, z.literal("none")]).exactOptional(),
        "called-by": notBuiltYet,
      })
      .exactOptional(),
  }),
  judge(rule, a) {
    const issues = issuesOf(rule.parameters.document, a).filter(({ act }) => !isProposed(act));
    const versions = new Map(issues.map((issue) => [occasionId(issue.act), issue]));
    return [...versions.values()].flatMap((issue) =>
      rule.parameters.by.map((by) => judgeSignature(rule, issue, by, a)),
    );
  },
};

const occasionId = (issue: Fact): string => `${issue.ids["document"] ?? issue.id}.${versionOf(issue)}`;

type Answered = Pick<Said, "state" | "answer" | "because" | "proof" | "late" | "missing">;

function judgeSignature(
  rule: Rule<AcknowledgeParameters>,
  { act: issue, subject, occasion: of }: ActOccasion,
  by: Role,
  a: Assessment,
): Finding {
  const { document, means, words } = rule.parameters;
  const version = versionOf(issue);
  const id = `${occasionId(issue)}${rule.parameters.by.length > 1 ? `.${by}` : ""}`;
  const occasion = { ...of, kind: "document" as const, id };
  const asks = say("asks.acknowledge", {
    document: document.name,
    by,
    means,
    version,
    ...(words === undefined ? {} : { words }),
  });
  const base = { asks, phase: phaseOfDocument(document.name), who: [by] };
  const applying = applies(rule, subject, { day: issue.day }, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const day = ruleDay(rule, "within", subject, a, { moves: true, who: by, needsEmployee: by === "employee" });
  const answer =
    signed(rule.parameters, issue, by, day, a) ??
    declined(rule.parameters, issue, by, a) ??
    excused(rule, occasion, a) ??
    notYet(issue, day, a);
  return makeFinding(rule, occasion, {
    ...base,
    ...daysOf(day),
    ...answer,
  });
}

/** A signature counts for its own version only. */
function signatureOf(
  name: "document-acknowledged" | "signature-declined",
  issue: Fact,
  by: Role,
  a: Assessment,
): Fact | undefined {
  const version = versionOf(issue);
  return a
    .named(name)
    .find(
      (fact) =>
        !isProposed(fact) &&
        sameDocument(fact, issue) &&
        versionOf(fact) === version &&
        (fact.is["as"] ?? fact.by?.role) === by,
    );
}

function signed(
  { means, document }: AcknowledgeParameters,
  issue: Fact,
  by: Role,
  day: ResolvedDay | undefined,
  a: Assessment,
): Answered | undefined {
  const signature = signatureOf("document-acknowledged", issue, by, a);
  if (!signature) return undefined;
  const given = String(signature.is["means"] ?? means);
  const on = signature.day;
  const because: Message[] = [
    say("acknowledge.given", { as: by, version: versionOf(issue), means: given, ...(on ? { day: on } : {}) }),
  ];
  const proof = [signature];
  if (given !== means)
    return {
      state: "done-otherwise",
      answer: "no",
      because: [...because, say("acknowledge.other-means", { means: given, asked: means })],
      proof,
    };
  if (means === "discussed" && !wasDiscussed(issue, signature, a)) {
    return {
      state: "done-otherwise",
      answer: "no",
      because: [...because, say("acknowledge.no-talk", { document: document.name })],
      proof,
    };
  }
  if (on && day?.known && isAfter(on, day.due))
    return { state: "done-late", answer: "yes", because, proof, late: lateBy(day.due, on, a) };
  return { state: "done", answer: "yes", because, proof };
}

/** A talk about the document on record, on or before the day of the signature. */
function wasDiscussed(issue: Fact, signature: Fact, a: Assessment): boolean {
  return [...a.named("document-discussed"), ...a.named("conference-held")].some(
    (talk) => sameDocument(talk, issue) && (!talk.day || !signature.day || compareDays(talk.day, signature.day) <= 0),
  );
}

/** A refusal, witnessed as the agreement or the district asks, is an answer: it proves receipt, nothing more. */
function declined({ refusal }: AcknowledgeParameters, issue: Fact, by: Role, a: Assessment): Answered | undefined {
  const refused = signatureOf("signature-declined", issue, by, a);
  if (!refused) return undefined;
  const witness = refused.is["witness"];
  const who = witness === undefined ? {} : { witness: String(witness) };
  const because = [
    say("acknowledge.declined", {
      as: by,
      version: versionOf(issue),
      ...(refused.day ? { day: refused.day } : {}),
      ...who,
    }),
  ];
  const asked = refusal?.witness;
  if (asked === undefined || asked === "none" || witness !== undefined)
    return { state: "done", answer: "yes", because, proof: [refused] };
  return {
    state: "done-otherwise",
    answer: "no",
    because: [...because, say("acknowledge.no-witness", { witness: asked })],
    proof: [refused],
  };
}

function notYet(issue: Fact, day: ResolvedDay | undefined, a: Assessment): Answered {
  const version = versionOf(issue);
  const later = a
    .named(issue.fact)
    .filter((fact) => sameDocument(fact, issue) && versionOf(fact) > version && !isProposed(fact));
  const newest = later.reduce((newer, fact) => Math.max(newer, versionOf(fact)), 0);
  if (newest > 0)
    return { state: "not-needed", answer: "yes", because: [say("acknowledge.superseded", { version, by: newest })] };
  if (day && isAway(day.away, a)) {
    const missing = day.known ? [] : [day.missing];
    return { state: "open", answer: "no", because: [sayPaused(day.away)], missing };
  }
  if (day && !day.known) return { state: "cannot-say", answer: "cannot-say", missing: [day.missing] };
  if (day && isAfter(a.today, day.due)) return { state: "overdue", answer: "no", late: lateBy(day.due, a.today, a) };
  return { state: "due", answer: "no" };
}
