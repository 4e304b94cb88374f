import { z } from "zod";
import type { RuleKindName } from "../rule.ts";
import type { RuleKind } from "./kind.ts";

/** A kind of the closed list that no code judges yet: a policy that uses it is refused, and says which. */
export function notBuilt(name: RuleKindName, family: RuleKind["family"]): RuleKind {
  const parameters = z.unknown().refine(() => false, `The kind ${name} is not built yet.`);
  return { name, family, effects: ["block", "warn", "show"], parameters, judge: () => [] };
}
