import { applies } from "../applies.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Finding } from "../finding.ts";
import { issuesOf } from "../issued-documents.ts";
import { judged, makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { PartPattern } from "../pattern.ts";
import { partsOf } from "../plan-parts.ts";
import type { Rule } from "../rule.ts";
import { sayPattern } from "../say-pattern.ts";
import type { CountParameters } from "./count-parameters.ts";
import { notNeeded, wentOnWith } from "./not-needed.ts";

/** Counts the parts of each plan when it is issued, by its contents. */
export function countParts(rule: Rule<CountParameters>, of: PartPattern, a: Assessment): Finding[] {
  const { "at-least": least, "at-most": most } = rule.parameters;
  const limit = least ?? most ?? 0;
  const counted = [sayPattern(of)];
  const asks = say(least === undefined ? "asks.count-at-most" : "asks.count-at-least", {
    of: counted,
    number: limit,
    in: "plan",
  });
  const { where } = rule.parameters.in;
  return issuesOf({ name: "plan", ...(where ? { where } : {}) }, a).map(({ act, subject, before, stage, occasion }) => {
    const base = { asks, phase: "plan" as const, who: act.by ? [act.by.role] : [] };
    const applying = applies(rule, subject, before, a);
    if (applying.applies !== "yes") return notNeeded(rule, occasion, base, applying);
    const proof = stage === "recorded" ? [act] : [];
    const found = numberOf(of, act, a);
    if (found === undefined) {
      const missing = [say("missing.contents", { document: "plan", who: ["personnel"] })];
      return makeFinding(rule, occasion, { ...base, state: "cannot-say", answer: "cannot-say", missing, proof });
    }
    const met = found >= (least ?? 0) && found <= (most ?? Infinity);
    const tooMany = say("missing.fewer", { of: counted, found, limit });
    return makeFinding(rule, occasion, {
      ...base,
      ...judged(met ? "yes" : "no", rule.effect, stage),
      because: [
        say("count.found", { found, of: counted, limit }),
        ...(met || stage !== "recorded" ? [] : wentOnWith(rule, act)),
      ],
      missing: met ? [] : [least === undefined ? tooMany : say("missing.need", { need: counted })],
      proof,
    });
  });
}

/** Foci are in the fact itself where the contents do not list them. */
function numberOf(of: PartPattern, act: Fact, a: Assessment): number | undefined {
  const found = partsOf(of, act, a).length;
  if (of.part === "focus" && found === 0 && of.where === undefined)
    return typeof act.focus === "object" ? act.focus.length : found;
  return act.contents === undefined ? undefined : found;
}
