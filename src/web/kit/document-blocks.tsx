import { Fragment } from "preact";
import { Table } from "./table.tsx";
import { Segments, type WordsSegment } from "./whose-words.tsx";
import { sideClass, type Side, type Words } from "./words.ts";

/** What a section of a frozen document is made of. Texts keep the line breaks their authors typed. */
export type DocumentBlock =
  | { kind: "paragraph"; text: Words; /** Set before the text in bold: "Target 1." */ label?: string | undefined }
  | { kind: "answers"; answers: readonly { question: string; answer?: Words }[] }
  | { kind: "list"; items: readonly { text: Words; note?: Words }[] }
  | { kind: "table"; caption: string; columns: readonly string[]; rows: readonly (readonly Words[])[] }
  | { kind: "whose-words"; label?: string | undefined; segments: readonly WordsSegment[]; note: Words }
  | {
      kind: "parties";
      parties: readonly {
        side?: Exclude<Side, "both"> | undefined;
        name: string;
        items: readonly { text: Words; note?: Words }[];
      }[];
    }
  | { kind: "note"; text: Words };

function Terms({ items }: { items: readonly { text: Words; note?: Words }[] }) {
  return (
    <ul class="terms">
      {items.map((item, at) => (
        <li key={at}>
          {item.text}
          {item.note ? <small>{item.note}</small> : null}
        </li>
      ))}
    </ul>
  );
}

export function Block({ block }: { block: DocumentBlock }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p class="record keep">
          {block.label === undefined ? null : <b>{block.label} </b>}
          {block.text}
        </p>
      );
    case "answers":
      return (
        <dl class="qa">
          {block.answers.map((item, at) => (
            <Fragment key={at}>
              <dt>{item.question}</dt>
              {item.answer ? <dd>{item.answer}</dd> : <dd class="none">No answer</dd>}
            </Fragment>
          ))}
        </dl>
      );
    case "list":
      return <Terms items={block.items} />;
    case "table":
      return (
        <Table caption={block.caption} columns={block.columns.map((heading) => ({ heading }))} rows={block.rows} />
      );
    case "whose-words":
      return (
        <>
          <p class="record">
            {block.label === undefined ? null : <b>{block.label} </b>}
            <Segments segments={block.segments} />
          </p>
          <p class="prov">{block.note}</p>
        </>
      );
    case "parties":
      return (
        <div class="parties">
          {block.parties.map((party) => (
            <div key={party.name} class={party.side === undefined ? undefined : sideClass(party.side)}>
              <p class="party-name">{party.name}</p>
              <Terms items={party.items} />
            </div>
          ))}
        </div>
      );
    case "note":
      return <p class="prov">{block.text}</p>;
  }
}
