import type { PageFrame } from "./kit/index.ts";
import { Page, renderPage } from "./kit/index.ts";

/** What a problem page says: what went wrong, and what to do. */
export interface Problem {
  readonly title: string;
  readonly text: string;
}

/** A page for requests that never reached a page of their own. */
export const problemPage = (frame: PageFrame, { title, text }: Problem): string =>
  renderPage(
    <Page frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a href="/">Go to My work</a>
      </p>
    </Page>,
  );
