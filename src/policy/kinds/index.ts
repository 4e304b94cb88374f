import type { RuleKindName } from "../rule.ts";
import { gate } from "./gate.ts";
import type { RuleKind } from "./kind.ts";

export type { Family, RuleKind } from "./kind.ts";

/** The kinds that are built, by name. Parameters are typed inside each kind; here they are whatever its schema lets through. */
export const ruleKinds: ReadonlyMap<RuleKindName, RuleKind> = new Map(
  [gate].map((kind) => [kind.name, kind as unknown as RuleKind]),
);
