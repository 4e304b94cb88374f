import { z } from "zod";
import { compareDays, type Day } from "../../calendar/index.ts";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Answer, Finding, Message } from "../finding.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { missingDay } from "../match-fact.ts";
import { say } from "../messages.ts";
import type { ActOccasion } from "../act-occasion.ts";
import { actsFor } from "../occasions.ts";
import type { FactPattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import type { Rule } from "../rule.ts";
import { sayEnteredLate } from "../say-evidence.ts";
import { sayFact, sayPattern } from "../say-pattern.ts";
import type { Role } from "../vocabulary.ts";
import { factPattern, roleList } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

export interface WhoMayParameters {
  readonly act: FactPattern;
  readonly may?: readonly Role[];
  readonly "may-not"?: readonly Role[];
  /** Who may be asked or named in the act (`helper-role`). */
  readonly whom?: readonly Role[];
  readonly while?: "plan";
}

/** Who may do this, and who may not? By the role of whoever did it, on the day of the act. */
export const whoMay: RuleKind<WhoMayParameters> = {
  name: "who-may",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z
    .strictObject({
      act: factPattern,
      may: roleList.exactOptional(),
      "may-not": roleList.exactOptional(),
      whom: roleList.exactOptional(),
      while: z.literal("plan").exactOptional(),
    })
    .refine((rule) => rule.may ?? rule["may-not"], "needs may or may-not"),
  judge: (rule, a) => actsFor(rule.parameters.act, a).map((each) => judgeAct(rule, each, a)),
};

interface Test {
  readonly answer: Answer;
  readonly because?: Message;
  readonly missing?: Message;
}

function judgeAct(
  rule: Rule<WhoMayParameters>,
  { act, subject, before, stage, occasion }: ActOccasion,
  a: Assessment,
): Finding {
  const { may, "may-not": mayNot, whom, while: during } = rule.parameters;
  const asks = askOnce(rule.parameters, () => asksOf(rule.parameters));
  const base = { asks, phase: phaseOf(act.fact, act.is), who: may ?? [] };
  const applying = applies(rule, subject, before, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const tests = [
    byWhom(act, may, mayNot),
    ...(whom ? [ofWhom(act, whom)] : []),
    ...(during ? [whilePlanRuns(act, a)] : []),
  ];
  const answer = tests.some((test) => test.answer === "no")
    ? "no"
    : tests.some((test) => test.answer === "cannot-say")
      ? "cannot-say"
      : "yes";
  const telling = tests.filter((test) => test.answer === answer);
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(answer, rule.effect, stage),
    because: [
      ...telling.flatMap((test) => test.because ?? []),
      ...(answer === "no" && stage === "recorded" ? [...sayEnteredLate(act, a), ...wentOnWith(rule, act)] : []),
    ],
    missing: telling.flatMap((test) => test.missing ?? []),
    proof: stage === "recorded" ? [act] : [],
  });
}

function asksOf({ act, may, "may-not": mayNot, whom, while: during }: WhoMayParameters): Message {
  const limits = { ...(may ? { may } : {}), ...(mayNot ? { "may-not": mayNot } : {}) };
  return say("asks.who-may", {
    act: [sayPattern(act)],
    ...limits,
    ...(whom ? { whom } : {}),
    ...(during ? { while: during } : {}),
  });
}

/** `may-not` wins; only `may` shuts everyone else out. */
function byWhom(act: Fact, may: readonly Role[] | undefined, mayNot: readonly Role[] | undefined): Test {
  const role = act.by?.role;
  if (!role) return { answer: "cannot-say", missing: say("missing.role", { act: [sayFact(act)], who: ["personnel"] }) };
  const barred = mayNot?.includes(role) === true || (may !== undefined && !may.includes(role));
  if (!barred) return { answer: "yes", because: say("who.may", { role }) };
  return {
    answer: "no",
    because: say("who.may-not", { role, ...(may ? { may } : {}), ...(mayNot ? { "may-not": mayNot } : {}) }),
  };
}

function ofWhom(act: Fact, whom: readonly Role[]): Test {
  const asked = act.is["helper-role"];
  if (asked === undefined)
    return {
      answer: "cannot-say",
      missing: say("missing.attribute", { act: [sayFact(act)], attribute: "helper-role", who: ["supervisor"] }),
    };
  if (whom.some((role) => role === asked)) return { answer: "yes" };
  return { answer: "no", because: say("whom.may-not", { asked: String(asked), whom }) };
}

/** From the day the plan starts until it is closed, both days included. */
function whilePlanRuns(act: Fact, a: Assessment): Test {
  const plan = a.plans.get(act.ids["plan"] ?? "");
  if (!plan?.started) {
    if (!plan?.issued)
      return {
        answer: "no",
        because: notRunning(plan?.type),
        missing: say("missing.start", { plan: plan?.type ?? "plan" }),
      };
    const what = plan.type;
    return {
      answer: "cannot-say",
      missing: say("missing.receipt", {
        what,
        who: ["supervisor", "personnel"],
        ...(plan.issued.day ? { sent: plan.issued.day } : {}),
      }),
    };
  }
  const [on, starts, ends] = [act.day, plan.started.day, plan.closed?.day];
  if (!on || !starts) return { answer: "cannot-say", missing: missingDay(on ? plan.started : act) };
  if (compareDays(on, starts) < 0)
    return { answer: "no", because: notRunning(plan.type, starts), missing: say("missing.start", { plan: plan.type }) };
  if (ends && compareDays(on, ends) > 0) return { answer: "no", because: notRunning(plan.type, undefined, ends) };
  return { answer: "yes" };
}

const notRunning = (plan: string | undefined, starts?: Day, ended?: Day): Message =>
  say("while.not-running", {
    ...(plan === undefined ? {} : { plan }),
    ...(starts ? { starts } : {}),
    ...(ended ? { ended } : {}),
  });
