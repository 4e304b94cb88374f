import type { Day } from "../calendar/index.ts";
import type { Cycle, Fact, Focus, Part } from "./fact.ts";

/** What a pattern or a day is read for: the act, trigger, plan, part or year that a rule is judged on. */
export interface Subject {
  readonly cycle: Cycle;
  /** Identities that `same` compares with. */
  readonly ids: Readonly<Record<string, string>>;
  readonly focus?: readonly Focus[] | "overall";
  /** The day it happened, or is about to. */
  readonly day: Day | undefined;
  /** The act judged: never evidence for itself. */
  readonly act?: Fact;
  /** The fact a duty or right arose from. */
  readonly trigger?: Fact;
  readonly part?: Part;
}

/** How far in time evidence may lie. `strictly`: before the act in day and order, else the same day is enough. */
export interface Horizon {
  readonly day?: Day | undefined;
  readonly order?: number;
  readonly strictly?: boolean;
}

/** The subject that an act, done or about to be done, is judged as. */
export function subjectOf(act: Fact, cycle: Cycle): Subject {
  return {
    cycle,
    ids: act.ids,
    day: act.day,
    act,
    trigger: act,
    ...(act.focus === undefined ? {} : { focus: act.focus }),
  };
}

/** The subject of something owed once in a year. */
export const subjectOfCycle = (cycle: Cycle): Subject => ({ cycle, ids: { cycle: cycle.id }, day: cycle.firstDay });
