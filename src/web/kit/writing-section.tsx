import { useId } from "preact/hooks";
import { DoneMark, LaterMark } from "./marks.tsx";
import { By } from "./whose-words.tsx";
import { classes, type Side, type Words } from "./words.ts";

export type AgreementBySectionProps = {
  /** One line for each person, the supervisor's first. */
  answers: readonly {
    side: Side;
    name: string;
    agreed: boolean;
    /** "agreed Nov 6", "has not answered" */ words: Words;
  }[];
  note?: Words;
};

/** In the margin of a section: who agrees to it. */
export function AgreementBySection({ answers, note }: AgreementBySectionProps) {
  return (
    <>
      <ul class="agree">
        {answers.map((answer) => (
          <li key={answer.name}>
            {answer.agreed ? <DoneMark /> : <LaterMark />}
            <span>
              <By side={answer.side}>{answer.name}</By> {answer.words}
            </span>
          </li>
        ))}
      </ul>
      {note ? <p class="soft">{note}</p> : null}
    </>
  );
}

export type WritingSectionProps = {
  no?: string | undefined;
  heading: Words;
  children: Words;
  /** Agreement by section, notes, the clause. On a phone it stands underneath. */
  margin?: Words;
  id?: string | undefined;
  first?: boolean | undefined;
};

/** One section of a document being written, with its margin. */
export function WritingSection({ no, heading, children, margin, id, first }: WritingSectionProps) {
  const headingId = useId();
  return (
    <section class={classes("sec", first && "first")} id={id} aria-labelledby={headingId}>
      <div class="sec-body">
        <h2 id={headingId}>
          {no === undefined ? null : <span class="no">{no}</span>}
          {heading}
        </h2>
        {children}
      </div>
      {margin ? <div class="margin">{margin}</div> : null}
    </section>
  );
}
