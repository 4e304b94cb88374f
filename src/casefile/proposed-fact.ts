import type { Day } from "../calendar/index.ts";
import type { Actor } from "./event.ts";
import type { Fact } from "../policy/index.ts";

/** What is known of an act about to be done; the rest of the fact follows. `today` is the day it would be recorded. */
export type Proposal = Pick<Fact, "fact" | "day" | "cycle"> &
  Partial<Pick<Fact, "id" | "is" | "ids" | "focus" | "contents" | "lateReason" | "wentOn">> & {
    readonly by: Actor;
    readonly today: Day;
  };

/** A fact that has not happened yet, for `assess` to judge: its order is after everything recorded. Without an id it is named by its fact. */
export const proposedFact = ({ today, id, is, ids, cycle, ...rest }: Proposal): Fact => ({
  ...rest,
  id: id ?? `proposed-${rest.fact}`,
  cycle,
  is: is ?? {},
  ids: { cycle, ...ids },
  order: Infinity,
  recordedOn: today,
});
