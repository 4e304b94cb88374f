import type { ClauseLinkWords, Words } from "./words.ts";

/** A clause's short name at the end of a sentence, linked to the place where it can be read. */
export function ClauseLink({ clause }: { clause: ClauseLinkWords }) {
  return clause.href === undefined ? (
    <span class="clause-link nb">{clause.label}</span>
  ) : (
    <a class="clause-link nb" href={clause.href}>
      {clause.label}
    </a>
  );
}

export type ClauseProps = {
  /** The agreement's own words, without quotation marks. */
  quote: Words;
  /** "Certified staff agreement, policy 1091". */
  document: string;
  /** "§7.2". */
  place?: string | undefined;
  /** "In force since July 1, 2026." */
  edition?: string | undefined;
  /** Where the clause stands among its neighbors. */
  href?: string | undefined;
};

/** The agreement's words, then where they stand. */
export function Clause({ quote, document, place, edition, href }: ClauseProps) {
  return (
    <blockquote class="clause">
      <p>{quote}</p>
      <footer>
        {document}
        {place === undefined ? null : <span class="nb"> {place}</span>}
        {edition === undefined ? "." : `. ${edition}`}
        {href === undefined ? null : (
          <>
            {" "}
            <a class="nb" href={href}>
              Read it in place
            </a>
          </>
        )}
      </footer>
    </blockquote>
  );
}
