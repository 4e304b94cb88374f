import type { Page } from "playwright-core";
import { press } from "./page.ts";

/** An HR export as a file: a header and rows, made here. */
export interface HrExport {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Sends an HR file to the roster: the page that asks what stands in which column is then open. */
export async function sendHrFile(page: Page, { name, lines }: HrExport): Promise<void> {
  await page.goto("/office/roster");
  await page
    .getByLabel("An HR file, or a OneRoster package")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) });
  await press(page, "Read the file");
}

/** Chooses which column of the file holds something. */
export async function mapColumn(page: Page, what: RegExp, column: string): Promise<void> {
  await page.getByRole("combobox", { name: what }).selectOption({ label: column });
}

/** Commits the changes now shown, with the reason for the log. */
export async function commitRoster(page: Page, reason: string): Promise<void> {
  await page.getByRole("textbox", { name: "Why", exact: true }).fill(reason);
  await press(page, "Commit these changes");
}
