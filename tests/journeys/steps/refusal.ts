import type { Page } from "playwright-core";
import { expect } from "vitest";
import { press } from "./page.ts";

/** How a refusal is explained. */
export interface Refusal {
  readonly title: string;
  /** Words of the agreement that stand behind it. */
  readonly clause: string;
  /** What the page says the file has, or has not. */
  readonly has: string;
  /** What it says would make it possible. */
  readonly wayOn: string;
}

/** The page explains a refusal: the clause, what the file has, what would make it possible. */
export async function expectRefusal(page: Page, { title, clause, has, wayOn }: Refusal): Promise<void> {
  const words = async (name: string): Promise<string> =>
    (await page.getByRole("region", { name }).innerText()).replaceAll(/\s+/g, " ");
  expect.soft(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
  expect.soft(await words("The clause")).toContain(clause);
  expect.soft(await words("What this file has")).toContain(has);
  expect.soft(await words("What would make it possible")).toContain(wayOn);
}

/** From the refusal back to the form, with everything that was typed. */
export const backToWhatIWrote = (page: Page): Promise<void> => press(page, "Back to what I wrote");
