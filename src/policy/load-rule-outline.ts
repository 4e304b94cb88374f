import { problemsFrom } from "./load-issues.ts";
import { problemAt } from "./load-problem.ts";
import type { Place, Problem } from "./load-problem.ts";
import type { Path } from "./load-yaml.ts";
import { ruleKindNames } from "./rule.ts";
import type { RuleKindName } from "./rule.ts";
import { ruleFrame } from "./schema.ts";
import type { RuleFrame, SourceFrame } from "./schema.ts";

/** A rule as written: one kind, with its parameters as they stand (settings not yet in place), and its sources. */
export interface RuleOutline {
  readonly id: string;
  readonly kind: RuleKindName;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly frame: RuleFrame;
  readonly sources: readonly SourceFrame[];
}

/** A base's rule that this policy does without, and the sentence that says so. */
export interface DroppedRule {
  readonly id: string;
  readonly sources: readonly SourceFrame[];
}

export interface RuleOutlines {
  readonly rules: readonly RuleOutline[];
  readonly dropped: readonly DroppedRule[];
  readonly problems: readonly Problem[];
}

/** Reads the rules of one file as far as shape goes: known keys, exactly one kind in each, a source to each. */
export function readOutlines(
  rules: Readonly<Record<string, unknown>>,
  file: string,
  at: (path: Path) => Place,
): RuleOutlines {
  const found: RuleOutline[] = [];
  const dropped: DroppedRule[] = [];
  const problems: Problem[] = [];
  for (const [id, written] of Object.entries(rules)) {
    const path = ["rules", id];
    const refuse = (reason: string): void => void problems.push(problemAt(file, at(path), reason));
    const parsed = ruleFrame.safeParse(written);
    if (!parsed.success) {
      problems.push(...problemsFrom(parsed.error.issues, file, at, path));
      continue;
    }
    const frame = parsed.data;
    const sources = frame.source === undefined ? [] : Array.isArray(frame.source) ? frame.source : [frame.source];
    const kinds = ruleKindNames.filter((kind) => frame[kind] !== undefined);
    const [kind] = kinds;
    if (sources.length === 0) refuse(`The rule ${id} has no source: say which sentence of which document it rests on.`);
    if (frame["not-used"]) {
      if (kind) refuse(`The rule ${id} is not used and yet a ${kind}: it is one or the other.`);
      dropped.push({ id, sources });
    } else if (kinds.length > 1) {
      refuse(
        `The rule ${id} holds ${kinds.length} kinds (${kinds.join(", ")}): one sentence, one rule. Write two rules with the same source.`,
      );
    } else if (kind === undefined) {
      refuse(`The rule ${id} has no kind: it needs one of ${ruleKindNames.join(", ")}.`);
    } else {
      found.push({ id, kind, parameters: frame[kind] ?? {}, frame, sources });
    }
  }
  return { rules: found, dropped, problems };
}
