import { sideClass, type Side, type Words } from "./words.ts";

export type WordsSegment = {
  text: string;
  /** Left out for the words of the section's first author, which stay plain. */
  side?: Exclude<Side, "both"> | undefined;
  /** The author's name, for those who hear the page. */
  by?: string | undefined;
};

/** The segments alone, for use inside any paragraph of the record. */
export function Segments({ segments }: { segments: readonly WordsSegment[] }) {
  return (
    <>
      {segments.map((segment, at) =>
        segment.side === undefined ? (
          <span key={at}>{segment.text}</span>
        ) : (
          <ins key={at} class={sideClass(segment.side)}>
            {segment.by === undefined ? null : <span class="vh">[{segment.by}: </span>}
            {segment.text}
            {segment.by === undefined ? null : <span class="vh">]</span>}
          </ins>
        ),
      )}
    </>
  );
}

export type WhoseWordsProps = {
  segments: readonly WordsSegment[];
  /** Names both authors and their days. */
  note: Words;
  /** Dashed while a draft, a plain edge once agreed for good. */
  closed?: boolean | undefined;
};

/** A text two people wrote: plain for its first author, double underline for the employee, single for the supervisor. */
export function WhoseWords({ segments, note, closed }: WhoseWordsProps) {
  return (
    <>
      <p class={closed ? "asread closed" : "asread"}>
        <Segments segments={segments} />
      </p>
      <p class="small soft whose">{note}</p>
    </>
  );
}

/** A name in its side's color. */
export function By({ side, children }: { side: Side; children: Words }) {
  return <span class={`by ${sideClass(side)}`}>{children}</span>;
}
