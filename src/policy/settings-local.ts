import { malformedDays } from "./load-days.ts";
import { problemsFrom } from "./load-issues.ts";
import { problemAt } from "./load-problem.ts";
import type { FileText, Place, Problem } from "./load-problem.ts";
import { readYaml } from "./load-yaml.ts";
import { localSettingsFrame } from "./schema.ts";
import type { DeclaredSetting } from "./settings.ts";

/** A value the district chose, and where it wrote it. */
export interface LocalValue extends Place {
  readonly file: string;
  readonly value: unknown;
}

/** The district's choices by policy and setting. */
export type LocalSettings = ReadonlyMap<string, ReadonlyMap<string, LocalValue>>;

/** Reads `local-settings.yaml`: policy, setting, value. Whether a value fits is known only with the policy: see `applyLocal`. */
export function readLocalSettings(text: FileText | undefined): {
  readonly local: LocalSettings;
  readonly problems: readonly Problem[];
} {
  if (!text || isBlank(text.text)) return { local: new Map(), problems: [] };
  const { file } = text;
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return { local: new Map(), problems: yaml.problems };
  const days = malformedDays(yaml.value).map(({ path, reason }) => problemAt(file, yaml.at(path), reason));
  const parsed = localSettingsFrame.safeParse(yaml.value);
  if (!parsed.success)
    return { local: new Map(), problems: [...days, ...problemsFrom(parsed.error.issues, file, yaml.at)] };
  if (days.length > 0) return { local: new Map(), problems: days };
  const local = new Map<string, Map<string, LocalValue>>();
  for (const [policy, values] of Object.entries(parsed.data)) {
    const entries = Object.entries(values).map(
      ([name, value]) => [name, { file, value, ...yaml.at([policy, name]) }] as const,
    );
    local.set(policy, new Map(entries));
  }
  return { local, problems: [] };
}

/** The setting with the district's value in place, or the reason why that value does not fit. */
export function applyLocal(declared: DeclaredSetting, chosen: LocalValue): DeclaredSetting | Problem {
  const { oneOf, name } = declared;
  if (oneOf && !oneOf.some((allowed) => same(allowed, chosen.value))) {
    const allowed = oneOf.map((each) => JSON.stringify(each)).join(" or ");
    return problemAt(chosen.file, chosen, `The setting ${name} must be ${allowed}.`);
  }
  if (shapeOf(declared.value) !== shapeOf(chosen.value)) {
    return problemAt(
      chosen.file,
      chosen,
      `The setting ${name} must be ${shapeOf(declared.value)}, as ${JSON.stringify(declared.value)} is.`,
    );
  }
  return { ...declared, value: chosen.value, changedHere: true };
}

/** Nothing but comments. */
const isBlank = (text: string): boolean =>
  text.split("\n").every((line) => line.trim() === "" || line.trimStart().startsWith("#"));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return "a number";
  if (typeof value === "boolean") return "true or false";
  return typeof value === "string" ? "text" : "a group of keys";
}
