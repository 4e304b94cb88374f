import type { Projection } from "../casefile/index.ts";
import { plansIn } from "./state.ts";

/** One row for each plan of a file, in the order they were proposed. */
export const planProjection: Projection<"plans"> = {
  table: "plans",
  project: (events) =>
    plansIn(events).map((plan) => ({
      plan: plan.id,
      type: plan.type,
      cycle: plan.cycle,
      state: plan.state,
      ...(plan.startedOn ? { start: plan.startedOn } : {}),
      ...(plan.end ? { end: plan.end } : {}),
    })),
};
