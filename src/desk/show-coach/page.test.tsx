import { describe, expect, test } from "vitest";
import { htmlProblems } from "../../../tests/journeys/support/html-problems.ts";
import { coach } from "../../coach/index.ts";
import { Page, renderPage } from "../../web/kit/index.ts";
import { CoachPage } from "./page.tsx";
import { triedOn } from "./tried.ts";
import { examples, traps } from "./words.ts";

const shown = (text?: string): string =>
  renderPage(
    <Page
      frame={{ districtName: "Harrow Bend Public Schools", home: "/", nav: [], styles: [] }}
      title="How the coach judges"
    >
      <CoachPage {...(text === undefined ? {} : { tried: triedOn(text) })} />
    </Page>,
  );

describe("how the coach judges", () => {
  test.each([undefined, "Arrive on time, or else.", "<b>Improve</b> & be a “team player”."])(
    "given the sentence %j, then the page is sound HTML",
    async (text) => {
      expect(await htmlProblems(shown(text))).toEqual([]);
    },
  );

  test("given a sentence, then the words at issue are marked with the number of their note", () => {
    const page = shown("Never arrive on time.");
    expect(page).toContain('<mark class="marked">on time</mark>');
    expect(page).toContain("by what clock time or day, and who records it?");
  });

  test.each(examples)("given the example “%s”, then the coach reads the pair as the page says", (open, judged) => {
    expect(coach(open).measurable).toBe(false);
    expect(coach(judged).measurable).toBe(true);
  });

  test("given the traps, then the coach reads them as the page says", () => {
    expect(traps.map(([text]) => coach(text).measurable)).toEqual([false, false, false, true, true]);
  });
});
