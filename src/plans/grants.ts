import type { Grant } from "../access/index.ts";
import type { RecordedEvent } from "../casefile/index.ts";
import { plansIn } from "./state.ts";

/** The leave of each helper to see the plan they were asked in for: from the day they were asked until it is concluded. */
export const grantsFrom = (events: readonly RecordedEvent[]): readonly Grant[] =>
  plansIn(events).flatMap((plan) =>
    plan.helpers.flatMap(({ helper, on }): readonly Grant[] =>
      on === undefined
        ? []
        : [
            {
              person: helper,
              as: "helper",
              from: on,
              plan: plan.id,
              ...(plan.concluded ? { until: plan.concluded.on ?? on } : {}),
            },
          ],
    ),
  );
