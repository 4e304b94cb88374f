import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { choose, fill, follow, pathOf, press, wordsOf } from "./steps/page.ts";
import { openPaper } from "./steps/paper.ts";
import { inWords, openSection, writeSection } from "./steps/section.ts";

const file = "nadia-ferreira";
const enters = "Enters. Children on the carpet, calendar song.";
const another = "“Show me another way.” Two hands up, then nine.";
const blocks = "Nineteen of 22 children have the blocks out within a minute of the sign.";
const halfDone = "Asks “How do you know?” of four";
const whole = `${halfDone} children in turn; she waits, 9 seconds.`;
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const field = (page: Page) => page.getByLabel("What you see and hear");
const item = (page: Page, words: string) => page.locator("ol.notes > li", { hasText: words });
const band = (page: Page) => page.locator(".offline");

describeBoth("An observation, with the connection cut for a part of it", (journey) => {
  let marisol: Page;
  let nadia: Page;
  let notes = "";
  let observation = "";

  const keep = async (words: string): Promise<void> => {
    await field(marisol).fill(words);
    const button = marisol.getByRole("button", { name: "Keep this note", exact: true });
    if (journey.script) await button.click();
    else await press(marisol, "Keep this note");
    await item(marisol, words).waitFor();
  };
  const onServer = (page: Page, words: string) => item(page, words).getByText("on server").waitFor();

  beforeAll(async () => {
    marisol = await journey.signInAs("Marisol Quade");
    nadia = await journey.signInAs("Nadia Ferreira-Holt");
  });

  test("she prepares it without announcing it, and nobody else knows", async () => {
    await marisol.goto(`/files/${file}/observations`);
    await journey.expectClean(marisol);
    await follow(marisol, "Observe without announcing it");
    await journey.expectClean(marisol);
    await fill(marisol, "Class, place or work", "Grade 2, room 8");
    await press(marisol, "Open a page for notes");
    notes = pathOf(marisol);
    observation = notes.replace(/\/notes$/, "");
    await nadia.goto(`/files/${file}/observations`);
    expect(await wordsOf(nadia)).toContain("No observation is on record");
    await nadia.goto(observation);
    expect(await wordsOf(nadia)).toContain("This observation is not in the file");
  });

  test("each note has its time, and can be tagged", async () => {
    await keep(enters);
    await journey.expectClean(marisol);
    if (journey.script) {
      await onServer(marisol, enters);
      await marisol
        .getByRole("button", { name: /^All \d+$/ })
        .first()
        .click();
      await marisol
        .getByRole("button", { name: /^2\.2 / })
        .first()
        .click();
    } else {
      await marisol.getByText("Tag it while you write").click();
      await choose(marisol, "checkbox", "2.2");
    }
    await keep(another);
    expect(await item(marisol, another).innerText()).toMatch(/2\.2 /);
    await journey.expectClean(marisol);
  });

  test("without a connection she writes on, and a page opened anew has lost nothing", async ({ skip }) => {
    skip(!journey.script, "without scripts a form needs the server");
    await onServer(marisol, another);
    const context = marisol.context();
    // The page keeps itself once it has opened.
    await marisol.waitForFunction(
      async () => (await caches.has("evenhand-notes")) && (await navigator.serviceWorker.ready),
    );
    await marisol.waitForTimeout(500);
    await context.setOffline(true);
    await keep(blocks);
    await band(marisol).getByText("No connection since").waitFor();
    expect(await band(marisol).innerText()).toContain(
      "One note is kept on this computer only. It goes to the server by itself",
    );
    await field(marisol).fill(halfDone);
    await expect.poll(() => band(marisol).innerText()).toContain("Two notes are kept on this computer only.");
    await marisol.reload();
    await item(marisol, blocks).waitFor();
    expect(await field(marisol).inputValue()).toBe(halfDone);
    await item(marisol, enters).waitFor();
    await field(marisol).fill(whole);
    await marisol.getByRole("button", { name: "Keep this note", exact: true }).click();
    await item(marisol, whole).getByText("on this computer").waitFor();
    const device = await journey.anotherDeviceOf("Marisol Quade");
    await device.goto(notes);
    await item(device, another).waitFor();
    expect(await item(device, blocks).count()).toBe(0);
    await device.context().close();
  });

  test("back again, everything goes to the server by itself, once", async ({ skip }) => {
    skip(!journey.script, "without scripts a form needs the server");
    await marisol.context().setOffline(false);
    await onServer(marisol, whole);
    await onServer(marisol, blocks);
    await expect.poll(() => band(marisol).count()).toBe(0);
    const device = await journey.anotherDeviceOf("Marisol Quade");
    await device.goto(notes);
    for (const words of [enters, another, blocks, whole]) {
      await onServer(device, words);
      expect(await item(device, words).count()).toBe(1);
    }
    await device.context().close();
  });

  test("changed on two devices, both texts are kept and she chooses", async ({ skip }) => {
    skip(!journey.script, "without scripts a form needs the server");
    const laptop = await journey.anotherDeviceOf("Marisol Quade");
    await laptop.goto(notes);
    const change = async (page: Page, from: string, to: string): Promise<void> => {
      await item(page, from)
        .getByRole("button", { name: /^(Edit or tag|Add a tag or edit)/ })
        .click();
      await page.getByLabel("The note").fill(to);
      await page.getByRole("button", { name: "Keep the change" }).click();
      await item(page, to).waitFor();
    };
    await marisol.context().setOffline(true);
    await change(marisol, enters, `${enters} Three minutes.`);
    await change(laptop, enters, `${enters} Four minutes.`);
    await onServer(laptop, "Four minutes.");
    await marisol.context().setOffline(false);
    await marisol.getByText("This note was changed on two devices. Both texts are kept.").waitFor();
    await journey.expectClean(marisol);
    const conflict = marisol.locator(".two-texts");
    expect(await conflict.innerText()).toContain("Three minutes.");
    await conflict
      .locator(".of-two", { hasText: "Four minutes." })
      .getByRole("button", { name: "Keep this text" })
      .click();
    await expect.poll(() => conflict.count()).toBe(0);
    await onServer(marisol, "Four minutes.");
    await laptop.context().close();
  });

  test("nobody steps out leaving notes on a shared device unawares", async ({ skip }) => {
    skip(!journey.script, "without scripts nothing is kept on the device");
    await field(marisol).fill("Half a note");
    await marisol.getByRole("button", { name: "Step out" }).first().click();
    const told = marisol.getByRole("alert");
    await told.getByText("One note about Nadia Ferreira-Holt is on this computer only.").waitFor();
    await told.getByRole("button", { name: "Stay signed in" }).click();
    await field(marisol).fill("");
  });

  test("a file is kept for what it is, and one that is not what it says is refused", async () => {
    await marisol.goto(notes);
    const add = async (name: string, buffer: Buffer): Promise<void> => {
      await marisol.getByLabel("A photo, a PDF or a text").setInputFiles({ name, mimeType: "image/png", buffer });
      await press(marisol, "Keep this file");
    };
    await add("board.pdf", png);
    expect(await wordsOf(marisol)).toContain("This file ends in .pdf, but it is really .png.");
    await journey.expectClean(marisol);
    await marisol.goto(notes);
    await add("board.png", png);
    expect(await wordsOf(marisol)).toContain("board.png");
  });

  test("held, it stands in the file with its minutes; the notes are still hers", async () => {
    await marisol.goto(notes);
    await follow(marisol, "Record it as held");
    await journey.expectClean(marisol);
    await fill(marisol, "It began at", "10:20");
    await fill(marisol, "It ended at", "10:51");
    await press(marisol, "Record it as held");
    expect(await wordsOf(marisol)).toContain("31 minutes");
    await journey.expectClean(marisol);
    await nadia.goto(observation);
    const words = await wordsOf(nadia);
    expect(words).toContain("31 minutes");
    expect(words).toContain("No notes have been shared.");
    expect(words).not.toContain("calendar song");
    await nadia.goto(notes);
    expect(await wordsOf(nadia)).not.toContain("calendar song");
  });

  test("shared, they are word for word what she wrote, with their file", async () => {
    await marisol.goto(`${observation}/share`);
    await journey.expectClean(marisol);
    await press(marisol, "Share these notes");
    await nadia.goto(observation);
    const words = await wordsOf(nadia);
    expect(words).toContain("Enters. Children on the carpet, calendar song.");
    expect(words).toContain(another);
    expect(words).toContain("board.png");
    await journey.expectClean(nadia);
  });

  test("the talk afterwards says which notes were talked over", async () => {
    await marisol.goto(`${observation}/conference`);
    await journey.expectClean(marisol);
    await fill(marisol, "What was discussed", "How long a wait may be.");
    await choose(marisol, "checkbox", another);
    await press(marisol, "Record the conference");
    await nadia.goto(observation);
    expect(await wordsOf(nadia)).toContain("How long a wait may be.");
    expect(await nadia.locator("dl").innerText()).toContain(another);
    await journey.expectClean(nadia);
  });

  test("the report points to the notes; their words and time are frozen in it", async () => {
    await marisol.goto(`${observation}/report`);
    await journey.expectClean(marisol);
    await press(marisol, "Begin the report");
    await openSection(marisol, "What was seen");
    await choose(marisol, "checkbox", another);
    await press(marisol, "Save this section");
    await writeSection(marisol, "What worked", inWords("Children explain to each other."));
    await journey.expectClean(marisol);
    await follow(marisol, "Check it before it goes out");
    await journey.expectClean(marisol);
    await press(marisol, "Issue: Observation report");
    const paper = pathOf(marisol);
    await openPaper(nadia, paper);
    const words = await wordsOf(nadia);
    expect(words).toContain(another);
    expect(words).toMatch(/Observation of November 16, 2026, \d+:\d\d [ap]\.m\./);
    await journey.expectClean(nadia);
  });

  test("what is shown for each matter, and what is not, stands on one page", async () => {
    await marisol.goto(`/files/${file}/observations/evidence`);
    expect(await wordsOf(marisol)).toContain("With none");
    expect(await wordsOf(marisol)).toContain(another);
    await journey.expectClean(marisol);
  });

  test("a data form takes the same note by reference", async () => {
    await marisol.goto(`/files/${file}/documents/new`);
    await press(marisol, "Begin: Developmental Data Form");
    await openSection(marisol, "Where it is recorded");
    await choose(marisol, "checkbox", another);
    await press(marisol, "Save this section");
    expect(await wordsOf(marisol)).toContain("Observation of November 16, 2026");
  });
});
