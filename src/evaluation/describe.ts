import type { RecordedEvent } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";
import { documentName } from "../wording/index.ts";
import { evaluationEvents } from "./events.ts";

/** One line of a daybook, as the edge shows it. */
interface EventWords {
  readonly title: string;
  readonly detail?: string;
  readonly side: "supervisor" | "employee" | "both" | "office";
  readonly href?: string;
}

const meetings = {
  planning: "Initial planning conference held",
  "mid-year": "Mid-year conference held",
  summative: "Conference on the year’s result held",
} as const;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One line of the daybook for each event of the yearly cycle; `undefined` for events of other folders. */
export const describeEvent = (
  recorded: RecordedEvent,
  { edition }: { readonly edition: Edition | undefined; readonly name: (person: string) => string },
): EventWords | undefined => {
  const [event] = evaluationEvents([recorded]);
  switch (event?.type) {
    case "SummativeGiven":
      return {
        title: `${capital(edition ? documentName("summative", edition) : "summative report")} given`,
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
