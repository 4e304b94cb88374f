import { useId } from "preact/hooks";
import { Block, type DocumentBlock } from "./document-blocks.tsx";
import { Facts } from "./lists.tsx";
import { classes, type Words } from "./words.ts";

export type DocumentSection = { heading: Words; blocks: readonly DocumentBlock[] };

export type DocumentViewProps = {
  district: string;
  /** "Certified staff agreement, policy 1091, 2026–27 edition". */
  agreement: string;
  title: string;
  /** "Corinne Abara, Grade 4 teacher, Alder Street Elementary". */
  about: string;
  facts: readonly { term: string; words: Words }[];
  sections: readonly DocumentSection[];
  acknowledgments?:
    | {
        /** The exact sentence that was shown. */
        sentence: string;
        /** One line for each act: who, what and when; who was present. */
        entries: readonly { term: string; words: Words }[];
      }
    | undefined;
  /** The employee's response, bound to the document; or, in words, that there is none and until when there may be. */
  response?: { heading: string; text?: Words; none?: Words; note?: Words } | undefined;
  /** What closes it: that its words are fixed, its fingerprint and entry. */
  closing?: Words;
  /** A draft has a dashed edge and no double rule. */
  draft?: boolean | undefined;
  /** "h1" where the document is the page, "h2" where it stands beside something else. */
  titleAs?: "h1" | "h2" | undefined;
};

/** A document as words: on screen and on paper the same, in the same order. */
export function DocumentView(props: DocumentViewProps) {
  const { district, agreement, title, about, facts, sections, acknowledgments, response, closing, draft } = props;
  const Title = props.titleAs ?? "h1";
  const Heading = Title === "h1" ? "h2" : "h3";
  const id = useId();
  const rule = <hr class={draft ? "open-rule" : "closed-rule"} />;
  return (
    <article class={classes("paper", draft && "draft")} aria-labelledby={id}>
      <div class="paper-head">
        <span>{district}</span>
        <span>{agreement}</span>
      </div>
      {rule}
      <Title class="paper-title" id={id}>
        {title}
      </Title>
      <p class="paper-of">{about}</p>
      {facts.length === 0 ? null : <Facts facts={facts} />}
      {sections.map((section, at) => (
        <section key={at}>
          <Heading>{section.heading}</Heading>
          {section.blocks.map((block, blockAt) => (
            <Block key={blockAt} block={block} />
          ))}
        </section>
      ))}
      {acknowledgments === undefined ? null : (
        <section class="keep">
          <Heading>Acknowledged</Heading>
          <p class="record">“{acknowledgments.sentence}”</p>
          <Facts facts={acknowledgments.entries} rows />
        </section>
      )}
      {response === undefined ? null : (
        <section class="keep">
          <Heading>{response.heading}</Heading>
          {response.text ? <p class="record bound">{response.text}</p> : <p class="record">{response.none}</p>}
          {response.note ? <p class="prov">{response.note}</p> : null}
        </section>
      )}
      {closing ? (
        <>
          {rule}
          <p class="prov">{closing}</p>
        </>
      ) : null}
    </article>
  );
}

/** A document with what can be done about it beside it. The side column stays off paper. */
export function DocumentPage({ children, aside }: { children: Words; aside: Words }) {
  return (
    <div class="doc">
      {children}
      <aside aria-label="About this document">{aside}</aside>
    </div>
  );
}
