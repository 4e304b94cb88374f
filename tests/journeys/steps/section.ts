import type { Locator, Page } from "playwright-core";
import { arriving, fill, press } from "./page.ts";

/** One section of a draft, by its title. */
export const section = (page: Page, title: string): Locator =>
  page.getByRole("region", { name: new RegExp(`^\\d+ ${title}$`) });

/** Opens a section for writing, if it is not open already. */
export async function openSection(page: Page, title: string): Promise<Locator> {
  const found = section(page, title);
  await found.waitFor();
  if ((await found.getByRole("button", { name: "Save this section" }).count()) === 0)
    await arriving(page, () => found.getByRole("link", { name: /^(Write this section|Edit)/ }).click());
  return found;
}

/** Writes one section with its own button. */
export async function writeSection(
  page: Page,
  title: string,
  write: (section: Locator) => Promise<void>,
): Promise<void> {
  const open = await openSection(page, title);
  await write(open);
  await press(page, "Save this section", open);
}

/** Fills the fields of row number `at` (counting from 1), adding it where it is not there yet. */
export async function fillRow(
  page: Page,
  { title, row, at }: { readonly title: string; readonly row: string; readonly at: number },
  write: (row: Locator) => Promise<void>,
): Promise<void> {
  const rows = section(page, title).getByRole("group", { name: `${row} ${String(at)}`, exact: true });
  if ((await rows.count()) === 0) await press(page, `Add another ${row.toLowerCase()}`, section(page, title));
  await write(rows);
}

/** Words in the only field of a section. */
export const inWords =
  (words: string) =>
  async (open: Locator): Promise<void> => {
    await open.getByRole("textbox").first().fill(words);
  };

export const inField =
  (label: string, words: string) =>
  async (open: Locator): Promise<void> => {
    await fill(open, label, words);
  };

/** All that stands in a section and its margin: its words, whose they are, who agrees, what the agreement asks. */
export const saysOf = async (found: Locator): Promise<string> => (await found.innerText()).replaceAll(/\s+/g, " ");

/** Words in the only field of a section, saved without a button where scripts run, or else by the plain one. */
export async function typeAndLeave(page: Page, title: string, words: string, script: boolean): Promise<void> {
  const open = await openSection(page, title);
  await inWords(words)(open);
  if (script) await open.getByText(/^Saved on the server/).waitFor();
  else await press(page, "Save this section", open);
}
