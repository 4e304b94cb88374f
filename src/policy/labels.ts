import { compareDays, type Day } from "../calendar/index.ts";
import { suits } from "./suits.ts";
import type { Assessment } from "./assessment.ts";
import type { Answer, Message } from "./finding.ts";
import type { Fact } from "./fact.ts";
import type { CountsAsParameters } from "./kinds/counts-as-parameters.ts";
import { type Evidence, noMisses } from "./evidence.ts";
import type { Pattern } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { reachedOn } from "./several.ts";
import type { Horizon, Subject } from "./subject.ts";

/** Looks for one pattern: handed in, since a label may ask for labels. */
export type LookFor = (pattern: Pattern, subject: Subject, horizon: Horizon, a: Assessment) => Evidence;

/** Whether a name holds of a subject's person or year, and since when: any one of the rules that give it is enough. */
export interface Labelled extends Evidence {
  readonly since?: Day;
}

const nothing: readonly never[] = [];

/** Whether the label holds, as far as the horizon lets one see. A rule that is not for this person gives no name. */
export function lookForLabel(
  label: string,
  subject: Subject,
  horizon: Horizon,
  a: Assessment,
  lookFor: LookFor,
): Labelled {
  const answers = rulesFor(label, a).map((rule) => judgeLabel(rule, subject, horizon, a, lookFor));
  const yes = answers.find(({ answer }) => answer === "yes");
  if (yes) return yes;
  const misses = (): readonly Message[] => answers.flatMap((each) => each.misses());
  const missing = answers.filter(({ answer }) => answer === "cannot-say").flatMap((each) => each.missing);
  return { answer: missing.length > 0 ? "cannot-say" : "no", found: nothing, misses, missing };
}

const rulesFor = (label: string, a: Assessment): readonly Rule<CountsAsParameters>[] =>
  (a.names.labels.get(label) ?? nothing) as readonly Rule<CountsAsParameters>[];

/** One rule that gives a name, for one subject. */
export function judgeLabel(
  rule: Rule<CountsAsParameters>,
  subject: Subject,
  horizon: Horizon,
  a: Assessment,
  lookFor: LookFor,
): Labelled {
  const none: Labelled = { answer: "no", found: nothing, misses: noMisses, missing: nothing };
  if (rule.for) {
    const meant = suits(rule.for, subject.cycle, a);
    if (meant.applies === "no") return none;
    if (meant.applies === "cannot-say") return { ...none, answer: "cannot-say", missing: meant.missing };
  }
  const { when = [] } = rule.parameters;
  const evidence = when.map((each) => lookFor(each, subject, horizon, a));
  const answer = allOf(evidence);
  const found = evidence.flatMap((each): readonly Fact[] => each.found);
  const since =
    answer === "yes" ? lastOf(when.map((each, i) => sinceOf(each, evidence[i]?.found ?? nothing))) : undefined;
  return {
    answer,
    found,
    misses: () => evidence.flatMap((each): readonly Message[] => each.misses()),
    missing: evidence.flatMap((each): readonly Message[] => each.missing),
    ...(since ? { since } : {}),
  };
}

function allOf(evidence: readonly Evidence[]): Answer {
  if (evidence.some((each) => each.answer === "no")) return "no";
  return evidence.some((each) => each.answer === "cannot-say") ? "cannot-say" : "yes";
}

const sinceOf = (pattern: Pattern, found: readonly Fact[]): Day | undefined =>
  "fact" in pattern ? reachedOn(pattern, found) : found[0]?.day;

const lastOf = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort(compareDays)
    .at(-1);
