import type { PageFrame } from "./kit/index.ts";
import { Page, renderPage } from "./kit/index.ts";

let plainFrame: PageFrame | undefined;

/** The frame for pages shown before anyone is known; set once by the server. */
export const usePlainFrame = (frame: PageFrame): void => {
  plainFrame = frame;
};

/** A page that says what went wrong and what to do, for requests that never reached a page of their own. */
export const problemPage = (title: string, text: string, frame: PageFrame | undefined = plainFrame): string =>
  renderPage(
    <Page frame={frame ?? { districtName: "", nav: [], home: "/", styles: [] }} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a href="/">Go to My work</a>
      </p>
    </Page>,
  );
