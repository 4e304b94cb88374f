import type { DocumentBlock } from "../../web/kit/index.ts";
import { quoted } from "../evidence.ts";
import type { Block, FrozenSection } from "../frozen.ts";
import { sayDate, sayWhen, stop } from "./say-instant.ts";
import { sideOf } from "./side.tsx";
import type { Day } from "../../calendar/index.ts";

/** How people and days are said on this page. */
export interface BlockReader {
  readonly name: (person: string) => string;
  readonly today: Day;
  /** The words are issued or about to be: their days stand as on paper, with the year. */
  readonly closed?: boolean;
}

/** A section's frozen words as the kit shows them; lists of the two sides stand beside each other. */
export const documentBlocks = (
  section: Pick<FrozenSection, "blocks" | "written">,
  reader: BlockReader,
): readonly DocumentBlock[] => {
  const shown: DocumentBlock[] = [];
  for (const block of section.blocks) {
    const last = shown.at(-1);
    if (block.kind === "list") {
      const party = partyOf(block);
      if (last?.kind === "parties") shown[shown.length - 1] = { kind: "parties", parties: [...last.parties, party] };
      else shown.push({ kind: "parties", parties: [party] });
    } else shown.push(...otherBlocks(block, section, reader));
  }
  return shown;
};

type List = Extract<Block, { kind: "list" }>;
type Party = Extract<DocumentBlock, { kind: "parties" }>["parties"][number];

const partyOf = ({ label, whose, items }: List): Party => ({
  name: label,
  side: whose === "employee" || whose === "supervisor" ? whose : undefined,
  items: items.map(({ text, note }) => ({ text, ...(note === undefined ? {} : { note }) })),
});

const otherBlocks = (
  block: Exclude<Block, List>,
  section: Pick<FrozenSection, "written">,
  reader: BlockReader,
): readonly DocumentBlock[] => {
  if (block.kind === "table") return [{ kind: "table", caption: block.label, columns: block.heads, rows: block.rows }];
  if (block.kind === "evidence") return evidenceWords(block);
  const { text, segments, details = [] } = block;
  const plain = details.filter(({ label }) => label === "").map((detail) => detail.text);
  const asked = details.filter(({ label }) => label !== "");
  const label = block.label === undefined ? undefined : `${block.label}.`;
  const words: readonly DocumentBlock[] =
    segments === undefined
      ? [{ kind: "paragraph", text: [text, ...plain].join(". "), ...(label === undefined ? {} : { label }) }]
      : [
          {
            kind: "whose-words",
            ...(label === undefined ? {} : { label }),
            segments: segmentWords(segments, reader),
            note: whoseNote(segments, section, reader),
          },
        ];
  return asked.length === 0
    ? words
    : [
        ...words,
        { kind: "answers", answers: asked.map((detail) => ({ question: detail.label, answer: detail.text })) },
      ];
};

/** Each thing that was seen, under where it is written down. */
const evidenceWords = ({ label, items }: Extract<Block, { kind: "evidence" }>): readonly DocumentBlock[] => [
  ...(label === undefined ? [] : [{ kind: "paragraph" as const, label: `${label}.`, text: "" }]),
  {
    kind: "answers",
    answers: items.map(({ source, about, words }) => ({
      question: about === undefined ? source : stop(`${stop(source)} ${about}`),
      answer: quoted(words),
    })),
  },
];

type Segments = NonNullable<Extract<Block, { kind: "paragraph" }>["segments"]>;

/** The first writer's words stay plain. */
export const segmentWords = (segments: Segments, { name }: BlockReader) =>
  segments.map(({ text, role, person }) =>
    person === segments[0]?.person && role === segments[0].role
      ? { text }
      : { text, side: sideOf(role), by: name(person) },
  );

/** Names whose words are plain and whose are underlined, with their days. */
export const whoseNote = (
  segments: Segments,
  { written }: Pick<FrozenSection, "written">,
  { name, today, closed }: BlockReader,
): string => {
  const first = segments[0];
  const others = [
    ...new Map(
      segments
        .filter((segment) => segment.person !== first?.person || segment.role !== first.role)
        .map((segment) => [segment.person, segment]),
    ).values(),
  ];
  const when = (person: string): string => {
    const mark = written.find((writer) => writer.person === person);
    return mark ? `, ${closed ? sayDate(mark.at) : sayWhen(mark.at, today)}` : "";
  };
  const said = others
    .map(
      ({ person, role }) =>
        `${sideOf(role) === "employee" ? "Double-underlined" : "Underlined"} text by ${name(person)}${when(person)}`,
    )
    .map(stop);
  return [first ? stop(`Plain text by ${name(first.person)}${when(first.person)}`) : "", ...said].join(" ").trim();
};
