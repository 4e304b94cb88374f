import { type Day, compareDays } from "../calendar/index.ts";
import type { Finding } from "../policy/index.ts";
import { sayDay, sayNearDay } from "./say-day.ts";
import { saySpan } from "./say-span.ts";

/** Names of the marks that stand beside a state's words. */
export type StateName = Finding["state"] | "later" | "not-in-file";

/** A state as it is shown: the name of its mark, and the words that carry it. */
export interface SaidState {
  readonly state: StateName;
  readonly words: string;
}

/** Calendar days within which something asked counts as near. */
const near = 14;

type Stated = Pick<Finding, "state" | "late" | "due" | "kind"> & {
  readonly occasion?: Pick<Finding["occasion"], "kind">;
};

/** A finding's state in words: "Done late by 2 work days", "Due Monday, Nov 16", "Blocked by the agreement". */
export function sayState(finding: Stated, today: Day): SaidState {
  const { state, late, due } = finding;
  switch (state) {
    case "done":
      return { state, words: "Done" };
    case "done-late":
      return { state, words: late === undefined ? "Done late" : `Done late by ${saySpan(late)}` };
    case "done-otherwise":
      return { state, words: "Done otherwise" };
    case "due":
      return sayDue(finding, due, today);
    case "overdue":
      return { state, words: late === undefined ? "Overdue" : `Overdue by ${saySpan(late)}` };
    case "open":
      if (paused.has(finding.kind))
        return { state, words: due === undefined ? "Paused" : `Paused, due ${sayNearDay(due, today)}` };
      return { state, words: due === undefined ? "Open, with no last day" : `Open until ${sayNearDay(due, today)}` };
    case "blocked":
      return { state, words: "Blocked by the agreement" };
    case "not-needed":
      return { state, words: "Not needed" };
    case "cannot-say":
      return { state, words: "Cannot say yet" };
  }
}

/** Kinds that wait for somebody to act; the others look at an act that is still to come. */
const waiting = new Set<Finding["kind"]>(["duty", "cadence", "count", "acknowledge", "keep"]);

/** Kinds that are never merely open: while they are, they wait for someone who is away. */
const paused = new Set<Finding["kind"]>(["duty", "cadence", "count", "acknowledge"]);

function sayDue({ kind, occasion }: Stated, due: Day | undefined, today: Day): SaidState {
  if (occasion?.kind === "act") return { state: "due", words: "Asks for a reason" };
  if (due === undefined) return { state: "due", words: waiting.has(kind) ? "Due, with no day named" : "Still to come" };
  const days = compareDays(due, today);
  if (days === 0) return { state: "due", words: `Due today, ${sayNearDay(due, today)}` };
  if (days <= near) return { state: "due", words: `Due ${sayNearDay(due, today)}` };
  return { state: "later", words: `Due ${sayDay(due, "short", today)}` };
}
