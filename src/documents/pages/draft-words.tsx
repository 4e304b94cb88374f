import { Segments, Table, type DocumentBlock } from "../../web/kit/index.ts";
import type { FrozenSection } from "../frozen.ts";
import { documentBlocks, type BlockReader } from "./document-blocks.tsx";

/** A section's words while they may still change: dashed where they stand. */
export function DraftWords({
  section,
  reader,
}: {
  readonly section: Pick<FrozenSection, "blocks" | "written">;
  readonly reader: BlockReader;
}) {
  return (
    <>
      {documentBlocks(section, reader).map((block, at) => (
        <DraftBlock key={at} block={block} />
      ))}
    </>
  );
}

function DraftBlock({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p class="asread">
          {block.label === undefined ? null : <b>{block.label} </b>}
          {block.text}
        </p>
      );
    case "whose-words":
      return (
        <>
          <p class="asread">
            {block.label === undefined ? null : <b>{block.label} </b>}
            <Segments segments={block.segments} />
          </p>
          <p class="small soft whose">{block.note}</p>
        </>
      );
    case "answers":
      return (
        <dl class="qa">
          {block.answers.map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return (
        <Table caption={block.caption} columns={block.columns.map((heading) => ({ heading }))} rows={block.rows} />
      );
    case "parties":
      return (
        <div class="parties">
          {block.parties.map((party) => (
            <div
              key={party.name}
              class={party.side === undefined ? undefined : party.side === "supervisor" ? "sup" : "emp"}
            >
              <p class="party-name">{party.name}</p>
              <ul class="terms">
                {party.items.map((item, at) => (
                  <li key={at}>
                    {item.text}
                    {item.note ? <small>{item.note}</small> : null}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      );
    default:
      return null;
  }
}
