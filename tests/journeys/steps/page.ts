import type { Locator, Page } from "playwright-core";

type Within = Page | Locator;

/** Does something that leads to another page (or the same one, sent back) and waits until it is there. */
export async function arriving(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent("load"), act()]);
}

/** Presses a button that sends its form. */
export async function press(page: Page, name: string | RegExp, within: Within = page): Promise<void> {
  await arriving(page, () => within.getByRole("button", { name, exact: true }).click());
}

/** Follows a link to another page. */
export async function follow(
  page: Page,
  name: string | RegExp,
  within: Within = page.getByRole("main"),
): Promise<void> {
  await arriving(page, () => within.getByRole("link", { name, exact: true }).first().click());
}

/** Fills the control whose label begins with these words. */
export async function fill(within: Within, label: string, words: string): Promise<void> {
  await within.getByLabel(label).fill(words);
}

/** Ticks one box, or picks one of several answers, by the words at its beginning. */
export async function choose(within: Within, role: "checkbox" | "radio", words: string): Promise<void> {
  await within.getByRole(role, { name: words }).first().check();
}

/** What the main part of the page says, as a reader meets it. */
export async function wordsOf(page: Page): Promise<string> {
  return (await page.getByRole("main").innerText()).replaceAll(/\s+/g, " ");
}

/** The address of the page without what follows its path. */
export const pathOf = (page: Page): string => new URL(page.url()).pathname;
