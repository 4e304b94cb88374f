import { useId } from "preact/hooks";
import { classes, type Words } from "./words.ts";

/** White paper on the ground: forms, tables, pictures. */
export function Sheet({ children, flush }: { children: Words; flush?: boolean | undefined }) {
  return <div class={classes("sheet", flush && "flush")}>{children}</div>;
}

export type SectionProps = {
  heading: Words;
  children: Words;
  /** One sentence under the heading. */
  lead?: Words;
  /** A small word or link at the right of the heading. */
  aside?: Words;
  /** An address for links into the page. */
  id?: string | undefined;
  /** No space above: the first section in a column. */
  first?: boolean | undefined;
};

/** A named part of a page. */
export function Section({ heading, children, lead, aside, id, first }: SectionProps) {
  const headingId = useId();
  return (
    <section class={classes("section", first && "first")} id={id} aria-labelledby={headingId}>
      <div class="h2row">
        <h2 id={headingId}>{heading}</h2>
        {aside ? <span class="small soft">{aside}</span> : null}
      </div>
      {lead ? <p class="section-lead">{lead}</p> : null}
      {children}
    </section>
  );
}

export type PanelProps = { heading: Words; children: Words; id?: string | undefined };

/** A small named part in the side column. */
export function Panel({ heading, children, id }: PanelProps) {
  const headingId = useId();
  return (
    <section class="panel" id={id} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {children}
    </section>
  );
}

/** The page's text with a side column, which moves under the text on narrow screens. */
export function Split({
  children,
  aside,
  label = "Beside it",
}: {
  children: Words;
  aside: Words;
  label?: string | undefined;
}) {
  return (
    <div class="split">
      <div class="stack-l">{children}</div>
      <aside aria-label={label}>{aside}</aside>
    </div>
  );
}

/** Parts one under another with even space between: "s", "m" or "l". */
export function Stack({ children, space = "m" }: { children: Words; space?: "s" | "m" | "l" | undefined }) {
  return <div class={space === "m" ? "stack" : `stack-${space}`}>{children}</div>;
}

/** What is being answered on the left, the answer on the right; on a phone the paper comes first. */
export function PaperAndAnswer({ paper, answer }: { paper: Words; answer: Words }) {
  return (
    <div class="ack">
      <div class="stack-l">{paper}</div>
      <div class="stack-l">{answer}</div>
    </div>
  );
}

/** A sentence that must be understood before acting; what stands in em is underlaid. */
export function Statement({ children }: { children: Words }) {
  return <p class="statement">{children}</p>;
}
