import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { choose, fill, follow, press, wordsOf } from "./steps/page.ts";

const trouble = "Ottavia Lund is not in the list when I want to plan her observation.";

describeBoth("Getting in before a deadline, and asking when one cannot", (journey) => {
  let teodor: Page;
  let lena: Page;

  beforeAll(async () => {
    teodor = await journey.signInAs("Teodor Vance");
    lena = await journey.signInAs("Lena Marchetti");
  });

  test("a supervisor is asked on My work whether everything opens", async () => {
    expect(await wordsOf(teodor)).toContain("Can you get in?");
    await follow(teodor, "Try that everything opens");
    expect(await wordsOf(teodor)).toContain("Not tried yet");
    await journey.expectClean(teodor);
  });

  test("one button tries it, and finds a newcomer whose year is not open", async () => {
    await press(teodor, "Try everything now");
    const words = await wordsOf(teodor);
    expect(words).toContain("Something does not open yet");
    expect(words).toContain("No year is open for Ottavia Lund");
    await journey.expectClean(teodor);
  });

  test("the personnel office sees who cannot get in, and why, while there is time", async () => {
    await lena.goto("/office/access-checks");
    const row = lena.getByRole("row", { name: /Teodor Vance/ }).first();
    expect(await row.innerText()).toContain("No year is open for Ottavia Lund");
    await journey.expectClean(lena);
  });

  test("he asks for help with the step, from the page where it hurts", async () => {
    await follow(teodor, "Ask for help with this");
    await journey.expectClean(teodor);
    await fill(teodor, "What you were trying to do, and what happened", trouble);
    await press(teodor, "Ask for help");
    expect(new URL(teodor.url()).pathname).toMatch(/^\/help\/requests\/\d+$/);
    const words = await wordsOf(teodor);
    for (const each of ["Waiting for an answer", trouble, "before the step’s day had passed"])
      expect(words).toContain(each);
    await journey.expectClean(teodor);
  });

  test("the office answers in the program, and he reads it", async () => {
    await lena.goto("/office/help");
    await journey.expectClean(lena);
    await follow(lena, /^\d+$/);
    await choose(lena, "radio", "Answer");
    await fill(lena, "Your words", "Her year is opened today.");
    await press(lena, "Record it");
    await journey.expectClean(lena);
    await teodor.goto("/help/requests");
    expect(await wordsOf(teodor)).toContain("Answered");
    await follow(teodor, /^\d+$/);
    expect(await wordsOf(teodor)).toContain("Her year is opened today.");
    await journey.expectClean(teodor);
  });

  test("the file keeps that the problem was reported, for both to read", async () => {
    const facts = teodor.getByRole("definition").getByRole("link");
    const file = await facts
      .filter({ hasText: /^[A-Z]/ })
      .last()
      .getAttribute("href");
    await teodor.goto(file ?? "");
    expect(await wordsOf(teodor)).toContain("A problem with a step was reported");
    await journey.expectClean(teodor);
  });

  test("every unit’s process can be read, one’s own first", async () => {
    await teodor.goto("/process");
    await journey.expectClean(teodor);
    await follow(teodor, /BTU classroom teachers/);
    const words = await wordsOf(teodor);
    for (const each of ["The supervisor", "The employee", "Whom to turn to"]) expect(words).toContain(each);
    await journey.expectClean(teodor);
  });
});
