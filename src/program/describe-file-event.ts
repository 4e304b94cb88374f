import { day } from "../calendar/index.ts";
import { sayDay } from "../wording/index.ts";
import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import { caseFileEvents } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";

/** The file's own events in words: years opened and closed, paper entered, entries struck. */
export const describeFileEvent = (
  recorded: RecordedEvent,
  { edition }: { readonly edition: Edition | undefined; readonly name: (person: string) => string },
): EventWords | undefined => {
  const [event] = caseFileEvents([recorded]);
  switch (event?.type) {
    case "CycleOpened":
      return {
        title: `School year ${event.body.schoolYear.replace("-", "–")} opened`,
        ...(edition ? { detail: `Under ${edition.title}.` } : {}),
        side: "office",
      };
    case "CycleRepinned":
      return { title: "Moved to another edition of the agreement", detail: event.body.reason, side: "office" };
    case "CycleClosed":
      return { title: "School year closed", side: "office" };
    case "HistoryEntered":
      return {
        title: "Earlier papers entered",
        detail: `This file is complete back to ${sayDay(day(event.body.since), "full")}.`,
        side: "office",
      };
    case "EventStruck":
      return { title: "An entry was struck", detail: event.body.reason, side: "office" };
    case undefined:
      return undefined;
  }
};
