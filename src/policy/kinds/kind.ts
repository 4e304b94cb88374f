import type { z } from "zod";
import type { Assessment } from "../assessment.ts";
import type { Finding } from "../finding.ts";
import type { Effect, Rule, RuleKindName } from "../rule.ts";

/** Waiting kinds expect an act, judging kinds look at one, offering kinds give, naming kinds give a word to a pattern. */
export type Family = "waiting" | "judging" | "offering" | "naming";

/**
 * One kind of rule: what it may be told, and how it is judged. `judge` is pure; it answers for every occasion the
 * assessment holds (recorded facts, acts about to be done, years, plans, parts), and for none twice.
 */
export interface RuleKind<Parameters = unknown> {
  readonly name: RuleKindName;
  readonly family: Family;
  /** Effects that make sense for the kind; another one is an error of the policy. */
  readonly effects: readonly Effect[];
  /** Fewer, where it depends on the parameters. */
  effectsFor?(parameters: Parameters): readonly Effect[];
  /** Strict: a parameter it does not know is an error. Bare fact names come out as patterns. */
  readonly parameters: z.ZodType<Parameters>;
  judge(rule: Rule<Parameters>, a: Assessment): Finding[];
}
