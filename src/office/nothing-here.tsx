import type { Answered } from "../web/index.ts";
import { Acts, Head, LinkButton } from "../web/kit/index.ts";

/** The key of these pages in the navigation. */
export const current = "year";

/** What the address names is not there: no such calendar, school year or unit. */
export const nothingHere = (title: string, text: string, href = "/office"): Answered => ({
  title,
  current,
  status: 404,
  page: (
    <>
      <Head title={title} lead={text} />
      <Acts>
        <LinkButton href={href}>{href === "/office" ? "Set up the year" : "Go back"}</LinkButton>
      </Acts>
    </>
  ),
});
