import type { Folded, FoldedRule } from "./inherit.ts";
import { ruleKinds } from "./kinds/index.ts";
import { problemsFrom } from "./load-issues.ts";
import { strangeNames } from "./load-names.ts";
import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";
import type { Path } from "./load-yaml.ts";
import { pattern as patternSchema } from "./kinds/grammar.ts";
import type { Pattern } from "./pattern.ts";
import type { Effect, Rule, RuleKindName, Source } from "./rule.ts";
import { personAttributes } from "./schema.ts";
import { settle } from "./settings.ts";
import type { DeclaredSettings } from "./settings.ts";
import { settingText } from "./settings-text.ts";

export type BuiltRule =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly used: readonly string[] };

/** Makes a rule of its outline: settings in place, its parameters judged by its kind, its sources with their documents' titles. */
export function buildRule(
  { what: outline, part, documents }: FoldedRule,
  folded: Folded,
  settings: DeclaredSettings,
): BuiltRule {
  const { id, kind, frame } = outline;
  const under: Path = ["rules", id];
  const { file, at } = part;
  const written = settle(
    { [kind]: outline.parameters, for: frame.for, "only-if": frame["only-if"], unless: frame.unless },
    settings,
  );
  const problems: Problem[] = written.undeclared.map(({ path, name }) =>
    problemAt(file, at([...under, ...path]), `The setting ${name} is used, but not declared.`),
  );
  const settled = written.value as Readonly<Record<string, unknown>>;
  const { effect, ...parameters } = (settled[kind] ?? {}) as Readonly<Record<string, unknown>>;
  const parsed = ruleKinds[kind].parameters.safeParse(parameters);
  if (!parsed.success) problems.push(...problemsFrom(parsed.error.issues, file, at, [...under, kind]));
  for (const reason of effectRefused(id, kind, effect, parsed.data)) {
    problems.push(problemAt(file, at([...under, kind, ...(effect === undefined ? [] : ["effect"])]), reason));
  }
  const conditions: { onlyIf?: Pattern; unless?: Pattern } = {};
  for (const [key, name] of [
    ["only-if", "onlyIf"],
    ["unless", "unless"],
  ] as const) {
    if (settled[key] === undefined) continue;
    const pattern = patternSchema.safeParse(settled[key]);
    if (pattern.success) conditions[name] = pattern.data;
    else problems.push(...problemsFrom(pattern.error.issues, file, at, [...under, key]));
  }
  for (const attribute of Object.keys(frame.for ?? {}).filter((name) => !personAttributes.has(name))) {
    problems.push(problemAt(file, at([...under, "for", attribute]), `No person or year has "${attribute}".`));
  }
  for (const [index, row] of rowsOf(parameters).entries()) {
    for (const attribute of Object.keys(row.for ?? {}).filter((name) => !personAttributes.has(name))) {
      const path = [...under, kind, "rows", index, "for", attribute];
      problems.push(problemAt(file, at(path), `No person or year has "${attribute}".`));
    }
  }
  for (const { path, reason } of strangeNames(
    { [kind]: parameters, "only-if": settled["only-if"], unless: settled["unless"] },
    folded,
  )) {
    problems.push(problemAt(file, at([...under, ...path]), reason));
  }
  if (!parsed.success || problems.length > 0) return { ok: false, problems, used: written.used };
  const rule: Rule = {
    id,
    kind,
    effect: effect as Effect,
    parameters: parsed.data,
    ...(settled["for"] === undefined ? {} : { for: settled["for"] as NonNullable<Rule["for"]> }),
    ...conditions,
    fixed: frame.fixed ?? false,
    ...(frame.note === undefined ? {} : { note: frame.note }),
    source: outline.sources.map(({ document, place, says }): Source => {
      const declared = documents[document];
      const title = declared?.title ?? document;
      return { document, title, short: declared?.short ?? title, place, says, local: declared?.local ?? false };
    }),
    settings: written.used.flatMap((name) => {
      const declared = settings.get(name);
      return declared ? [{ name, silent: declared.silent, value: settingText(declared.value) }] : [];
    }),
    at: { file, line: at(under).line },
  };
  return { ok: true, rule };
}

/** Why a rule cannot have this effect: none is written, its kind has no use for it, or not as it is written here. */
function effectRefused(id: string, kind: RuleKindName, effect: unknown, parameters: unknown): readonly string[] {
  const { effects } = ruleKinds[kind];
  if (effect === undefined) return [`The rule ${id} has no effect: write block, warn or show.`];
  if (!effects.includes(effect as Effect))
    return [`A ${kind} may ${effects.join(" or ")}, not ${JSON.stringify(effect)}.`];
  const here = parameters === undefined ? effects : (ruleKinds[kind].effectsFor?.(parameters) ?? effects);
  return here.includes(effect as Effect) ? [] : [`As it is written here, a ${kind} may only ${here.join(" or ")}.`];
}

/** The rows of an assign, whose `for` asks about persons as a rule's own does; other kinds have none. */
function rowsOf(parameters: Readonly<Record<string, unknown>>): readonly { readonly for?: object }[] {
  const { rows } = parameters;
  return Array.isArray(rows) ? rows.map((row: unknown) => (typeof row === "object" && row !== null ? row : {})) : [];
}
