import type { Path } from "./load-yaml.ts";

/** A value an agreement leaves open, as declared by a policy, with the district's own value in place if it has one. */
export interface DeclaredSetting {
  readonly name: string;
  readonly value: unknown;
  /** What the agreement is silent about, in the policy's words. */
  readonly silent: string;
  readonly oneOf?: readonly unknown[];
  readonly changedHere: boolean;
}
export type DeclaredSettings = ReadonlyMap<string, DeclaredSetting>;

export interface Settled {
  readonly value: unknown;
  /** Names of the settings that were put in place, each once. */
  readonly used: readonly string[];
  readonly undeclared: readonly { readonly path: Path; readonly name: string }[];
}

/**
 * Puts the district's values in place of `{ setting: name }`, wherever it stands.
 * A list of names standing in a list is laid into it: `[weekend, { setting: other-days-off }]`.
 */
export function settle(value: unknown, settings: DeclaredSettings): Settled {
  const used = new Set<string>();
  const undeclared: { path: Path; name: string }[] = [];
  const walk = (inner: unknown, path: Path): unknown => {
    const name = settingNamed(inner);
    if (name !== undefined) {
      const declared = settings.get(name);
      if (!declared) undeclared.push({ path, name });
      else used.add(name);
      return declared?.value;
    }
    if (Array.isArray(inner)) {
      return inner.flatMap((item: unknown, index) => {
        const settled = walk(item, [...path, index]);
        return settingNamed(item) !== undefined && Array.isArray(settled) ? (settled as unknown[]) : [settled];
      });
    }
    if (inner === null || typeof inner !== "object") return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, item]) => [key, walk(item, [...path, key])]));
  };
  return { value: walk(value, []), used: [...used], undeclared };
}

/** Settings that no rule needs to name: they say how people are told, and notices read them. */
export const settingsOfNotices = { before: "reminder-days", required: "notices-required" } as const;

/** Every `{ setting: name }` in a value, whether declared or not. */
export const settingsNamedIn = (value: unknown): readonly string[] => {
  const found = settle(value, new Map());
  return found.undeclared.map((each) => each.name);
};

function settingNamed(value: unknown): string | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const [only] = entries;
  return entries.length === 1 && only?.[0] === "setting" && typeof only[1] === "string" ? only[1] : undefined;
}
