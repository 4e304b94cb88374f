import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";
import type { RecordedDocumentEvent } from "./recorded.ts";
import { documentEvents } from "./recorded.ts";

/** A document's event as the daybook says it; undefined for events of other folders. */
export const describeEvent = (
  recorded: RecordedEvent,
  { edition }: { readonly edition: Edition | undefined; readonly name: (person: string) => string },
): EventWords | undefined => {
  const [event] = documentEvents([recorded]);
  if (!event) return undefined;
  return { ...lineOf(event, edition), href: `/files/${event.file}/documents/${event.body.document}` };
};

const sideOf = ({ by }: RecordedEvent): EventWords["side"] =>
  by.role === "employee" ? "employee" : by.role === "personnel" ? "office" : "supervisor";

const lineOf = (event: RecordedDocumentEvent, edition: Edition | undefined): EventWords => {
  const side = sideOf(event);
  switch (event.type) {
    case "DocumentIssued": {
      const { frozen, version, focus } = event.body;
      const about = focus.map(({ code, title }) => `${code} ${title}`).join("; ");
      return {
        title: `${frozen.title} issued${version > 1 ? `, version ${version}` : ""}`,
        side,
        ...(about === "" ? {} : { detail: `About ${edition?.words["focus"] ?? "matter"} ${about}.` }),
      };
    }
    case "DocumentReceived":
      return { title: "Opened and received", side: "employee" };
    case "DocumentDelivered":
      return event.body.how === "handed-over"
        ? {
            title: "A copy was handed over",
            side,
            ...(event.body.witness === undefined ? {} : { detail: `Seen by ${event.body.witness}.` }),
          }
        : { title: event.body.how === "mailed" ? "A copy was mailed" : "A copy was sent by e-mail", side };
    case "DocumentDiscussed":
      return { title: "Talked over", side: "both" };
    case "DocumentAcknowledged":
      return {
        title: "Acknowledged",
        side: "employee",
        detail: `“${event.body.words}”${event.body.comment === undefined ? "" : ` Adds: “${event.body.comment}”`}`,
      };
    case "SignatureDeclined":
      return {
        title: "Declined to acknowledge",
        side: "employee",
        ...(event.body.witness === undefined ? {} : { detail: `Witnessed by ${event.body.witness}.` }),
      };
    case "ResponseFiled":
      return { title: "Response filed", side: "employee" };
  }
};
