import type { Page } from "playwright-core";
import { choose, fill, follow, press } from "./page.ts";
import { writeSection } from "./section.ts";

/** What stands in a small development plan. */
export interface DevelopmentWords {
  readonly area: string;
  readonly goal: string;
  readonly activity: string;
  readonly when: string;
  readonly seen: string;
}

/** The employee writes a development plan of one area, one goal and one activity, and adopts it. */
export async function adoptDevelopmentPlan(
  page: Page,
  file: string,
  { area, goal, activity, when, seen }: DevelopmentWords,
): Promise<void> {
  await page.goto(`/files/${file}/development/write`);
  await press(page, "Begin my plan");
  await writeSection(page, "What to develop", async (open) => {
    await choose(open, "radio", "Skill");
    await fill(open, "In words", area);
  });
  await writeSection(page, "Goals", (open) => open.getByRole("textbox", { name: "Goal" }).fill(goal));
  await writeSection(page, "Activities", async (open) => {
    await fill(open, "What will be done", activity);
    await fill(open, "Time frame", when);
    await fill(open, "What can be seen when it is done", seen);
  });
  await follow(page, "Read it through and adopt it");
  for (const box of await page.getByRole("main").getByRole("checkbox").all()) await box.check();
  await press(page, "Adopt this plan");
}
