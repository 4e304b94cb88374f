import type { Page } from "playwright-core";
import { choose, follow, press } from "./page.ts";

/** Looks at a school year before it starts, for several units together. */
export async function lookAtYear(page: Page, year: string, units: readonly string[]): Promise<void> {
  await page.goto("/office/years");
  await follow(page, year);
  for (const unit of units) await choose(page, "checkbox", unit);
  await press(page, "Look at it before it starts");
}

/** The one act that opens a year for everyone shown. */
export const opensYear = /^Open the year for /;

/** One line of the year's dates: the step that begins so, when it is due and why. */
export async function stepOfYear(page: Page, agreement: string, step: string): Promise<string> {
  const region = page.getByRole("region", { name: agreement, exact: true });
  const row = region.getByRole("row").filter({ has: page.getByRole("rowheader", { name: step }) });
  return (await row.innerText()).replaceAll(/\s+/g, " ");
}
