import { z } from "zod";
import { applies } from "../applies.ts";
import { askOnce } from "../ask-once.ts";
import { makeFinding } from "../make-finding.ts";
import { say } from "../messages.ts";
import { actsFor } from "../occasions.ts";
import type { FactPattern } from "../pattern.ts";
import { phaseOf } from "../phase.ts";
import { sayPattern } from "../say-pattern.ts";
import { upcomingActs } from "../upcoming-acts.ts";
import type { Role } from "../vocabulary.ts";
import { factPattern, roleList, sentence } from "./grammar.ts";
import type { RuleKind } from "./kind.ts";

export interface TellParameters {
  readonly to: readonly Role[];
  readonly at: readonly FactPattern[];
  /** Absent: the source's own words. */
  readonly text?: string;
  readonly contact?: string;
}

/**
 * What is put before whom, and when? A note has no state of its own: its finding always reads done, yes, and pages show it
 * by its kind. Where it does not apply there is no finding.
 */
export const tell: RuleKind<TellParameters> = {
  name: "tell",
  family: "offering",
  effects: ["show"],
  parameters: z.strictObject({
    to: roleList,
    at: z.array(factPattern).min(1),
    text: sentence.exactOptional(),
    contact: sentence.exactOptional(),
  }),
  judge(rule, a) {
    const { to, at, text, contact } = rule.parameters;
    return at.flatMap((pattern) => {
      const asks = askOnce(pattern, () =>
        say("asks.tell", {
          to,
          act: [sayPattern(pattern)],
          ...(text === undefined ? {} : { text }),
          ...(contact === undefined ? {} : { contact }),
        }),
      );
      return [...actsFor(pattern, a), ...upcomingActs(pattern, a)].flatMap(({ act, subject, before, occasion }) => {
        if (applies(rule, subject, before, a).applies !== "yes") return [];
        return [
          makeFinding(rule, occasion, {
            asks,
            phase: phaseOf(act.fact, act.is),
            who: to,
            state: "done",
            answer: "yes",
          }),
        ];
      });
    });
  },
};
