import type { Assessment } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import type { Message } from "./finding.ts";
import type { Bounds } from "./match-fact.ts";
import { say } from "./messages.ts";
import type { FactPattern } from "./pattern.ts";
import type { Horizon, Subject } from "./subject.ts";
import { triage } from "./triage.ts";
import type { FactName } from "./vocabulary.ts";

/** What is given before it is received, and the identity that joins the two. */
const givenBefore: Partial<
  Record<FactName, { readonly given: readonly FactName[]; readonly joined: "document" | "plan" }>
> = {
  "document-received": { given: ["document-issued", "document-sent"], joined: "document" },
  "plan-started": { given: ["plan-issued"], joined: "plan" },
};

/**
 * Unknown is not absent: what was issued or sent and would be what the pattern asks for, had its receipt
 * been recorded. Each with what to enter.
 */
export function receiptMissing(
  pattern: FactPattern,
  subject: Subject,
  horizon: Horizon,
  bounds: Bounds,
  a: Assessment,
): readonly (readonly [Fact, Message])[] {
  const before = givenBefore[pattern.fact];
  if (!before) return none;
  const waiting: (readonly [Fact, Message])[] = [];
  const answerFor = triage(pattern, subject, horizon, bounds, a);
  for (const name of before.given) {
    for (const fact of a.named(name)) {
      const id = fact.ids[before.joined];
      if (id === undefined || fact === subject.act) continue;
      if (a.named(pattern.fact).some((received) => received.ids[before.joined] === id)) continue;
      if (answerFor(fact) !== "yes") continue;
      const what = String(fact.is[before.joined] ?? before.joined);
      waiting.push([
        fact,
        say("missing.receipt", { what, who: ["supervisor", "personnel"], ...(fact.day ? { sent: fact.day } : {}) }),
      ]);
    }
  }
  return waiting;
}

const none: readonly (readonly [Fact, Message])[] = [];
