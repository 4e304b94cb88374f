import { z } from "zod";
import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import type { AttributeValue, Cycle, Fact } from "../fact.ts";
import type { Finding, Message, Occasion } from "../finding.ts";
import { judged, makeFinding, type Stage } from "../make-finding.ts";
import { say } from "../messages.ts";
import { actsFor, occasionOfCycle } from "../occasions.ts";
import { phaseOf } from "../phase.ts";
import type { PersonFilter, Rule } from "../rule.ts";
import { type Subject, subjectOfCycle } from "../subject.ts";
import { suits } from "../suits.ts";
import { word } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

export interface AssignRow {
  readonly for?: PersonFilter;
  readonly use: readonly string[];
}
export interface AssignParameters {
  readonly what: "instrument" | "form" | "plan" | "scale" | "policy" | "tool";
  readonly rows: readonly AssignRow[];
  readonly otherwise?: readonly string[];
}

const use = z.union([word.transform((name) => [name]), z.array(word).min(1)]);

/** Which instrument, form, plan type or policy is the right one for this person? As of the cycle's first day; the first row that fits counts. */
export const assign: RuleKind<AssignParameters> = {
  name: "assign",
  family: "judging",
  effects: ["block", "warn", "show"],
  parameters: z.strictObject({
    what: z.enum(["instrument", "form", "plan", "scale", "policy", "tool"]),
    rows: z.array(z.strictObject({ for: z.record(word, z.unknown()).exactOptional(), use })).min(1),
    otherwise: use.exactOptional(),
  }),
  judge(rule, a) {
    if (rule.parameters.what === "plan") {
      const acts = (["plan-proposed", "plan-issued"] as const).flatMap((fact) => actsFor({ fact }, a));
      return acts.map(({ act, cycle, subject, stage, occasion }) =>
        judgeUse(rule, { act, cycle, stage, occasion, subject, has: act.is["plan"] }, a),
      );
    }
    return a.cycles.map((cycle) =>
      judgeUse(
        rule,
        {
          cycle,
          stage: "recorded",
          occasion: occasionOfCycle(cycle),
          subject: subjectOfCycle(cycle),
          has: usedIn(cycle, rule.parameters.what, a),
        },
        a,
      ),
    );
  },
};

interface Use {
  readonly act?: Fact;
  readonly cycle: Cycle;
  readonly stage: Stage;
  readonly occasion: Occasion;
  readonly subject: Subject;
  readonly has: AttributeValue | undefined;
}

/** What the year was opened with, where that is on record; the policy is the one the cycle is pinned to. */
function usedIn(cycle: Cycle, what: AssignParameters["what"], a: Assessment): AttributeValue | undefined {
  if (what === "policy") return a.edition.policy;
  return a.named("cycle-opened").find((fact) => fact.cycle === cycle.id)?.is[what];
}

function judgeUse(
  rule: Rule<AssignParameters>,
  { act, cycle, stage, occasion, subject, has }: Use,
  a: Assessment,
): Finding {
  const { what } = rule.parameters;
  const right = rightOne(rule.parameters, cycle, a);
  const asks = say("asks.assign", { what, ...(Array.isArray(right) ? { use: right as readonly string[] } : {}) });
  const base = { asks, phase: act ? phaseOf(act.fact, act.is) : ("year" as const) };
  const applying = applies(rule, subject, { day: act?.day ?? cycle.firstDay }, a);
  if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
  const proof = act && stage === "recorded" ? [act] : [];
  if ("missing" in right)
    return makeFinding(rule, occasion, {
      ...base,
      state: "cannot-say",
      answer: "cannot-say",
      missing: right.missing,
      proof,
    });
  const use = right;
  if (has === undefined)
    return makeFinding(rule, occasion, {
      ...base,
      state: "open",
      answer: "yes",
      because: [say("assign.row", { what, use })],
    });
  const met = use.includes(String(has));
  const because: Message[] = met
    ? [say("assign.used", { what, use: String(has) })]
    : [say("assign.other", { what, use, has: String(has) })];
  return makeFinding(rule, occasion, {
    ...base,
    ...judged(met ? "yes" : "no", rule.effect, stage),
    because: [...because, ...(met || stage !== "recorded" || !act ? [] : wentOnWith(rule, act))],
    proof,
  });
}

/** The first row that fits; a row that cannot be told before any fits makes it cannot say yet. */
function rightOne(
  { what, rows, otherwise }: AssignParameters,
  cycle: Cycle,
  a: Assessment,
): readonly string[] | { readonly missing: readonly Message[] } {
  for (const row of rows) {
    const fits = suits(row.for ?? {}, cycle, a);
    if (fits.applies === "yes") return row.use;
    if (fits.applies === "cannot-say") return { missing: fits.missing };
  }
  return otherwise ?? { missing: [say("missing.row", { what, who: ["personnel"] })] };
}
