import type { RuleKindName } from "../rule.ts";
import { acknowledge } from "./acknowledge.ts";
import { assign } from "./assign.ts";
import { attest } from "./attest.ts";
import { cadence } from "./cadence.ts";
import { choices } from "./choices.ts";
import { content } from "./content.ts";
import { count } from "./count.ts";
import { countsAs } from "./counts-as.ts";
import { decides } from "./decides.ts";
import { duration } from "./duration.ts";
import { duty } from "./duty.ts";
import { gate } from "./gate.ts";
import { keep } from "./keep.ts";
import type { RuleKind } from "./kind.ts";
import { right } from "./right.ts";
import { tell } from "./tell.ts";
import { whoMay } from "./who-may.ts";
import { window } from "./window.ts";

export type { Family, RuleKind } from "./kind.ts";

/** Parameters are typed inside each kind; from here on they are whatever its own schema lets through. */
const kinds: readonly RuleKind[] = [
  duty,
  cadence,
  count,
  window,
  gate,
  duration,
  content,
  attest,
  tell,
  whoMay,
  decides,
  acknowledge,
  right,
  choices,
  countsAs,
  assign,
  keep,
];

/** The closed set of kinds, by name: every name of the list is there. */
export const ruleKinds = Object.fromEntries(kinds.map((kind) => [kind.name, kind])) as Record<RuleKindName, RuleKind>;
