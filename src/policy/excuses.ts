import type { Assessment } from "./assessment.ts";
import type { Occasion } from "./finding.ts";
import type { Said } from "./make-finding.ts";
import { say } from "./messages.ts";
import type { Rule } from "./rule.ts";

/**
 * What an excuse makes of a step that is not done: not needed, with its reason. It holds for the rule in its whole year,
 * or for the one occasion it names.
 */
export function excused(
  rule: Rule,
  occasion: Occasion,
  a: Assessment,
): Pick<Said, "state" | "answer" | "because" | "proof"> | undefined {
  const excuse = a.excuses
    .get(rule.id)
    ?.find(
      (fact) =>
        fact.cycle === occasion.cycle && (fact.ids["occasion"] === undefined || fact.ids["occasion"] === occasion.id),
    );
  if (!excuse) return undefined;
  const because = say("not-needed.excused", {
    reason: String(excuse.is["reason"] ?? "leave"),
    ...(excuse.day ? { day: excuse.day } : {}),
    ...(excuse.by ? { by: excuse.by.role } : {}),
  });
  return { state: "not-needed", answer: "yes", because: [because], proof: [excuse] };
}
