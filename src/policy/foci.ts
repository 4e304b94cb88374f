import type { Fact, Focus } from "./fact.ts";
import type { Message } from "./finding.ts";
import { say, type Pieces } from "./messages.ts";

export type Foci = readonly Focus[] | "overall";

/** Two foci are the same when kind and code are. */
export const sameFocus = (one: Focus, other: Focus): boolean => one.code === other.code && one.kind === other.kind;

/** Whether they share a matter; `overall` matches any, in either direction. */
export function shareFocus(one: Foci, other: Foci): boolean {
  if (one === "overall" || other === "overall") return true;
  return one.some((focus) => other.some((each) => sameFocus(focus, each)));
}

/** Whether every focus wanted is in one of these facts: together is enough. */
export function coverFocus(wanted: Foci, facts: readonly Fact[]): boolean {
  if (wanted === "overall") return facts.length > 0;
  return wanted.every((focus) => facts.some((fact) => fact.focus !== undefined && shareFocus([focus], fact.focus)));
}

/** Foci as pieces of a sentence. */
export function sayFoci(foci: Foci | undefined): Pieces {
  if (foci === undefined) return [];
  return foci === "overall" ? [overall] : foci.map(sayFocus);
}

const overall: Message = say("focus.overall", {});
const sayFocus = ({ kind, code, title }: Focus): Message => say("focus", { kind, code, title });
