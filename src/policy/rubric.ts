import { z } from "zod";
import { problemsFrom } from "./load-issues.ts";
import { problemAt } from "./load-problem.ts";
import type { FileText, Problem } from "./load-problem.ts";
import { readYaml } from "./load-yaml.ts";
import { focusKinds } from "./vocabulary.ts";
import type { FocusKind } from "./vocabulary.ts";

/** One indicator or criterion a plan may focus on. */
export interface RubricEntry {
  readonly code: string;
  readonly title: string;
  /** What it looks like in the work, in one sentence. */
  readonly says: string;
}
export interface RubricGroup {
  readonly code: string;
  readonly title: string;
  readonly entries: readonly RubricEntry[];
}

/** A framework of indicators or criteria, from which the focus of a form or plan is picked. */
export interface Rubric {
  readonly name: string;
  readonly title: string;
  /** What its entries are called in rules: indicator, criterion, component. */
  readonly kind: FocusKind;
  readonly groups: readonly RubricGroup[];
}

const text = z.string().trim().min(1);
const code = z.union([text, z.number()]).transform(String);
const frame = z.strictObject({
  rubric: text,
  title: text,
  kind: z.enum(focusKinds),
  groups: z
    .array(
      z.strictObject({ code, title: text, entries: z.array(z.strictObject({ code, title: text, says: text })).min(1) }),
    )
    .min(1),
});

/** Reads every rubric that can be read; codes must differ within one rubric, names between them. */
export function loadRubrics(texts: readonly FileText[]): {
  readonly rubrics: ReadonlyMap<string, Rubric>;
  readonly problems: readonly Problem[];
} {
  const rubrics = new Map<string, Rubric>();
  const problems: Problem[] = [];
  for (const each of texts) {
    const yaml = readYaml(each);
    const parsed = yaml.problems.length > 0 ? undefined : frame.safeParse(yaml.value);
    if (!parsed?.success) {
      problems.push(...yaml.problems, ...(parsed ? problemsFrom(parsed.error.issues, each.file, yaml.at) : []));
      continue;
    }
    const { rubric: name, ...rest } = parsed.data;
    const refused = [
      ...(rubrics.has(name)
        ? [problemAt(each.file, yaml.at(["rubric"]), `Another file already holds the rubric ${name}.`)]
        : []),
      ...repeatedCodes(rest.groups).map(({ path, repeated }) =>
        problemAt(each.file, yaml.at(path), `The code ${repeated} stands twice.`),
      ),
    ];
    problems.push(...refused);
    if (refused.length === 0) rubrics.set(name, { name, ...rest });
  }
  return { rubrics, problems };
}

function repeatedCodes(groups: readonly RubricGroup[]): { path: (string | number)[]; repeated: string }[] {
  const seen = new Set<string>();
  return groups.flatMap((group, g) =>
    group.entries.flatMap((entry, e) => {
      const again = seen.has(entry.code);
      seen.add(entry.code);
      return again ? [{ path: ["groups", g, "entries", e, "code"], repeated: entry.code }] : [];
    }),
  );
}
