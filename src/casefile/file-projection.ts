import { cycleOn, cyclesFrom } from "./cycles.ts";
import type { Projection } from "./projection.ts";

/** One row for each file with a standing event: its newest cycle and that cycle's edition, and when it was last written in. */
export const fileProjection: Projection<"files"> = {
  table: "files",
  project: (events) => {
    const last = events.at(-1);
    if (!last) return [];
    const cycle = cycleOn(cyclesFrom(events), last.recordedOn);
    return [{ recordedOn: last.recordedOn, ...(cycle ? { cycle: cycle.id, edition: cycle.edition } : {}) }];
  },
};
