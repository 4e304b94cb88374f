import { day } from "../calendar/index.ts";
import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import { sayDay } from "../wording/index.ts";
import { problemsReported } from "./events.ts";

/** One line of the daybook for a problem that stood in the way of a step; `undefined` for events of other folders. */
export const describeEvent = (recorded: RecordedEvent): EventWords | undefined => {
  const [event] = problemsReported([recorded]);
  if (!event) return undefined;
  const { request, due } = event.body;
  const role = event.by.role;
  return {
    title: `A problem with a step was reported (request ${String(request)})`,
    ...(due === undefined ? {} : { detail: `The step was due ${sayDay(day(due), "full")}.` }),
    side: role === "employee" || role === "supervisor" ? role : "office",
  };
};
