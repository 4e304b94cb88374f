import { longestText } from "../../answers/index.ts";
import { definePage, type Mount } from "../../web/index.ts";
import { CoachPage } from "./page.tsx";
import { triedOn } from "./tried.ts";

/** How the coach judges, and a sentence to try it on. What is tried is in the address alone: nothing is kept. */
export const coachRoute: Mount = definePage("/help/coach", ({ query }) => {
  const text = (query.get("text") ?? "").slice(0, longestText).trim();
  return {
    title: "How the coach judges",
    current: "help",
    page: <CoachPage {...(text === "" ? {} : { tried: triedOn(text) })} />,
  };
});
