import type { RecordedEvent } from "../casefile/index.ts";
import type { DocumentEventBodies, DocumentEventType } from "./events.ts";

/** A document's event as it stands in a file. */
export type RecordedDocumentEvent = {
  [Type in DocumentEventType]: RecordedEvent<Type, DocumentEventBodies[Type]>;
}[DocumentEventType];

const types: Readonly<Record<DocumentEventType, true>> = {
  DocumentIssued: true,
  DocumentReceived: true,
  DocumentDelivered: true,
  DocumentDiscussed: true,
  DocumentAcknowledged: true,
  SignatureDeclined: true,
  ResponseFiled: true,
};

/** The documents' events among all events of a file, in the order of recording. */
export const documentEvents = (events: readonly RecordedEvent[]): readonly RecordedDocumentEvent[] =>
  events.filter((event): event is RecordedDocumentEvent => Object.hasOwn(types, event.type));
