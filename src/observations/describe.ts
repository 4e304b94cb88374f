import { day } from "../calendar/index.ts";
import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";
import { meetingName, sayDay } from "../wording/index.ts";
import { observationEvents, type RecordedObservationEvent } from "./events.ts";

const kind = (formal: boolean): string => (formal ? "Formal observation" : "Informal observation");

const lineOf = (
  event: RecordedObservationEvent,
  edition: Edition | undefined,
  name: (person: string) => string,
): EventWords => {
  switch (event.type) {
    case "ObservationPlanned": {
      const { formal, on, setting, observer } = event.body;
      const where = setting === "" ? "" : ` ${setting}.`;
      const who = observer === undefined ? "" : ` ${name(observer)} observes.`;
      return {
        title: `${kind(formal)} planned`,
        detail: `For ${sayDay(day(on), "full")}.${where}${who}`,
        side: "supervisor",
      };
    }
    case "ObservationCalledOff":
      return { title: "An observation was called off", detail: event.body.reason, side: "supervisor" };
    case "ObservationHeld": {
      const { formal, announced, minutes, setting } = event.body;
      const where = setting === "" ? "" : ` ${setting}.`;
      return {
        title: `${kind(formal)} held, ${minutes} minutes`,
        detail: `${announced ? "Announced." : "Not announced."}${where}`,
        side: "supervisor",
      };
    }
    case "ObservationConferenceHeld": {
      const { meeting, words } = event.body;
      const named = edition ? meetingName(meeting, edition) : "conference";
      return {
        title: `${named.charAt(0).toUpperCase()}${named.slice(1)} held`,
        ...(words === "" ? {} : { detail: words }),
        side: "both",
      };
    }
    case "NotesShared": {
      const { notes, attachments } = event.body;
      const files =
        attachments.length === 0 ? "" : ` and ${attachments.length} ${attachments.length === 1 ? "file" : "files"}`;
      return {
        title: "Notes of an observation shared",
        detail: `${notes.length} ${notes.length === 1 ? "note" : "notes"}${files}.`,
        side: "supervisor",
      };
    }
  }
};

/** One line of the daybook for each event of observations; `undefined` for events of other folders. */
export const describeEvent = (
  recorded: RecordedEvent,
  { edition, name }: { readonly edition: Edition | undefined; readonly name: (person: string) => string },
): EventWords | undefined => {
  const [event] = observationEvents([recorded]);
  return (
    event && { ...lineOf(event, edition, name), href: `/files/${event.file}/observations/${event.body.observation}` }
  );
};
