import type { Edition } from "./edition.ts";
import { folding } from "./inherit-bases.ts";
import { libraryOf } from "./library.ts";
import type { PolicyLibrary } from "./covering-answer.ts";
import { makeEdition } from "./load-edition.ts";
import { readPart } from "./load-file.ts";
import type { PolicyPart } from "./load-file.ts";
import { overlaps } from "./load-overlaps.ts";
import { problemAt } from "./load-problem.ts";
import type { FileText, Problem } from "./load-problem.ts";
import { readLocalSettings } from "./settings-local.ts";
import type { LocalSettings } from "./settings-local.ts";

/** What loading gave: a library of everything good, and a problem for everything else. */
export interface LoadedPolicies {
  readonly library: PolicyLibrary;
  readonly problems: readonly Problem[];
  /** The last good state of each file, for `reload`. */
  readonly lastGood: LastGood;
}

interface LastGood {
  readonly parts: ReadonlyMap<string, PolicyPart>;
  readonly editions: ReadonlyMap<string, Edition>;
  readonly local: LocalSettings;
}

const NOTHING_YET: LastGood = { parts: new Map(), editions: new Map(), local: new Map() };

/**
 * Loads policies from the texts of their files, with the district's own settings. A file with a problem is left out, and so is
 * what extends it; everything else loads.
 */
export function loadPolicies(texts: readonly FileText[], localSettings?: FileText): LoadedPolicies {
  return load(texts, localSettings, NOTHING_YET);
}

/** The same while running: a file that was good and no longer is keeps its last good edition in force; its problem is reported. */
export function reloadPolicies(
  previous: LoadedPolicies,
  texts: readonly FileText[],
  localSettings?: FileText,
): LoadedPolicies {
  return load(texts, localSettings, previous.lastGood);
}

function load(texts: readonly FileText[], localSettings: FileText | undefined, before: LastGood): LoadedPolicies {
  const problems: Problem[] = [];
  const chosen = readLocalSettings(localSettings);
  problems.push(...chosen.problems);
  const local = chosen.problems.length > 0 ? before.local : chosen.local;
  const parts = new Map<string, PolicyPart>();
  for (const text of texts) {
    const read = readPart(text);
    problems.push(...read.problems);
    const part = read.part ?? before.parts.get(text.file);
    if (part) parts.set(text.file, part);
  }
  for (const { part, problem } of overlaps([...parts.values()])) {
    problems.push(problem);
    const last = before.parts.get(part.file);
    if (last && last !== part) parts.set(part.file, last);
    else parts.delete(part.file);
  }
  const fold = folding([...parts.values()]);
  const editions = new Map<string, Edition>();
  for (const part of parts.values()) {
    const folded = fold(part);
    const made = folded.ok ? makeEdition(folded.folded, local) : folded;
    problems.push(...made.problems);
    const edition = "edition" in made ? made.edition : undefined;
    const inForce = edition ?? before.editions.get(part.file);
    if (inForce) editions.set(part.file, inForce);
  }
  problems.push(...strangers(local, [...editions.values()]));
  const lastGood = { parts, editions, local };
  return { library: libraryOf([...editions.values()]), problems: oncePerPlace(problems), lastGood };
}

function strangers(local: LocalSettings, editions: readonly Edition[]): Problem[] {
  return [...local].flatMap(([policy, values]) => {
    const own = editions.filter((edition) => edition.policy === policy);
    return [...values].flatMap(([name, value]) => {
      if (own.some((edition) => name in edition.settings)) return [];
      const reason =
        own.length === 0
          ? `There is no policy ${policy} (or it has problems).`
          : `The policy ${policy} declares no setting ${name}.`;
      return [problemAt(value.file, value, reason)];
    });
  });
}

function oncePerPlace(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(
      problems.map((problem) => [`${problem.file}:${problem.line}:${problem.column}:${problem.reason}`, problem]),
    ).values(),
  ];
}
