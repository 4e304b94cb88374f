import type { PageFrame } from "./kit/index.ts";
import { Page, renderPage } from "./kit/index.ts";

/** What a problem page says: what went wrong, and what to do. */
export interface Problem {
  readonly title: string;
  readonly text: string;
  /** A page where it can be put right. */
  readonly way?: { readonly href: string; readonly label: string };
  /** What the reader had written, to be copied. */
  readonly wrote?: readonly string[];
}

/** A page for requests that never reached a page of their own. */
export const problemPage = (frame: PageFrame, { title, text, way, wrote = [] }: Problem): string =>
  renderPage(
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {wrote.length === 0 ? null : (
        <section class="section" aria-labelledby="yours">
          <h2 id="yours">What you wrote</h2>
          {wrote.map((words) => (
            <p class="asread" key={words}>
              {words}
            </p>
          ))}
        </section>
      )}
      {way === undefined ? null : (
        <p>
          <a href={way.href}>{way.label}</a>
        </p>
      )}
      <p>
        <a href="/">Go to My work</a>
      </p>
    </Page>,
  );
