import { ClauseLinks } from "./clause.tsx";
import { StateTag, type State } from "./state-tag.tsx";
import type { ClauseLinkWords, Words } from "./words.ts";

export type FindingRow = {
  state: State;
  /** "Done late by 2 work days". */
  words: Words;
  /** What the agreement asks. */
  asks: Words;
  clause?: ClauseLinkWords | readonly ClauseLinkWords[] | undefined;
  /** Why that day, or what is missing. */
  why?: Words;
  /** What shows it: the fact, its day and its author. */
  proof?: Words;
};

export type FindingsTableProps = {
  /** Before the plan, the plan, while it runs, at the end. */
  groups: readonly { heading: Words; rows: readonly FindingRow[] }[];
  caption?: string | undefined;
};

function Row({ state, words, asks, clause, why, proof }: FindingRow) {
  return (
    <tr>
      <td>
        <StateTag state={state} words={words} />
      </td>
      <td>
        {asks}
        {clause ? (
          <>
            {" "}
            <ClauseLinks clause={clause} />
          </>
        ) : null}
        {why ? <p class="why">{why}</p> : null}
      </td>
      <td class="proof">
        {proof ? (
          <>
            <span class="l">What shows it: </span>
            {proof}
          </>
        ) : null}
      </td>
    </tr>
  );
}

/** What the agreement asks and what this file shows, grouped by where in its course each thing belongs. */
export function FindingsTable({
  groups,
  caption = "What the agreement asks, and what this file shows",
}: FindingsTableProps) {
  return (
    <table class="table cards fixed findings">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" class="col-state">
            State
          </th>
          <th scope="col">What is asked, and the clause</th>
          <th scope="col" class="col-proof">
            What shows it
          </th>
        </tr>
      </thead>
      {groups.map((group, at) => (
        <tbody key={at}>
          <tr class="sub">
            <th colSpan={3} scope="rowgroup">
              {group.heading}
            </th>
          </tr>
          {group.rows.map((row, rowAt) => (
            <Row key={rowAt} {...row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
