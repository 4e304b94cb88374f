import { happeningOf, type RecordedEvent } from "../casefile/index.ts";
import type { Fact, FactName } from "../policy/index.ts";
import { documentsOf, type IssuedDocument, type IssuedVersion } from "./state.ts";
import { contentsFrom } from "./writing/contents.ts";

/**
 * What rules may know of a file's documents: issued (with contents), sent, received, discussed, acknowledged, declined,
 * copies given, responses, and for a notice the notice itself, whose day is the day of receipt.
 */
export const factsFrom = (events: readonly RecordedEvent[]): Fact[] =>
  [...documentsOf(events).values()].flatMap((document) => [
    ...document.versions.flatMap((version) => versionFacts(document, version)),
    ...document.responses.map((event) =>
      factOf(
        "response-filed",
        event,
        document,
        { version: event.body.version, to: document.type },
        { response: event.body.response },
      ),
    ),
  ]);

const versionFacts = (document: IssuedDocument, version: IssuedVersion): Fact[] => {
  const { issued } = version;
  const about = {
    version: issued.body.version,
    ...(issued.body.states.length > 0 ? { states: issued.body.states } : {}),
  };
  const { focus } = issued.body;
  const fact = (name: FactName, event: RecordedEvent, is: Fact["is"] = {}): Fact => ({
    ...factOf(name, event, document, { ...about, ...is }),
    ...(focus.length > 0 ? { focus } : {}),
  });
  return [
    { ...fact("document-issued", issued), contents: contentsFrom(issued.body.contents) },
    ...noticeGiven(document, version).map((notice) => ({ ...notice, ...(focus.length > 0 ? { focus } : {}) })),
    ...version.sent.map((event) => fact("document-sent", event, { how: event.body.how })),
    ...version.received.map((event) => fact("document-received", event, { how: event.body.how })),
    ...version.received.flatMap((event) =>
      event.type === "DocumentDelivered" ? [named(fact("copy-given", event, { to: "employee" }))] : [],
    ),
    ...version.discussed.map((event) => fact("document-discussed", event, { with: event.body.with })),
    ...version.acknowledged.map((event) =>
      fact("document-acknowledged", event, { as: event.body.as, means: event.body.means }),
    ),
    ...firstOfEachRole(version.declined).map(({ event, witness }) =>
      fact("signature-declined", event, { as: event.body.as, ...(witness === undefined ? {} : { witness }) }),
    ),
  ];
};

/** One declining for each role: the first, with a witness if anyone ever recorded one. */
const firstOfEachRole = (declined: IssuedVersion["declined"]) =>
  declined
    .filter((event, at) => declined.findIndex(({ body }) => body.as === event.body.as) === at)
    .map((event) => {
      const witnessed = declined.find(({ body }) => body.as === event.body.as && body.witness !== undefined)?.body;
      return { event, witness: witnessed?.witnessRole ?? witnessed?.witness };
    });

/** A notice counts from the day it is received; until a receipt is recorded its day is unknown. */
const noticeGiven = (document: IssuedDocument, { issued, received }: IssuedVersion): Fact[] => {
  if (issued.body.notice === undefined) return [];
  const [first] = received;
  const given = factOf("notice-given", first ?? issued, document, {
    version: issued.body.version,
    notice: issued.body.notice,
    written: true,
    ...(issued.body.ground === undefined ? {} : { ground: issued.body.ground }),
  });
  return [{ ...named(given), day: first?.day, by: issued.by }];
};

/** Two facts from one event have two names. */
const named = (fact: Fact): Fact => ({ ...fact, id: `${fact.id}:${fact.fact}` });

/** The observation that a document reports on, if it does. */
const observationOf = ({ versions: [{ issued }] }: IssuedDocument): Readonly<Record<string, string>> =>
  issued.body.observation === undefined ? {} : { observation: issued.body.observation };

const factOf = (
  fact: FactName,
  event: RecordedEvent,
  document: IssuedDocument,
  is: Fact["is"],
  ids: Readonly<Record<string, string>> = {},
): Fact => ({
  ...happeningOf(event),
  fact,
  is: { document: document.type, ...is },
  ids: {
    cycle: event.cycle,
    document: document.id,
    ...observationOf(document),
    ...(document.plan === undefined ? {} : { plan: document.plan }),
    ...ids,
  },
});
