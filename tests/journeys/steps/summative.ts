import type { Page } from "playwright-core";
import { choose, fill, follow, press } from "./page.ts";
import { openSection, section } from "./section.ts";

/** Writes the summary of the year's report. */
export async function writeSummary(page: Page, file: string, words: string): Promise<void> {
  await page.goto(`/files/${file}/summative`);
  await fill(await openSection(page, "Summary"), "What went well", words);
  await press(page, "Save this section", section(page, "Summary"));
}

/** Marks the recommendation on the year's report. */
export async function recommend(page: Page, file: string, recommendation: string, ground: string): Promise<void> {
  await page.goto(`/files/${file}/summative`);
  const open = await openSection(page, "Recommendation");
  await choose(open, "radio", recommendation);
  await fill(open, "Ground", ground);
  await press(page, "Save this section", section(page, "Recommendation"));
}

/** Marks one criterion on the year's report. */
export async function mark(page: Page, file: string, criterion: string, value: string): Promise<void> {
  await page.goto(`/files/${file}/summative`);
  const title = "Mark on each criterion";
  const open = await openSection(page, title);
  await choose(open.getByRole("group", { name: criterion, exact: true }), "radio", value);
  await press(page, "Save this section", section(page, title));
}

/** Tries to give the report; the agreement may refuse it. */
export async function giveSummative(page: Page, file: string): Promise<void> {
  await page.goto(`/files/${file}/summative`);
  await follow(page, "Check and give it");
  await press(page, /^Give the report to/);
}
