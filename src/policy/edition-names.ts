import type { AttributeTest } from "./attribute-test.ts";
import type { Edition } from "./edition.ts";
import type { Rule } from "./rule.ts";

/** Names of an edition that stand for several values: groups of choices, and plan names under their purpose. */
export interface EditionNames {
  /** Values a group name stands for; a group of `choices` counts as its values. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** The rules that give a label. */
  readonly labels: ReadonlyMap<string, readonly Rule[]>;
  /** Plan names that are corrective: the ones `{ open: plan }` and the document `plan` mean. */
  readonly isCorrective: (plan: string) => boolean;
  /** What each `where` of the edition asks, made ready by `testsOf`. */
  readonly tests: WeakMap<object, readonly AttributeTest[]>;
}

const known = new WeakMap<Edition, EditionNames>();

/** The names of an edition, worked out once for each edition. */
export function editionNames(edition: Edition): EditionNames {
  const before = known.get(edition);
  if (before) return before;
  const groups = new Map<string, readonly string[]>();
  for (const rule of edition.rules) {
    if (rule.kind !== "choices") continue;
    const declared = (rule.parameters as { groups?: Readonly<Record<string, readonly string[]>> }).groups ?? {};
    for (const [name, values] of Object.entries(declared)) groups.set(name, values);
  }
  const labels = Map.groupBy(
    edition.rules.filter(({ kind }) => kind === "counts-as"),
    ({ parameters }) => (parameters as { label: string }).label,
  );
  const isCorrective = (plan: string): boolean => edition.plans[plan] !== "development";
  const names: EditionNames = { groups, labels, isCorrective, tests: new WeakMap() };
  known.set(edition, names);
  return names;
}
