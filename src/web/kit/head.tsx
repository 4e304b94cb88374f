import { PageTitle } from "./page-title.tsx";
import type { Words } from "./words.ts";

export type CrumbsProps = {
  /** From the outermost page inwards; the last is this page and is not a link. */
  trail: readonly { label: string; href?: string | undefined }[];
};

export function Crumbs({ trail }: CrumbsProps) {
  return (
    <nav class="crumbs" aria-label="Where you are">
      <ol>
        {trail.map((step, at) =>
          step.href === undefined ? (
            <li key={step.label} aria-current={at === trail.length - 1 ? "page" : undefined}>
              {step.label}
            </li>
          ) : (
            <li key={step.label}>
              <a href={step.href}>{step.label}</a>
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}

export type HeadProps = {
  /** The page's h1: a title or a person's name. */
  title: Words;
  /** One or two sentences: what is, and what stands out. */
  lead?: Words;
  /** A state tag above the title. */
  state?: Words;
  /** Buttons, or a state tag, at the right of the title. */
  actions?: Words;
};

export function Head({ title, lead, state, actions }: HeadProps) {
  return (
    <div class="head">
      <div>
        {state ? <p class="head-state">{state}</p> : null}
        <PageTitle>{title}</PageTitle>
        {lead ? <p class="lead">{lead}</p> : null}
      </div>
      {actions ? <div class="acts">{actions}</div> : null}
    </div>
  );
}

export type StripProps = { facts: readonly { term: string; words: Words; under?: Words }[] };

/** The facts under a person's name: agreement, supervisor, second level, representative. */
export function Strip({ facts }: StripProps) {
  return (
    <dl class="strip">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>
            {fact.words}
            {fact.under ? <small>{fact.under}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
