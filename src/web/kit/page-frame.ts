export type NavItem = {
  /** What a page names as `current`. */
  key: string;
  href: string;
  label: string;
};

export type SignedIn = {
  name: string;
  /** "Principal, Alder Street Elementary". */
  post: string;
  /** The form that ends the session; `hidden` carries its token. */
  stepOut?: { action: string; hidden?: Readonly<Record<string, string>> | undefined } | undefined;
};

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
  /** Where one asks for help; the page one came from is known there. */
  ask?: string | undefined;
  /** Where "What Evenhand keeps" is explained. */
  keeps?: string | undefined;
  /** Only when the reader chose one; otherwise the system's choice holds. */
  theme?: "light" | "dark" | undefined;
  lang?: string | undefined;
};
