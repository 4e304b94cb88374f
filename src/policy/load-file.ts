import { malformedDays } from "./load-days.ts";
import { problemsFrom } from "./load-issues.ts";
import { problemAt } from "./load-problem.ts";
import type { FileText, Place, Problem } from "./load-problem.ts";
import { readOutlines } from "./load-rule-outline.ts";
import type { DroppedRule, RuleOutline } from "./load-rule-outline.ts";
import { readYaml } from "./load-yaml.ts";
import type { Path } from "./load-yaml.ts";
import { personAttributes, policyFrame } from "./schema.ts";
import type { PolicyFrame } from "./schema.ts";

/** One policy file that can be read by itself; what it extends is not yet folded in, its parameters are not yet judged. */
export interface PolicyPart {
  readonly file: string;
  /** `${policy}@${from}`, as the edition made of it. */
  readonly id: string;
  readonly frame: PolicyFrame;
  readonly rules: readonly RuleOutline[];
  readonly dropped: readonly DroppedRule[];
  readonly at: (path: Path) => Place;
}

export interface ReadPart {
  /** Absent if there are problems: a file counts as a whole or not at all. */
  readonly part?: PolicyPart;
  readonly problems: readonly Problem[];
}

/** Reads one policy file as far as it can be judged without its bases: YAML, shape, days, its name, the outline of each rule. */
export function readPart(text: FileText): ReadPart {
  const { file } = text;
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const days = malformedDays(yaml.value).map(({ path, reason }) => problemAt(file, yaml.at(path), reason));
  const parsed = policyFrame.safeParse(yaml.value);
  if (!parsed.success)
    return { problems: firstOnEachLine([...days, ...problemsFrom(parsed.error.issues, file, yaml.at)]) };
  const frame = parsed.data;
  const outlines = readOutlines(frame.rules, file, yaml.at);
  const problems = [...days, ...outlines.problems, ...misplaced(frame, file, yaml.at)];
  if (problems.length > 0) return { problems: firstOnEachLine(problems) };
  const { rules, dropped } = outlines;
  return {
    part: { file, id: `${frame.policy}@${frame.edition.from}`, frame, rules, dropped, at: yaml.at },
    problems: [],
  };
}

function misplaced(frame: PolicyFrame, file: string, at: (path: Path) => Place): Problem[] {
  const problems: Problem[] = [];
  const { from, until } = frame.edition;
  const expected = `${frame.policy}/${from}.yaml`;
  if (file !== expected)
    problems.push(problemAt(file, at(["policy"]), `This edition belongs in the file ${expected}.`));
  if (until !== undefined && until < from)
    problems.push(problemAt(file, at(["edition", "until"]), "The edition ends before it begins."));
  if (frame.covers !== "nobody" && Object.keys(frame.covers).length === 0) {
    problems.push(problemAt(file, at(["covers"]), "Say whom the policy covers, or write: covers: nobody."));
  }
  for (const attribute of frame.covers === "nobody" ? [] : Object.keys(frame.covers)) {
    if (!personAttributes.has(attribute))
      problems.push(problemAt(file, at(["covers", attribute]), `No person or year has "${attribute}".`));
  }
  return problems;
}

/** A malformed day is told once, as a day, though its shape is wrong too. */
function firstOnEachLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, column }) => {
    const place = `${line}:${column}`;
    return seen.has(place) ? false : Boolean(seen.add(place));
  });
}
