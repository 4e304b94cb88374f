import type { Page } from "playwright-core";
import { choose, fill, follow, pathOf, press } from "./page.ts";
import { fillRow, openSection, section, writeSection } from "./section.ts";

interface Proposal {
  readonly focus: string;
  readonly reason: string;
  /** A day and place offered for writing it together. */
  readonly meeting?: readonly [day: string, place: string];
}

/** Proposes a plan, with written notice where the agreement asks for one; the address of the plan. */
export async function proposePlan(
  page: Page,
  file: string,
  proposal: Proposal,
  button: string | RegExp,
): Promise<string> {
  await page.goto(`/files/${file}`);
  await follow(page, /^Propose a/);
  await choose(page, "checkbox", proposal.focus);
  await fill(page, "Why is a plan needed?", proposal.reason);
  const [day, place] = proposal.meeting ?? [];
  if (day !== undefined && place !== undefined) {
    const offered = page.getByRole("group", { name: "Time offered 1" });
    await fill(offered, "Day", day);
    await fill(offered, "Time and place", place);
  }
  await press(page, button);
  return pathOf(page).replace(/\/write$/, "");
}

export interface Target {
  readonly text: string;
  readonly measure: string;
  readonly by: string;
}

export async function writeTargets(page: Page, targets: readonly Target[]): Promise<void> {
  const title = "Targets";
  await openSection(page, title);
  for (const [at, { text, measure, by }] of targets.entries())
    await fillRow(page, { title, row: "Target", at: at + 1 }, async (row) => {
      await fill(row, "What will be seen", text);
      await fill(row, "How it is judged", measure);
      await fill(row, "Target date", by);
    });
  await press(page, "Save this section", section(page, title));
}

interface Strategy {
  readonly whose: "Supervisor" | "Employee" | "Students";
  readonly text: string;
  readonly by?: string;
}

async function writeStrategies(page: Page, strategies: readonly Strategy[]): Promise<void> {
  const title = "Strategies";
  await openSection(page, title);
  for (const [at, { whose, text, by }] of strategies.entries())
    await fillRow(page, { title, row: "Strategy", at: at + 1 }, async (row) => {
      await choose(row, "radio", whose);
      await fill(row, "What will be done", text);
      if (by !== undefined) await fill(row, "By", by);
    });
  await press(page, "Save this section", section(page, title));
}

async function writeBenchmarks(
  page: Page,
  benchmarks: readonly (readonly [day: string, lookAt: string])[],
): Promise<void> {
  const title = "Benchmarks";
  await openSection(page, title);
  for (const [at, [day, lookAt]] of benchmarks.entries())
    await fillRow(page, { title, row: "Benchmark", at: at + 1 }, async (row) => {
      await fill(row, "Day of the meeting", day);
      await fill(row, "What will be looked at", lookAt);
    });
  await press(page, "Save this section", section(page, title));
}

const writeEnd = (page: Page, day: string): Promise<void> =>
  writeSection(page, "When the plan runs", (open) => fill(open, "Day the plan will be completed", day));

/** What stands in a plan beside its focus and reasons. */
export interface PlanWords {
  readonly targets: readonly Target[];
  readonly strategies: readonly Strategy[];
  readonly benchmarks: readonly (readonly [day: string, lookAt: string])[];
  readonly end: string;
}

/** Writes targets, strategies, benchmarks and the last day. */
export async function writePlan(page: Page, plan: string, words: PlanWords): Promise<void> {
  await page.goto(`${plan}/write`);
  await writeTargets(page, words.targets);
  await writeStrategies(page, words.strategies);
  if (words.benchmarks.length > 0) await writeBenchmarks(page, words.benchmarks);
  await writeEnd(page, words.end);
}

/** Agrees to the words of one section as they stand. */
export const agreeTo = (page: Page, title: string): Promise<void> =>
  press(page, /^Agree to these words/, section(page, title));

export async function recordWritingMeeting(page: Page, plan: string, words: string): Promise<void> {
  await page.goto(`${plan}/meeting`);
  await fill(page, "What you worked on", words);
  await press(page, "Record the meeting");
}

/** Affirms what the agreement asks the supervisor to affirm, and sends. The plan may be refused. */
export async function sendForIssue(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/issue`);
  for (const box of await page.getByRole("main").getByRole("checkbox").all()) await box.check();
  await press(page, "Issue the plan");
}
