import type { Locator, Page } from "playwright-core";
import { choose, fill, press } from "./page.ts";

export interface HelperAsked {
  readonly who: string;
  readonly as: string;
  readonly words: string;
}

export async function askHelper(page: Page, plan: string, { who, as, words }: HelperAsked): Promise<void> {
  await page.goto(`${plan}/ask-helper`);
  const people = page.getByLabel("Who?");
  const listed = await people.getByRole("option").filter({ hasText: who }).getAttribute("value");
  await people.selectOption(listed);
  await choose(page, "radio", as);
  await fill(page, "What are they asked to help with?", words);
  await press(page, "Ask for their help");
}

/** What had been promised, and what became of it. */
export interface Promised {
  readonly text: string;
  readonly kept: "Done" | "Done in part" | "Not done";
}

async function answerPromises(page: Page, promises: readonly Promised[]): Promise<void> {
  for (const { text, kept } of promises) await choose(page.getByRole("group", { name: text }), "radio", kept);
}

const group = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

export interface Review {
  readonly benchmark: string;
  readonly lookedAt: string;
  readonly targets: readonly { readonly progress: string; readonly evidence: string }[];
  readonly promises: readonly Promised[];
  readonly next: string;
}

/** A benchmark meeting that was held today. */
export async function holdReview(page: Page, plan: string, review: Review): Promise<void> {
  await page.goto(`${plan}/review`);
  await choose(page, "radio", review.benchmark);
  await fill(page, "What was looked at", review.lookedAt);
  for (const [at, { progress, evidence }] of review.targets.entries()) {
    const target = group(page, `Target ${String(at + 1)}`);
    await choose(target, "radio", progress);
    await target.getByRole("textbox").first().fill(evidence);
  }
  await answerPromises(page, review.promises);
  await fill(page, "What happens until the next meeting", review.next);
  await press(page, /^Record the/);
}

export async function extendPlan(
  page: Page,
  plan: string,
  { until, reason }: { readonly until: string; readonly reason: string },
): Promise<void> {
  await page.goto(`${plan}/extend`);
  await fill(page, "New last day", until);
  await fill(page, "Why is more time needed?", reason);
  await press(page, "Extend the plan");
}

export interface Conclusion {
  readonly targets: readonly { readonly met: "Met" | "Not met"; readonly why: string }[];
  readonly promises: readonly Promised[];
  readonly outcome: string;
  readonly reason: string;
  readonly nextStep: string;
}

export async function concludePlan(page: Page, plan: string, conclusion: Conclusion): Promise<void> {
  await page.goto(`${plan}/conclude`);
  for (const [at, { met, why }] of conclusion.targets.entries()) {
    const target = group(page, `Target ${String(at + 1)}`);
    await target.getByRole("radio", { name: met, exact: true }).check();
    await fill(target, "Why, and which record shows it", why);
  }
  await answerPromises(page, conclusion.promises);
  await choose(group(page, "How did it end?"), "radio", conclusion.outcome);
  await page.getByLabel("Why", { exact: true }).fill(conclusion.reason);
  await choose(group(page, "Where does one go from here?"), "radio", conclusion.nextStep);
  await press(page, "Conclude the plan");
}
