import { PageFooter } from "./page-footer.tsx";
import type { PageFrame } from "./page-frame.ts";
import { PageHeader } from "./page-header.tsx";
import { TitleGiven } from "./page-title.tsx";
import type { Words } from "./words.ts";

export type PageProps = {
  frame: PageFrame;
  /** This page's own title; the product's name follows it. */
  title: string;
  /** The key of the navigation item this page belongs to. */
  current?: string | undefined;
  /** True when a form came back with errors: "Error: " then leads the title. */
  hasErrors?: boolean | undefined;
  children: Words;
};

/** A whole document, from html to footer. The server puts the doctype before it (see renderPage). */
export function Page({ frame, title, current, hasErrors, children }: PageProps) {
  return (
    <html lang={frame.lang ?? "en"} data-theme={frame.theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${hasErrors ? "Error: " : ""}${title} · Evenhand`}</title>
        {frame.icon === undefined ? null : <link rel="icon" href={frame.icon} />}
        {frame.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {frame.scripts?.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the page
        </a>
        <PageHeader frame={frame} current={current} />
        <main id="main">
          <div class="frame">
            <TitleGiven.Provider value={{ given: false }}>{children}</TitleGiven.Provider>
          </div>
        </main>
        <PageFooter office={frame.office} keeps={frame.keeps} ask={frame.ask} />
      </body>
    </html>
  );
}
