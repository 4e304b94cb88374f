import { FindingsTable, Sheet, type FindingRow } from "../../web/kit/index.ts";
import { clauseLink } from "../clause-links.tsx";
import type { CheckBlock, CheckRow } from "./checklist.ts";

const findingRow = ({ anchor, state, asks, clause, why, proof, setting }: CheckRow): FindingRow => ({
  state: state.state,
  words: state.words,
  asks: <span id={anchor}>{asks}</span>,
  clause: clauseLink(clause),
  why:
    why.length === 0 && setting === undefined ? undefined : (
      <>
        {why.join(" ")}
        {why.length > 0 && setting !== undefined ? <br /> : null}
        {setting === undefined ? null : <span class="tiny">{setting}</span>}
      </>
    ),
  proof: proof.length === 0 ? undefined : proof.join(" "),
});

/** One plan's findings, or a year's. What needs no attention is folded, never left out. */
export function ChecklistBlock({ block, alone }: { readonly block: CheckBlock; readonly alone: boolean }) {
  const { id, heading, past } = block;
  if (past)
    return (
      <details class="stack" id={id}>
        <summary>
          <b>{heading}</b>, ended
        </summary>
        <Rows block={block} />
      </details>
    );
  return (
    <div class="stack" id={id}>
      {alone ? null : <h3>{heading}</h3>}
      <Rows block={block} />
    </div>
  );
}

function Rows({ block: { heading, groups, also } }: { readonly block: CheckBlock }) {
  return (
    <Sheet>
      {groups.length === 0 ? null : (
        <FindingsTable
          caption={`${heading}: what the agreement asks, and what this file shows`}
          groups={groups.map((group) => ({ heading: group.heading, rows: group.rows.map(findingRow) }))}
        />
      )}
      {also.length === 0 ? null : (
        <details class="more">
          <summary>
            Also in the agreement, with nothing to note here ({also.length})<span class="vh">: {heading}</span>
          </summary>
          <FindingsTable
            caption={`${heading}: also in the agreement`}
            groups={[{ heading: "Also in the agreement", rows: also.map(findingRow) }]}
          />
        </details>
      )}
    </Sheet>
  );
}
