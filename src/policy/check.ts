import type { Edition } from "./edition.ts";
import { coverageOf } from "./examples-coverage.ts";
import { policyFileOf, readExamples } from "./examples-read.ts";
import type { ExamplesFile } from "./examples-read.ts";
import { runExamples } from "./examples-run.ts";
import type { Outcome } from "./examples-run.ts";
import { loadPolicies } from "./load.ts";
import type { LoadedPolicies } from "./load.ts";
import { problemAt } from "./load-problem.ts";
import type { FileText, Problem } from "./load-problem.ts";

/** Everything a policies folder holds, as text. */
export interface PolicyTexts {
  readonly policies: readonly FileText[];
  /** `<policy>/<first day>.examples.yaml` */
  readonly examples: readonly FileText[];
  readonly localSettings?: FileText;
  /** Names of the rubrics there are; left out, rubric names are not checked. */
  readonly rubrics?: ReadonlySet<string>;
}

/** How one edition stands: `./evenhand policy check` prints a line of it. */
export interface PolicyCheck {
  readonly edition: Edition;
  readonly file: string;
  /** False for a base that covers nobody: the policies that extend it exercise its rules. */
  readonly covers: boolean;
  readonly rules: number;
  readonly cited: number;
  readonly exercised: number;
  readonly examples: number;
  /** Block rules that examples show in one direction only: told, not counted as failures. */
  readonly oneSided: readonly { readonly rule: string; readonly shown: "never-blocks" | "always-blocks" }[];
  readonly problems: readonly Problem[];
}

export interface PoliciesCheck {
  readonly policies: readonly PolicyCheck[];
  /** Every problem, those of single policies too; none means the check passes. */
  readonly problems: readonly Problem[];
  readonly loaded: LoadedPolicies;
}

/**
 * Loads policies, runs the worked examples of each (those of its bases too) and finds rules that none exercises.
 * Examples show a policy as it is written: the district's own settings are checked, but not in place while examples run.
 */
export function checkPolicies(texts: PolicyTexts): PoliciesCheck {
  const loaded = loadPolicies(texts.policies, texts.localSettings);
  const read = texts.examples.map(readExamples);
  const examples = new Map(read.flatMap(({ examples: file }) => (file ? [[policyFileOf(file.file) ?? file.file, file] as const] : [])));
  const asShipped = loadPolicies(texts.policies);
  const policies = asShipped.library.all().map((edition) => checkEdition(edition, asShipped, examples, texts.rubrics));
  const strays = [...examples].filter(([file]) => !texts.policies.some((text) => text.file === file));
  const problems = [
    ...loaded.problems,
    ...read.flatMap((each) => each.problems),
    ...strays.map(([file, { file: own, at }]) => problemAt(own, at(["policy"]), `There is no policy file ${file} for these examples.`)),
    ...policies.flatMap((policy) => policy.problems),
  ];
  return { policies, problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()], loaded };
}

type ExamplesByFile = ReadonlyMap<string, ExamplesFile>;

function checkEdition(edition: Edition, { lastGood, library }: LoadedPolicies, examples: ExamplesByFile, rubrics: ReadonlySet<string> | undefined): PolicyCheck {
  const part = [...lastGood.parts.values()].find(({ id }) => id === edition.id);
  const file = part?.file ?? edition.id;
  const own = examples.get(file);
  const covers = Object.values(edition.covers).every((values) => values.length > 0);
  const outcomes = covers ? examplesFor(edition, library, examples).flatMap((each) => runFor(edition, each)) : [];
  const coverage = coverageOf(edition, outcomes.map(({ outcome }) => outcome));
  const problems = [
    ...(own && own.frame.policy !== edition.policy ? [problemAt(own.file, own.at(["policy"]), `These are examples of ${own.frame.policy}, beside ${edition.policy}.`)] : []),
    ...outcomes.flatMap(({ outcome, file: where }) => {
      const { failure, example } = outcome;
      return failure === undefined ? [] : [problemAt(where, outcome, `${edition.policy}: “${example}”: ${failure}`)];
    }),
    ...(covers ? unexercised(edition, coverage.unexercised) : []),
    ...(part && rubrics && edition.rubric !== undefined && !rubrics.has(edition.rubric) ? [problemAt(file, part.at(["rubric"]), `There is no rubric ${edition.rubric}.`)] : []),
  ];
  return {
    edition,
    file,
    covers,
    rules: edition.rules.length,
    cited: edition.rules.filter((rule) => rule.source.length > 0).length,
    exercised: edition.rules.length - coverage.unexercised.length,
    examples: new Set(outcomes.map(({ outcome }) => outcome.example)).size,
    oneSided: [
      ...coverage.neverBlocks.map((rule) => ({ rule, shown: "never-blocks" as const })),
      ...coverage.alwaysBlocks.map((rule) => ({ rule, shown: "always-blocks" as const })),
    ],
    problems,
  };
}

const unexercised = (edition: Edition, ids: readonly string[]): Problem[] =>
  edition.rules.filter(({ id }) => ids.includes(id)).map(({ id, at }) => problemAt(at.file, { line: at.line, column: 1 }, `${edition.policy}: no example exercises the rule ${id}.`));

/** An edition's own examples, and those of what it extends. */
function examplesFor(edition: Edition, library: LoadedPolicies["library"], examples: ExamplesByFile): ExamplesFile[] {
  const bases = edition.extends.flatMap((policy) => {
    const base = library.inForce(policy, edition.from);
    return base ? examplesFor(base, library, examples) : [];
  });
  const own = examples.get(`${edition.policy}/${edition.from.toString()}.yaml`);
  return own ? [...bases, own] : bases;
}

/** A base's example says nothing of a rule this policy replaced or left out. */
function runFor(edition: Edition, examples: ExamplesFile): { readonly outcome: Outcome; readonly file: string }[] {
  const own = examples.frame.policy === edition.policy;
  const isBases = (id: string): boolean => edition.rules.some((rule) => rule.id === id && !rule.at.file.startsWith(`${edition.policy}/`));
  return runExamples(edition, examples)
    .filter(({ rule, failure }) => own || isBases(rule) || (rule === "" && failure !== undefined))
    .map((outcome) => ({ outcome, file: examples.file }));
}
