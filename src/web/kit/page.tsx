import { PageFooter } from "./page-footer.tsx";
import { PageHeader } from "./page-header.tsx";
import type { NavItem, SignedIn } from "./page-header.tsx";
import { TitleGiven } from "./page-title.tsx";
import type { Words } from "./words.ts";

/** What is the same on every page of one request: worked out once by the server, handed to each page. */
export type PageFrame = {
  districtName: string;
  /** My work, People, Agreements, Help. */
  nav: readonly NavItem[];
  /** Where the brand leads. */
  home: string;
  person?: SignedIn | undefined;
  /** True in a demo district: the banner stands on every page. */
  demo?: boolean | undefined;
  /** Style sheet addresses, in order. */
  styles: readonly string[];
  /** Module script addresses. No page needs them to work. */
  scripts?: readonly string[] | undefined;
  icon?: string | undefined;
  /** "Personnel office, 555-0142". */
  office?: string | undefined;
  /** Where "What Evenhand keeps" is explained. */
  keeps?: string | undefined;
  /** Only when the reader chose one; otherwise the system's choice holds. */
  theme?: "light" | "dark" | undefined;
  lang?: string | undefined;
};

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
        <PageFooter office={frame.office} keeps={frame.keeps} />
      </body>
    </html>
  );
}
