import type { App } from "../web/index.ts";
import * as observations from "../observations/index.ts";
import * as plans from "../plans/index.ts";

/** The leaves to see a file that stand in it: helpers of a plan, observers of one observation. */
export const grants: App["grants"] = ({ events }) => [...plans.grantsFrom(events), ...observations.grantsFrom(events)];
