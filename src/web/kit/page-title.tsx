import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "./words.ts";

/** Remembers, while one page is written from top to bottom, whether it has its h1 already. */
export const TitleGiven = createContext<{ given: boolean } | undefined>(undefined);

/** The title of a page. A refusal that stands above a form takes the h1, and the form's own title becomes an h2. */
export function PageTitle({ children }: { children: Words }) {
  const page = useContext(TitleGiven);
  const first = page === undefined || !page.given;
  if (page !== undefined) page.given = true;
  return first ? <h1 class="title">{children}</h1> : <h2 class="title">{children}</h2>;
}
