import { malformedDays } from "./load-days.ts";
import { problemsFrom } from "./load-issues.ts";
import { problemAt } from "./load-problem.ts";
import type { FileText, Place, Problem } from "./load-problem.ts";
import { readYaml } from "./load-yaml.ts";
import type { Path } from "./load-yaml.ts";
import { examplesFrame } from "./examples-frame.ts";
import type { ExamplesFrame } from "./examples-frame.ts";

/** The worked examples of one edition, as read from `<policy>/<first day>.examples.yaml`. */
export interface ExamplesFile {
  readonly file: string;
  readonly frame: ExamplesFrame;
  readonly at: (path: Path) => Place;
}

/** Whether a file name is one of worked examples, and of which policy file. */
export const policyFileOf = (file: string): string | undefined =>
  file.endsWith(".examples.yaml") ? file.replace(/\.examples\.yaml$/, ".yaml") : undefined;

/** Reads a file of worked examples; what its facts mean is known only with the edition (`runExamples`). */
export function readExamples(text: FileText): {
  readonly examples?: ExamplesFile;
  readonly problems: readonly Problem[];
} {
  const { file } = text;
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const days = malformedDays(yaml.value).map(({ path, reason }) => problemAt(file, yaml.at(path), reason));
  const parsed = examplesFrame.safeParse(yaml.value);
  if (!parsed.success) return { problems: [...days, ...problemsFrom(parsed.error.issues, file, yaml.at)] };
  const names = parsed.data.examples.map((example) => example.name);
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [problemAt(file, yaml.at(["examples", index, "name"]), `Two examples have the name "${name}".`)]
      : [],
  );
  const problems = [...days, ...twice];
  return problems.length > 0 ? { problems } : { examples: { file, frame: parsed.data, at: yaml.at }, problems: [] };
}
