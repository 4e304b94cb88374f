import { parseDay } from "../calendar/index.ts";
import type { Day } from "../calendar/index.ts";
import type { Edition } from "./edition.ts";
import type { Folded } from "./inherit.ts";
import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";
import { buildRule } from "./load-rule.ts";
import type { Rule } from "./rule.ts";
import { rollUpProblems } from "./load-roll-ups.ts";
import { settledDates } from "./load-dates.ts";
import { labelProblems } from "./load-labels.ts";
import { publishedDays } from "./load-published.ts";
import { neededWords } from "./schema.ts";
import type { DeclaredSetting, DeclaredSettings } from "./settings.ts";
import { applyLocal } from "./settings-local.ts";
import type { LocalSettings, LocalValue } from "./settings-local.ts";

export interface MadeEdition {
  /** Absent if the policy itself has problems; a local value that does not fit leaves the policy's own in place. */
  readonly edition?: Edition;
  readonly problems: readonly Problem[];
}

/** Makes the edition of a folded policy, with the district's settings in place. */
export function makeEdition(folded: Folded, local: LocalSettings): MadeEdition {
  const { part, documents } = folded;
  const { frame, file, at } = part;
  const declared = declaredSettings(folded);
  const chosen = localValues(folded, local);
  const problems: Problem[] = [];
  const settings = new Map(declared);
  for (const [name, value] of chosen) {
    const setting = declared.get(name);
    const applied = setting && applyLocal(setting, value);
    if (applied && "silent" in applied) settings.set(name, applied);
    else if (applied) problems.push(applied);
  }
  const rules: Rule[] = [];
  const broken: Problem[] = [];
  for (const folding of folded.rules.values()) {
    const built = buildRule(folding, folded, settings);
    if (built.ok) {
      rules.push(built.rule);
      continue;
    }
    const changed = built.used.filter((name) => settings.get(name)?.changedHere);
    const asDeclared = changed.length > 0 ? buildRule(folding, folded, declared) : built;
    if (asDeclared.ok) {
      rules.push(asDeclared.rule);
      problems.push(...changed.flatMap((name) => unfit(chosen.get(name), name, folding.what.id, built.problems)));
    } else broken.push(...asDeclared.problems);
  }
  const dates = settledDates(folded, settings);
  const published = publishedDays(folded);
  const words = frame.covers === "nobody" ? [] : neededWords.filter((word) => folded.words[word] === undefined);
  broken.push(
    ...dates.problems,
    ...published.problems,
    ...labelProblems(rules),
    ...rollUpProblems(rules),
    ...(words.length > 0 ? [problemAt(file, at(["words"]), `The words lack ${words.join(", ")}.`)] : []),
  );
  if (broken.length > 0) return { problems: [...problems, ...broken] };
  const edition: Edition = {
    id: part.id,
    policy: frame.policy,
    title: frame.title,
    from: dayOf(frame.edition.from),
    ...(frame.edition.until === undefined ? {} : { until: dayOf(frame.edition.until) }),
    extends: frame.extends ?? [],
    ...coversOf(frame.covers),
    words: folded.words,
    dates: dates.value,
    published: published.value,
    documents,
    settings: Object.fromEntries(
      [...settings.values()].map(({ name, value, silent, changedHere }) => [name, { value, silent, changedHere }]),
    ),
    plans: folded.plans,
    sections: folded.sections,
    ...(folded.rubric === undefined ? {} : { rubric: folded.rubric }),
    rules,
  };
  return { edition, problems };
}

function declaredSettings(folded: Folded): DeclaredSettings {
  const entries = [...folded.settings].map(([name, { what }]): [string, DeclaredSetting] => {
    const oneOf = what["one-of"];
    return [name, { name, value: what.value, silent: what.silent, changedHere: false, ...(oneOf ? { oneOf } : {}) }];
  });
  return new Map(entries);
}

/** The district's values for this policy; those for a base hold here too, unless this policy has its own. */
function localValues(folded: Folded, local: LocalSettings): ReadonlyMap<string, LocalValue> {
  const values = new Map<string, LocalValue>();
  for (const [name, { part }] of folded.settings) {
    const value = local.get(folded.part.frame.policy)?.get(name) ?? local.get(part.frame.policy)?.get(name);
    if (value) values.set(name, value);
  }
  return values;
}

function unfit(value: LocalValue | undefined, name: string, rule: string, because: readonly Problem[]): Problem[] {
  const why = because.map(({ reason }) => reason).join(" ");
  return value ? [problemAt(value.file, value, `The setting ${name} does not fit the rule ${rule}: ${why}`)] : [];
}

type CoversFrame = Folded["part"]["frame"]["covers"];

function coversOf(covers: CoversFrame): Pick<Edition, "covers" | "coversNot"> {
  if (covers === "nobody") return { covers: { unit: [] } };
  const wanted: Record<string, readonly string[]> = {};
  const not: Record<string, readonly string[]> = {};
  for (const [attribute, values] of Object.entries(covers)) {
    if (typeof values === "object" && "not" in values) not[attribute] = [values.not].flat();
    else wanted[attribute] = [values].flat();
  }
  return { covers: wanted, ...(Object.keys(not).length > 0 ? { coversNot: not } : {}) };
}

function dayOf(text: string): Day {
  const read = parseDay(text);
  if (!read.ok) throw new Error(`A day that was checked is none: ${text}`);
  return read.day;
}
