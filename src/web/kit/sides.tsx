import { useId } from "preact/hooks";
import type { Words } from "./words.ts";

export type SideProps = {
  heading: Words;
  /** "8 things". */
  note?: Words;
  children: Words;
};

function OneSide({ heading, note, children }: SideProps) {
  const id = useId();
  return (
    <section class="side" aria-labelledby={id}>
      <header>
        <h2 id={id}>{heading}</h2>
        {note ? <p>{note}</p> : null}
      </header>
      {children}
    </section>
  );
}

/** Two equal halves with a harbor and an ochre head. On a phone the left one comes first. */
export function Sides({ left, right }: { left: SideProps; right: SideProps }) {
  return (
    <div class="sides">
      <OneSide {...left} />
      <OneSide {...right} />
    </div>
  );
}
