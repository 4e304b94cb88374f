import type { Locator, Page } from "playwright-core";
import { choose, fill, follow, pathOf, press } from "./page.ts";
import { fillRow, inWords, openSection, writeSection } from "./section.ts";

/** Records the talk that came first. */
export async function recordConversation(
  page: Page,
  file: string,
  { focus, said }: { readonly focus: string; readonly said: string },
): Promise<void> {
  await page.goto(`/files/${file}`);
  await follow(page, "Record a conversation about a concern");
  await choose(page, "checkbox", focus);
  await fill(page, "What was said", said);
  await press(page, "Record the conversation");
}

/** Begins a Developmental Data Form; the address of its draft. */
export async function beginDataForm(page: Page, file: string): Promise<string> {
  await page.goto(`/files/${file}`);
  await follow(page, /^Write a form or notice/);
  await press(page, "Begin: Developmental Data Form");
  return pathOf(page);
}

export interface DataForm {
  /** The section's title in the agreement's word. */
  readonly focusTitle: string;
  readonly focus: string;
  readonly seen: string;
  readonly record: string;
  readonly expected: string;
}

export async function writeDataForm(page: Page, form: DataForm): Promise<void> {
  await writeSection(page, form.focusTitle, (open) => choose(open, "checkbox", form.focus));
  await writeSection(page, "What was seen, and when", inWords(form.seen));
  const title = "Where it is recorded";
  await openSection(page, title);
  await fillRow(page, { title, row: "Record", at: 1 }, (row: Locator) =>
    row.getByLabel("Record", { exact: true }).fill(form.record),
  );
  await press(page, "Save this section");
  await writeSection(page, "What is expected", inWords(form.expected));
}

/** Issues the draft now open; the address of the paper. */
export async function issueDataForm(page: Page): Promise<string> {
  await follow(page, "Check it before it goes out");
  await press(page, "Issue: Developmental Data Form");
  return pathOf(page);
}

/** The employee opens a paper for the first time: that day counts as the day of receipt. */
export async function openPaper(page: Page, paper: string): Promise<void> {
  await page.goto(paper);
  await press(page, /records today as the day you received it$/);
}

export async function acknowledge(page: Page, comment: string): Promise<void> {
  await follow(page, "Answer: acknowledge or decline");
  await choose(page, "radio", "I have seen this form and it has been discussed with me.");
  await fill(page, "Comment on the", comment);
  await press(page, "Record my answer");
}

/** Writes a response to the paper now open and files it. */
export async function respond(page: Page, words: string): Promise<void> {
  await follow(page, "Write a response");
  await press(page, "Begin writing");
  await writeSection(page, "Response", inWords(words));
  await follow(page, "Check it before it goes out");
  await press(page, "File this response");
}
