import { definePage, type Mount } from "../../web/index.ts";
import { HelpPage } from "./page.tsx";

/** What the words mean, what is kept, and how to get about. */
export const helpRoute: Mount = definePage("/help", ({ app }) => ({
  title: "Help",
  current: "help",
  page: <HelpPage office={app.district.office} />,
}));
