import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import { evaluationEvents } from "./events.ts";

const meetings = {
  planning: "Initial planning conference held",
  "mid-year": "Mid-year conference held",
  summative: "Conference on the year’s result held",
} as const;

/** One line of the daybook for each event of the yearly cycle; `undefined` for events of other folders. */
export const describeEvent = (recorded: RecordedEvent): EventWords | undefined => {
  const [event] = evaluationEvents([recorded]);
  switch (event?.type) {
    case "SummativeGiven":
      return {
        title: "The year’s result is on record",
        side: "supervisor",
        href: `/files/${event.file}/documents/${event.body.document}`,
      };
    case "ConferenceHeld":
      return {
        title: meetings[event.body.meeting],
        ...(event.body.words ? { detail: event.body.words } : {}),
        side: "both",
      };
    case undefined:
      return undefined;
  }
};
