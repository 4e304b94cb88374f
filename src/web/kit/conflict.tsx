import { useId } from "preact/hooks";
import { classes, sideClass, type Side, type Words } from "./words.ts";

export type ConflictText = {
  /** "Yours, not yet saved, 8:04 a.m." */
  heading: string;
  side: Side;
  words: Words;
};

export type ConflictProps = {
  /** "Corinne Abara saved this section while you were writing. Both texts are kept." */
  title: Words;
  lead?: Words;
  /** Always the supervisor's first, whoever is reading. */
  texts: readonly [ConflictText, ConflictText];
  /** "They differ in one place: 22 of 26 and 20 of 26." */
  differ: Words;
  /** Buttons: writing it together comes first. */
  acts: Words;
};

/** Two texts of one section, side by side. Nothing has been overwritten. */
export function Conflict({ title, lead, texts, differ, acts }: ConflictProps) {
  const id = useId();
  return (
    <section class="conflict" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead ? <p class="small soft">{lead}</p> : null}
      <div class="pair">
        {texts.map((text) => (
          <div key={text.heading} class={sideClass(text.side)}>
            <h3 class={classes("by", sideClass(text.side))}>{text.heading}</h3>
            <p class="record">{text.words}</p>
          </div>
        ))}
      </div>
      <p class="small differ">{differ}</p>
      <div class="acts">{acts}</div>
    </section>
  );
}
