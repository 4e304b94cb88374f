import type { Edition } from "./edition.ts";
import { coverageOf } from "./examples-coverage.ts";
import type { ExamplesFile } from "./examples-read.ts";
import { runExamples } from "./examples-run.ts";
import type { Outcome } from "./examples-run.ts";
import type { LoadedPolicies } from "./load.ts";
import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";

/** How one edition stands: `./evenhand policy check` prints a line of it. */
export interface PolicyCheck {
  readonly edition: Edition;
  readonly file: string;
  /** False for a base that covers nobody: the policies that extend it exercise its rules. */
  readonly covers: boolean;
  readonly rules: number;
  readonly cited: number;
  /** Rules that an example names; of a base, those that an example of some policy extending it names. */
  readonly exercised: number;
  readonly unexercised: readonly string[];
  readonly examples: number;
  /** Block rules that examples show in one direction only: told, not counted as failures. */
  readonly oneSided: readonly { readonly rule: string; readonly shown: "never-blocks" | "always-blocks" }[];
  readonly problems: readonly Problem[];
}

/** Files of worked examples, by the policy file they stand beside. */
export type ExamplesByFile = ReadonlyMap<string, ExamplesFile>;

/** Runs the examples of an edition (those of its bases too) and finds the rules that none exercises. */
export function checkEdition(
  edition: Edition,
  loaded: LoadedPolicies,
  examples: ExamplesByFile,
  rubrics: ReadonlySet<string> | undefined,
): PolicyCheck {
  const part = [...loaded.lastGood.parts.values()].find(({ id }) => id === edition.id);
  const file = fileOf(edition);
  const own = examples.get(file);
  const covers = Object.values(edition.covers).every((values) => values.length > 0);
  const outcomes = covers ? examplesFor(edition, loaded, examples).flatMap((each) => runFor(edition, each)) : [];
  const { unexercised, neverBlocks, alwaysBlocks } = coverageOf(
    edition,
    outcomes.map(({ outcome }) => outcome),
  );
  const problems: Problem[] = outcomes.flatMap(({ outcome, file: where }) => {
    const { failure, example } = outcome;
    return failure === undefined ? [] : [problemAt(where, outcome, `${edition.policy}: “${example}”: ${failure}`)];
  });
  if (own && own.frame.policy !== edition.policy) {
    problems.push(
      problemAt(own.file, own.at(["policy"]), `These are examples of ${own.frame.policy}, beside ${edition.policy}.`),
    );
  }
  if (own && !covers) problems.push(...strangeRules(edition, own));
  for (const { id, at } of covers ? edition.rules.filter((rule) => unexercised.includes(rule.id)) : []) {
    problems.push(
      problemAt(at.file, { line: at.line, column: 1 }, `${edition.policy}: no example exercises the rule ${id}.`),
    );
  }
  if (part && rubrics && edition.rubric !== undefined && !rubrics.has(edition.rubric)) {
    problems.push(problemAt(file, part.at(["rubric"]), `There is no rubric ${edition.rubric}.`));
  }
  return {
    edition,
    file,
    covers,
    rules: edition.rules.length,
    cited: edition.rules.filter((rule) => rule.source.length > 0).length,
    exercised: edition.rules.length - unexercised.length,
    unexercised,
    examples: new Set(outcomes.map(({ outcome }) => outcome.example)).size,
    oneSided: [
      ...neverBlocks.map((rule) => ({ rule, shown: "never-blocks" as const })),
      ...alwaysBlocks.map((rule) => ({ rule, shown: "always-blocks" as const })),
    ],
    problems,
  };
}

/** A base that covers nobody, counted by what the policies that extend it exercise of its rules. */
export function countedElsewhere(base: PolicyCheck, all: readonly PolicyCheck[]): PolicyCheck {
  const extending = all.filter(({ covers, edition }) => covers && edition.extends.includes(base.edition.policy));
  const shown = (id: string, file: string): boolean =>
    extending.some(
      ({ edition, unexercised }) =>
        !unexercised.includes(id) && edition.rules.some((rule) => rule.id === id && rule.at.file === file),
    );
  const unexercised = base.edition.rules.filter(({ id, at }) => !shown(id, at.file)).map(({ id }) => id);
  return { ...base, unexercised, exercised: base.rules - unexercised.length };
}

/** Rules that a base's examples name and the base has not: under the policies that extend it they would be passed over. */
function strangeRules(edition: Edition, { file, frame, at }: ExamplesFile): Problem[] {
  return frame.examples.flatMap(({ expect }, index) =>
    expect.flatMap(({ rule }, e) =>
      edition.rules.some(({ id }) => id === rule)
        ? []
        : [problemAt(file, at(["examples", index, "expect", e]), `The policy ${edition.policy} has no rule ${rule}.`)],
    ),
  );
}

const fileOf = (edition: Edition): string => `${edition.policy}/${edition.from.toString()}.yaml`;

/** An edition's own examples, and those of what it extends. */
function examplesFor(edition: Edition, loaded: LoadedPolicies, examples: ExamplesByFile): ExamplesFile[] {
  const bases = edition.extends.flatMap((policy) => {
    const base = loaded.library.inForce(policy, edition.from);
    return base ? examplesFor(base, loaded, examples) : [];
  });
  const own = examples.get(fileOf(edition));
  return own ? [...bases, own] : bases;
}

/** A base's example says nothing of a rule this policy replaced or left out. */
function runFor(edition: Edition, examples: ExamplesFile): { readonly outcome: Outcome; readonly file: string }[] {
  const own = examples.frame.policy === edition.policy;
  const isBases = (id: string): boolean =>
    edition.rules.some((rule) => rule.id === id && !rule.at.file.startsWith(`${edition.policy}/`));
  return runExamples(edition, examples)
    .filter(({ rule, failure }) => own || isBases(rule) || (rule === "" && failure !== undefined))
    .map((outcome) => ({ outcome, file: examples.file }));
}
