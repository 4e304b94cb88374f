import type { Page } from "playwright-core";
import { choose, fill, follow, press } from "./page.ts";

export interface Move {
  readonly person: string;
  /** Family name first, as the roster lists it. */
  readonly listed: string;
  /** The first day at the new school, ISO. */
  readonly from: string;
  readonly site: string;
  readonly supervisor: string;
  readonly reason: string;
}

/** Finds a person on the roster; the page of a change of their post is then open. */
export async function findOnRoster(page: Page, { person, listed }: Pick<Move, "person" | "listed">): Promise<void> {
  await page.goto("/office/roster");
  await fill(page, "Whose post changes?", person);
  await press(page, "Find people");
  await follow(page, listed);
}

/** Records that the post now shown changes to another school and supervisor on a day. */
export async function recordMove(page: Page, { from, site, supervisor, reason }: Omit<Move, "person" | "listed">) {
  await choose(page, "radio", "It changes: another school");
  await fill(page, "From which day?", from);
  await page.getByRole("combobox", { name: "School or site" }).selectOption({ label: site });
  await page.getByRole("textbox", { name: /^Supervisor/ }).fill(supervisor);
  await page.getByRole("textbox", { name: /^Why/ }).fill(reason);
  await press(page, "Record this change");
}
