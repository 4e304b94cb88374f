import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";
import type { PolicyPart } from "./load-file.ts";
import type { RuleOutline } from "./load-rule-outline.ts";
import type { PublishedFrame } from "./schema.ts";
import { settingsNamedIn, settingsOfNotices } from "./settings.ts";

type Documents = NonNullable<PolicyPart["frame"]["documents"]>;
type SettingFrame = NonNullable<PolicyPart["frame"]["settings"]>[string];

/** Something a policy says, with the file that says it. */
export interface Said<What> {
  readonly what: What;
  readonly part: PolicyPart;
}

/** A rule with the documents its source may name: those of the file it stands in and of that file's bases. */
export interface FoldedRule extends Said<RuleOutline> {
  readonly documents: Documents;
}

/** What was published for one rule in one year, for these people or those. */
export interface FoldedPublished extends Said<readonly PublishedFrame[]> {
  readonly documents: Documents;
}

/** By school year, then by rule. */
export type PublishedByYear = ReadonlyMap<string, ReadonlyMap<string, FoldedPublished>>;

/** A policy with what it extends folded in; settings are not yet in place. */
export interface Folded {
  readonly part: PolicyPart;
  readonly words: Readonly<Record<string, string>>;
  readonly plans: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly documents: Documents;
  readonly rubric?: string;
  readonly dates?: Said<NonNullable<PolicyPart["frame"]["dates"]>>;
  readonly settings: ReadonlyMap<string, Said<SettingFrame>>;
  readonly rules: ReadonlyMap<string, FoldedRule>;
  readonly published: PublishedByYear;
}

export interface Fold {
  readonly folded: Folded;
  readonly problems: readonly Problem[];
}

/**
 * Folds bases into a policy, in the order of `extends`: words, plans, documents and dates of the policy itself win; a rule of the
 * same id replaces the whole rule, and with it what was published for it; `not-used` drops one; a `fixed` rule can be neither replaced nor dropped; the same rule or
 * setting from two bases is a problem until the policy says its own.
 */
export function foldOnto(part: PolicyPart, bases: readonly Folded[]): Fold {
  const { frame, file, at } = part;
  const problems: Problem[] = [];
  const documents: Documents = Object.assign({}, ...bases.map((base) => base.documents), frame.documents) as Documents;
  const settings = new Map<string, Said<SettingFrame>>();
  const rules = new Map<string, FoldedRule>();
  const ownSettings = frame.settings ?? {};
  const own = new Set([...part.rules.map((rule) => rule.id), ...part.dropped.map((rule) => rule.id)]);
  for (const base of bases) {
    for (const [name, said] of base.settings) {
      if (twice(settings.get(name), said) && !(name in ownSettings)) problems.push(collision(part, "setting", name));
      settings.set(name, said);
    }
    for (const [id, rule] of base.rules) {
      if (twice(rules.get(id), rule) && !own.has(id)) problems.push(collision(part, "rule", id));
      rules.set(id, rule);
    }
  }
  const inherited = new Set(settings.keys());
  problems.push(...againstFixed(part, rules), ...droppedForNothing(part, rules), ...unusedSettings(part, inherited));
  for (const [name, setting] of Object.entries(ownSettings)) settings.set(name, { what: setting, part });
  for (const { id } of part.dropped) rules.delete(id);
  for (const rule of part.rules) rules.set(rule.id, { what: rule, part, documents });
  const dates = frame.dates ? { what: frame.dates, part } : bases.findLast((base) => base.dates)?.dates;
  const rubric = frame.rubric ?? bases.findLast((base) => base.rubric)?.rubric;
  const folded: Folded = {
    part,
    words: Object.assign({}, ...bases.map((base) => base.words), frame.words) as Folded["words"],
    plans: Object.assign({}, ...bases.map((base) => base.plans), frame.plans) as Folded["plans"],
    sections: Object.assign({}, ...bases.map((base) => base.sections), frame.sections) as Folded["sections"],
    documents,
    settings,
    rules,
    published: publishedOnto(part, bases, rules, documents),
    ...(dates ? { dates } : {}),
    ...(rubric !== undefined ? { rubric } : {}),
  };
  return { folded, problems: [...problems, ...undeclaredSources(part, documents, file, at)] };
}

/** What bases published for rules that still are theirs, then what the policy itself publishes. */
function publishedOnto(
  part: PolicyPart,
  bases: readonly Folded[],
  rules: ReadonlyMap<string, FoldedRule>,
  documents: Documents,
): PublishedByYear {
  const published = new Map<string, Map<string, FoldedPublished>>();
  const put = (year: string, id: string, said: FoldedPublished): void => {
    const known = published.get(year) ?? new Map<string, FoldedPublished>();
    published.set(year, known.set(id, said));
  };
  for (const base of bases) {
    for (const [year, byRule] of base.published) {
      for (const [id, said] of byRule) if (rules.get(id)?.what === base.rules.get(id)?.what) put(year, id, said);
    }
  }
  for (const [year, byRule] of Object.entries(part.frame.published ?? {})) {
    for (const [id, written] of Object.entries(byRule)) put(year, id, { what: [written].flat(), part, documents });
  }
  return published;
}

/** Two bases may share a base of their own: the same rule from there is one rule. */
const twice = (before: Said<unknown> | undefined, now: Said<unknown>): boolean =>
  before !== undefined && before.what !== now.what;

function collision(part: PolicyPart, what: "rule" | "setting", id: string): Problem {
  const reason = `Two bases bring the ${what} ${id}: write it here, to say which one holds.`;
  return problemAt(part.file, part.at(["extends"]), reason);
}

function againstFixed(part: PolicyPart, rules: ReadonlyMap<string, FoldedRule>): Problem[] {
  const touch = [
    ...part.rules.map(({ id }) => [id, "replaced"] as const),
    ...part.dropped.map(({ id }) => [id, "dropped"] as const),
  ];
  return touch.flatMap(([id, how]) => {
    const base = rules.get(id);
    if (!base?.what.frame.fixed) return [];
    return [
      problemAt(
        part.file,
        part.at(["rules", id]),
        `The rule ${id} of ${base.part.frame.policy} is fixed: it can be added to, not ${how}.`,
      ),
    ];
  });
}

function droppedForNothing(part: PolicyPart, rules: ReadonlyMap<string, FoldedRule>): Problem[] {
  return part.dropped
    .filter(({ id }) => !rules.has(id))
    .map(({ id }) =>
      problemAt(part.file, part.at(["rules", id]), `No base has a rule ${id}: there is nothing to leave out.`),
    );
}

function unusedSettings(part: PolicyPart, inherited: ReadonlySet<string>): Problem[] {
  const used = new Set([...settingsNamedIn([part.frame.rules, part.frame.dates]), ...Object.values(settingsOfNotices)]);
  return Object.keys(part.frame.settings ?? {})
    .filter((name) => !used.has(name) && !inherited.has(name))
    .map((name) =>
      problemAt(part.file, part.at(["settings", name]), `The setting ${name} is declared, but no rule uses it.`),
    );
}

function undeclaredSources(part: PolicyPart, documents: Documents, file: string, at: PolicyPart["at"]): Problem[] {
  const fromRules = [...part.rules, ...part.dropped].flatMap(({ id, sources }) =>
    sources.map(({ document }) => ({ document, path: ["rules", id, "source"] })),
  );
  const dates = part.frame.dates?.source;
  const fromDates = (dates === undefined ? [] : [dates].flat()).map(({ document }) => ({
    document,
    path: ["dates", "source"],
  }));
  return [...fromRules, ...fromDates]
    .filter(({ document }) => !(document in documents))
    .map(({ document, path }) =>
      problemAt(file, at(path), `The source names the document "${document}", which this policy does not declare.`),
    );
}
