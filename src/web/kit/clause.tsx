import { Fragment } from "preact";
import { classes, type ClauseLinkWords, type Words } from "./words.ts";

/** A clause's short name at the end of a sentence, linked to the place where it can be read. */
export function ClauseLink({ clause }: { clause: ClauseLinkWords }) {
  return clause.href === undefined ? (
    <span class="clause-link">{clause.label}</span>
  ) : (
    <a class="clause-link" href={clause.href}>
      {clause.label}
    </a>
  );
}

/** One short name, or several with commas between them. */
export function ClauseLinks({ clause }: { clause: ClauseLinkWords | readonly ClauseLinkWords[] }) {
  const all = "label" in clause ? [clause] : clause;
  return (
    <>
      {all.map((one, at) => (
        <Fragment key={at}>
          {at === 0 ? null : ", "}
          <ClauseLink clause={one} />
        </Fragment>
      ))}
    </>
  );
}

export type ClauseProps = {
  /** The agreement's own words, without quotation marks. */
  says: Words;
  /** "Certified staff agreement, policy 1091". */
  document: string;
  /** "§7.2". */
  place?: string | undefined;
  /** "2026–27 edition". */
  edition?: string | undefined;
  /** The district's own setting where the agreement is silent. */
  local?: boolean | undefined;
  /** Where the clause stands among its neighbors. */
  href?: string | undefined;
};

/** The agreement's words, then where they stand. */
export function Clause({ says, document, place, edition, local, href }: ClauseProps) {
  return (
    <blockquote class={classes("clause", local && "local")}>
      <p>{says}</p>
      <footer>
        {[document, place].filter(Boolean).join(", ")}.{edition === undefined ? null : ` ${edition}.`}
        {local ? " The district’s own setting; the agreement is silent here." : null}
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
