import type { Applies } from "../suits.ts";
import type { Fact } from "../fact.ts";
import type { Finding, Message, Occasion } from "../finding.ts";
import { makeFinding, type Said } from "../make-finding.ts";
import { say } from "../messages.ts";
import type { Rule } from "../rule.ts";

/** The finding of a rule that does not apply on this occasion, or of which that cannot be told. */
export function notNeeded(
  rule: Rule,
  occasion: Occasion,
  said: Pick<Said, "asks" | "phase" | "who">,
  applying: Exclude<Applies, { applies: "yes" }>,
): Finding {
  if (applying.applies === "no")
    return makeFinding(rule, occasion, { ...said, state: "not-needed", answer: "yes", because: [applying.because] });
  return makeFinding(rule, occasion, { ...said, state: "cannot-say", answer: "cannot-say", missing: applying.missing });
}

/** The reason given, when the act was done, for going on against this rule. */
export function wentOnWith(rule: Rule, act: Fact): Message[] {
  const reason = act.wentOn?.[rule.id];
  return reason === undefined ? [] : [say("went-on", { reason })];
}
