import { checkEdition, countedElsewhere } from "./check-edition.ts";
import type { PolicyCheck } from "./check-edition.ts";
import { policyFileOf, readExamples } from "./examples-read.ts";
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
  const examples = new Map(
    read.flatMap(({ examples: file }) => (file ? [[policyFileOf(file.file) ?? file.file, file] as const] : [])),
  );
  const asShipped = loadPolicies(texts.policies);
  const checked = asShipped.library.all().map((edition) => checkEdition(edition, asShipped, examples, texts.rubrics));
  const policies = checked.map((policy) => (policy.covers ? policy : countedElsewhere(policy, checked)));
  const strays = [...examples].filter(([file]) => !texts.policies.some((text) => text.file === file));
  const problems = [
    ...loaded.problems,
    ...read.flatMap((each) => each.problems),
    ...strays.map(([file, { file: own, at }]) =>
      problemAt(own, at(["policy"]), `There is no policy file ${file} for these examples.`),
    ),
    ...policies.flatMap((policy) => policy.problems),
  ];
  return { policies, problems: [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()], loaded };
}
