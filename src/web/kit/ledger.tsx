import { ClauseLinks } from "./clause.tsx";
import { StateTag, type State } from "./state-tag.tsx";
import type { ClauseLinkWords, DayWords, Words } from "./words.ts";

/** A day in the date gutter. */
export function Day({ day }: { day: DayWords }) {
  const words = (
    <>
      <b>{day.words}</b>
      {day.under}
    </>
  );
  return day.iso === undefined ? (
    <span class="day">{words}</span>
  ) : (
    <time class="day" datetime={day.iso}>
      {words}
    </time>
  );
}

export type LedgerEntryProps = {
  day: DayWords;
  /** Says the act: "First observation of Nadia Ferreira-Holt". */
  title: Words;
  href?: string | undefined;
  /** Who, and under which agreement. */
  who?: Words;
  /** Why it is asked, or why that day. */
  why?: Words;
  clause?: ClauseLinkWords | readonly ClauseLinkWords[] | undefined;
  /** Left out where the group's heading already says it. */
  state?: { state: State; words: Words } | undefined;
};

export function LedgerEntry({ day, title, href, who, why, clause, state }: LedgerEntryProps) {
  return (
    <li>
      <Day day={day} />
      <div>
        <p class="entry-title">{href === undefined ? title : <a href={href}>{title}</a>}</p>
        {who ? <p class="small">{who}</p> : null}
        {why || clause ? (
          <p class="why">
            {why}
            {why && clause ? " " : null}
            {clause ? <ClauseLinks clause={clause} /> : null}
          </p>
        ) : null}
        {state ? <StateTag {...state} /> : null}
      </div>
    </li>
  );
}

export type LedgerProps = { entries: readonly LedgerEntryProps[] };

/** Dated rows in order, each hanging its day in the gutter. */
export function Ledger({ entries }: LedgerProps) {
  return (
    <ol class="ledger">
      {entries.map((entry, at) => (
        <LedgerEntry key={at} {...entry} />
      ))}
    </ol>
  );
}

export type LedgerGroupProps = {
  state: State;
  /** "Overdue", "Due by Monday", "Open, but not owed". */
  heading: Words;
  entries: readonly LedgerEntryProps[];
};

/** Rows of one state under a heading that says it, with their number. */
export function LedgerGroup({ state, heading, entries }: LedgerGroupProps) {
  return (
    <>
      <h3 class="group">
        <StateTag state={state} words={heading} plain />
        <span class="n">
          <span class="vh">: </span>
          {entries.length}
        </span>
      </h3>
      <Ledger entries={entries} />
    </>
  );
}
