import { Day } from "./ledger.tsx";
import { StateTag, type State } from "./state-tag.tsx";
import { classes, sideClass, type DayWords, type Side, type Words } from "./words.ts";

export type DaybookEntry = {
  day: DayWords;
  side: Side;
  /** Who did it, where it was neither of the two named at the sides: "Personnel office". */
  by?: string | undefined;
  /** "Issued a Developmental Data Form". */
  title: Words;
  href?: string | undefined;
  words?: Words;
  state?: { state: State; words: Words } | undefined;
  /** Who struck it, when and why; the entry stays readable. */
  struck?: Words;
};

export type DaybookProps = {
  /** "Marisol Quade, supervisor". */
  supervisor: string;
  /** Everyone who was on that side, where it changed: it then stands over it. */
  supervisors?: string | undefined;
  employee: string;
  entries: readonly DaybookEntry[];
};

function Entry({ entry, who }: { entry: DaybookEntry; who: string }) {
  const { day, side, title, href, words, state, struck } = entry;
  return (
    <li class={classes(sideClass(side), Boolean(struck) && "struck")}>
      <Day day={day} />
      <div class="what">
        <h3>{href === undefined ? title : <a href={href}>{title}</a>}</h3>
        <p class={entry.by === undefined ? "narrow-only" : "small soft"}>{who}</p>
        {words ? <p>{words}</p> : null}
        {struck ? <p class="strike-note">{struck}</p> : null}
        {state ? <StateTag {...state} /> : null}
      </div>
    </li>
  );
}

/** Dates on the center line, the supervisor's acts on its left, the employee's on its right, joint acts on it. */
export function Daybook({ supervisor, supervisors = supervisor, employee, entries }: DaybookProps) {
  const who: Record<Side, string> = { supervisor, employee, both: "Both" };
  return (
    <div class="daybook-wrap">
      <div class="daybook-heads" aria-hidden="true">
        <span>{supervisors}</span>
        <span />
        <span>{employee}</span>
      </div>
      <ol class="daybook">
        {entries.map((entry, at) => (
          <Entry key={at} entry={entry} who={entry.by ?? who[entry.side]} />
        ))}
      </ol>
    </div>
  );
}
