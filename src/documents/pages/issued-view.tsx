import { sayDay } from "../../wording/index.ts";
import { DocumentView } from "../../web/kit/index.ts";
import { postWords, type FileRequest } from "../../web/index.ts";
import { documentBlocks } from "./document-blocks.tsx";
import { sayMeaning, type DocumentShown } from "./document-page.tsx";
import { responseWords } from "./response-words.tsx";
import { sayDate, sayInstant, stop } from "./say-instant.ts";
import type { FrozenSection } from "../frozen.ts";
import type { IssuedVersion } from "../state.ts";
import { checkCode } from "../writing/seal.ts";

/** A document exactly as issued, with what was done to this version. The same on screen and on paper. */
export function IssuedView({
  request,
  shown,
  titleAs = "h1",
}: {
  readonly request: FileRequest;
  readonly shown: DocumentShown;
  readonly titleAs?: "h1" | "h2";
}) {
  const { document, version } = shown;
  const { frozen, hash, version: number } = version.issued.body;
  const entries = acknowledgmentEntries(version, request);
  const words = version.acknowledged.at(-1)?.body.words ?? version.declined.at(-1)?.body.words;
  const sections = frozen.sections.filter((section) => section.later === undefined);
  return (
    <DocumentView
      titleAs={titleAs}
      district={request.app.district.name}
      agreement={request.edition.title}
      title={frozen.title}
      about={`${request.employee.name}, ${postWords(request.employee.id, request.roster, request.app)}`}
      facts={factsAbove(version, request)}
      sections={[
        ...sections.map((section, at) => ({
          heading: sections.length > 1 ? `${at + 1}. ${section.title}` : section.title,
          blocks: [
            ...(section.blocks.length === 0
              ? [{ kind: "paragraph" as const, text: "Left empty." }]
              : documentBlocks(section, { ...request, closed: true })),
            ...provenance(section, request),
          ],
        })),
        ...frozen.sections
          .filter((section) => section.later !== undefined)
          .map((section) => ({ heading: section.title, blocks: comments(version) })),
      ]}
      acknowledgments={entries.length > 0 && words !== undefined ? { sentence: words, entries } : undefined}
      response={responseWords(document, request)}
      closing={`The words above were closed when this paper was issued and cannot be edited. A correction is a new version, acknowledged anew. Version ${number}, fingerprint ${checkCode(hash)}, entry ${version.issued.revision} of this file. Anyone holding this paper can compare it with the file.`}
    />
  );
}

const factsAbove = (version: IssuedVersion, { name }: FileRequest) => {
  const { issued, received, sent, discussed } = version;
  return [
    {
      term: "Issued",
      words: `${sayInstant(issued.recordedAt)}, version ${issued.body.version}, by ${name(issued.by.person)}`,
    },
    ...sent.slice(0, 1).map((event) => ({
      term: "Sent",
      words: `${event.day ? sayDay(event.day, "full") : "day not recorded"}, by ${event.body.how === "mailed" ? "mail" : "e-mail"}`,
    })),
    ...received.slice(0, 1).map((event) => ({
      term: "Received",
      words: `${event.day ? sayDay(event.day, "full") : "day not recorded"}, ${event.type === "DocumentReceived" ? "opened by the person it is for" : `handed over by ${name(event.by.person)}${event.body.witness === undefined ? "" : `, seen by ${event.body.witness}`}`}`,
    })),
    ...discussed
      .slice(0, 1)
      .map((event) => ({ term: "Discussed", words: event.day ? sayDay(event.day, "full") : "day not recorded" })),
  ];
};

/** Who agreed to the section's words, those of one day together. */
const provenance = (section: FrozenSection, { name }: FileRequest) => {
  const byDay = Map.groupBy(section.agreed, ({ at }) => sayDate(at));
  const said = [...byDay].map(([day, marks]) => `${marks.map(({ person }) => name(person)).join(" and ")}, ${day}`);
  return said.length === 0 ? [] : [{ kind: "note" as const, text: `Agreed by ${said.join("; ")}.` }];
};

/** Comments made when acknowledging stand in the form's own space for them. */
const comments = ({ acknowledged, declined }: IssuedVersion) => {
  const said = [...acknowledged, ...declined].flatMap(({ body }) =>
    body.comment === undefined ? [] : [{ kind: "paragraph" as const, text: body.comment }],
  );
  return said.length > 0 ? said : [{ kind: "paragraph" as const, text: "None so far." }];
};

const acknowledgmentEntries = (version: IssuedVersion, { name, file }: FileRequest) => [
  ...version.acknowledged.map((event) => ({
    term: name(event.by.person),
    words: `${sayMeaning(event.body.means)}. ${stop(sayInstant(event.recordedAt))}${event.body.comment === undefined ? "" : ` Adds: “${event.body.comment}”`}`,
  })),
  ...version.declined.slice(0, 1).map((event) => ({
    term: name(file.employee),
    words: `Declined to acknowledge it. ${event.day ? sayDay(event.day, "full") : "Day not recorded"}.${sayWitness(version)}`,
  })),
];

/** A witness may have been recorded after the declining itself. */
const sayWitness = ({ declined }: IssuedVersion): string => {
  const witness = declined.find(({ body }) => body.witness !== undefined)?.body.witness;
  return witness === undefined ? "" : ` Witnessed by ${witness}.`;
};
