import type { RecordedEvent } from "../casefile/index.ts";
import type { DocumentEventBodies, DocumentEventType } from "./events.ts";
import { documentEvents, type RecordedDocumentEvent } from "./recorded.ts";

type Recorded<Type extends DocumentEventType> = RecordedEvent<Type, DocumentEventBodies[Type]>;

/** One issued version and what happened to it, each list in the order of recording. */
export interface IssuedVersion {
  readonly issued: Recorded<"DocumentIssued">;
  readonly received: readonly (Recorded<"DocumentReceived"> | Recorded<"DocumentDelivered">)[];
  readonly sent: readonly Recorded<"DocumentDelivered">[];
  readonly discussed: readonly Recorded<"DocumentDiscussed">[];
  readonly acknowledged: readonly Recorded<"DocumentAcknowledged">[];
  readonly declined: readonly Recorded<"SignatureDeclined">[];
}

/** A document through all its versions. Responses belong to the document, whichever version they were written to. */
export interface IssuedDocument {
  readonly id: string;
  readonly type: string;
  readonly cycle: string;
  readonly plan?: string;
  readonly versions: readonly [IssuedVersion, ...IssuedVersion[]];
  readonly responses: readonly Recorded<"ResponseFiled">[];
}

/** Every document of a file by its identity, from standing events, in the order of first issue. What was done to a version that does not stand is left out. */
export const documentsOf = (events: readonly RecordedEvent[]): ReadonlyMap<string, IssuedDocument> => {
  const own = documentEvents(events);
  const documents = new Map<string, IssuedDocument>();
  for (const event of own) {
    if (event.type !== "DocumentIssued") continue;
    const { document, type } = event.body;
    const before = documents.get(document);
    const version = versionOf(event, own);
    documents.set(
      document,
      before
        ? { ...before, versions: [...before.versions, version] }
        : {
            id: document,
            type,
            cycle: event.cycle,
            ...(event.plan === undefined ? {} : { plan: event.plan }),
            versions: [version],
            responses: own
              .filter((other) => other.type === "ResponseFiled")
              .filter(({ body }) => body.document === document),
          },
    );
  }
  return documents;
};

const versionOf = (issued: Recorded<"DocumentIssued">, events: readonly RecordedDocumentEvent[]): IssuedVersion => {
  const { document, version } = issued.body;
  const own = events.filter(({ body }) => body.document === document && body.version === version);
  const deliveries = own.filter((event) => event.type === "DocumentDelivered");
  const inHand = deliveries.filter(({ body }) => body.how === "handed-over");
  return {
    issued,
    received: [...own.filter((event) => event.type === "DocumentReceived"), ...inHand].sort(
      (a, b) => a.revision - b.revision,
    ),
    sent: deliveries.filter(({ body }) => body.how !== "handed-over"),
    discussed: own.filter((event) => event.type === "DocumentDiscussed"),
    acknowledged: own.filter((event) => event.type === "DocumentAcknowledged"),
    declined: own.filter((event) => event.type === "SignatureDeclined"),
  };
};

/** The version in force: the one issued last. */
export const latestVersion = ({ versions }: IssuedDocument): IssuedVersion => versions.reduce((_, version) => version);

/** Where a version stands with the person it is for. Declining proves receipt; acknowledging later is stronger. */
export type DocumentState = "issued" | "received" | "acknowledged" | "declined";

export const stateOf = (version: IssuedVersion): DocumentState => {
  if (version.acknowledged.some(({ body }) => body.as === "employee")) return "acknowledged";
  if (version.declined.some(({ body }) => body.as === "employee")) return "declined";
  return version.received.length > 0 ? "received" : "issued";
};

/** The day the person it is for first had this version; undefined while no receipt is recorded, or its day is unknown. */
export const receivedOn = (version: IssuedVersion): RecordedEvent["day"] => version.received[0]?.day;

/** The event by which the person it is for first had the newest version of a document; undefined while none is recorded. */
export const receiptOf = (
  events: readonly RecordedEvent[],
  document: string,
): IssuedVersion["received"][number] | undefined => {
  const found = documentsOf(events).get(document);
  return found && latestVersion(found).received[0];
};
