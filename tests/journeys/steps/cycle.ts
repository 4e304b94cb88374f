import type { Page } from "playwright-core";
import { choose, fill, follow, pathOf, press } from "./page.ts";
import { fillRow, inWords, openSection, section, writeSection } from "./section.ts";

export interface Conference {
  /** The agreement's name for it. */
  readonly meeting: string;
  readonly on?: string;
  /** Why a day that has passed is entered now. */
  readonly late?: string;
  readonly words: string;
  /** Papers that lay on the table. */
  readonly papers?: readonly string[];
}

/** Records a conference of the year. */
export async function holdConference(page: Page, file: string, held: Conference): Promise<void> {
  await page.goto(`/files/${file}/conference`);
  await choose(page, "radio", held.meeting);
  if (held.on !== undefined) await fill(page, "Which day was it held?", held.on);
  if (held.late !== undefined) await fill(page, "If you enter this later: why", held.late);
  await fill(page, "What was discussed", held.words);
  for (const paper of held.papers ?? []) await choose(page, "checkbox", paper);
  await press(page, "Record the conference");
}

export interface DevelopmentPlan {
  /** A kind of area, and the area in words. */
  readonly area: readonly [kind: string, words: string];
  readonly goal: string;
  readonly activity: { readonly text: string; readonly when: string; readonly seen: string };
}

/** Begins the year's own plan and writes what it always holds. */
export async function writeDevelopmentPlan(page: Page, file: string, plan: DevelopmentPlan): Promise<void> {
  await page.goto(`/files/${file}/development/write`);
  await press(page, "Begin my plan");
  const [kind, area] = plan.area;
  await inFirstRow(page, "What to develop", "Area", async (row) => {
    await choose(row, "radio", kind);
    await fill(row, "In words", area);
  });
  await inFirstRow(page, "Goals", "Goal", (row) => fill(row, "Goal", plan.goal));
  await inFirstRow(page, "Activities", "Activity", async (row) => {
    await fill(row, "What will be done", plan.activity.text);
    await fill(row, "Time frame", plan.activity.when);
    await fill(row, "What can be seen when it is done", plan.activity.seen);
  });
}

async function inFirstRow(page: Page, title: string, row: string, write: Parameters<typeof fillRow>[2]): Promise<void> {
  await openSection(page, title);
  await fillRow(page, { title, row, at: 1 }, write);
  await press(page, "Save this section", section(page, title));
}

/** Lets the supervisor read the draft. */
export async function shareDevelopmentPlan(page: Page, file: string): Promise<void> {
  await page.goto(`/files/${file}/development/write`);
  await follow(page, "Share the draft");
  await press(page, /^Share the draft with /);
}

/** Its writer adopts the plan. */
export async function adoptDevelopmentPlan(page: Page, file: string): Promise<void> {
  await page.goto(`/files/${file}/development/write`);
  await follow(page, "Read it through and adopt it");
  for (const affirmed of ["This plan names growth I aim for", "This plan is focused"])
    await choose(page, "checkbox", affirmed);
  await press(page, "Adopt this plan");
}

/** Writes a self-assessment; nobody else reads it yet. */
export async function writeSelfAssessment(page: Page, file: string, words: string): Promise<void> {
  await page.goto(`/files/${file}/self-assessment`);
  await writeSection(page, "What goes well", inWords(words));
}

export interface Marks {
  /** The title of the section in which they are given. */
  readonly title: string;
  /** What is marked, as the form names it. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Marks what is marked one by one on a report of the year. */
export async function markEach(page: Page, report: string, { title, marks }: Marks): Promise<void> {
  await page.goto(report);
  const open = await openSection(page, title);
  for (const [focus, value] of Object.entries(marks))
    await open
      .getByRole("group", { name: focus, exact: true })
      .getByRole("radio", { name: value, exact: true })
      .check();
  await press(page, "Save this section", section(page, title));
}

/** Gives the overall mark of a report of the year. */
export async function markOverall(
  page: Page,
  report: string,
  { title, value, why }: { readonly title: string; readonly value: string; readonly why?: string },
): Promise<void> {
  await page.goto(report);
  await writeSection(page, title, async (open) => {
    await open.getByRole("radio", { name: value, exact: true }).check();
    if (why !== undefined) await fill(open, "Why this mark", why);
  });
}

/** Tries to give a report of the year; the agreement may refuse it. */
export async function giveReport(page: Page, report: string): Promise<void> {
  await page.goto(report);
  await follow(page, "Check and give it");
  await press(page, /^Give the report to /);
}

/** Observes today, from when to when, with notes; the address of the observation. */
export async function observe(
  page: Page,
  observation: string,
  { notes, from, to }: { readonly notes: readonly string[]; readonly from: string; readonly to: string },
): Promise<void> {
  await page.goto(`${observation}/notes`);
  for (const words of notes) {
    await page.getByLabel("What you see and hear").fill(words);
    await page.getByRole("button", { name: "Keep this note", exact: true }).click();
    await page.locator("ol.notes > li", { hasText: words }).getByText("on server").waitFor();
  }
  await follow(page, "Record it as held");
  await fill(page, "It began at", from);
  await fill(page, "It ended at", to);
  await press(page, "Record it as held");
}

/** The conference after an observation, over one of its notes. */
export async function talkOver(
  page: Page,
  observation: string,
  { note, words }: { readonly note: string; readonly words: string },
): Promise<void> {
  await page.goto(`${observation}/conference`);
  await choose(page, "radio", "Post-observation conference");
  await fill(page, "What was discussed", words);
  await choose(page, "checkbox", note);
  await press(page, "Record the conference");
}

/** Writes the report of an observation, pointing to notes, and issues it; the address of the report. */
export async function reportOn(
  page: Page,
  observation: string,
  { notes, worked }: { readonly notes: readonly string[]; readonly worked: string },
): Promise<string> {
  await page.goto(`${observation}/report`);
  await press(page, "Begin the report");
  const open = await openSection(page, "What was seen");
  for (const words of notes) await choose(open, "checkbox", words);
  await press(page, "Save this section");
  await writeSection(page, "What worked", inWords(worked));
  await follow(page, "Check it before it goes out");
  await press(page, "Issue: Observation report");
  return pathOf(page);
}

/** Acknowledges that the paper now open was received, and comments on it. */
export async function acknowledgeReceived(page: Page, comment: string): Promise<void> {
  await follow(page, "Answer: acknowledge or decline");
  await choose(page, "radio", "I have received this");
  await fill(page, "Comment on the", comment);
  await press(page, "Record my answer");
}

/** Its writer says of the adopted plan that both reviewed it. */
export async function sayReviewed(page: Page, file: string): Promise<void> {
  await openAdoptedPlan(page, file);
  await follow(page, "Answer: acknowledge or decline");
  await choose(page, "radio", "We have reviewed this development plan together.");
  await press(page, "Record my answer");
}

/** The supervisor says the same. */
export async function sayReviewedAsWell(page: Page, file: string): Promise<void> {
  await openAdoptedPlan(page, file);
  await follow(page, "Acknowledge it as well");
  await press(page, /^Acknowledge: /);
}

async function openAdoptedPlan(page: Page, file: string): Promise<void> {
  await page.goto(`/files/${file}/development`);
  await follow(page, /, version 1$/);
}

/** The steps under one heading of the year's page, each with all it says. */
export async function stepsOf(page: Page, group: string): Promise<string[]> {
  const list = page.locator("h3.group", { hasText: new RegExp(`^${group}`) }).locator("xpath=following-sibling::ol[1]");
  const steps = await list.getByRole("listitem").allInnerTexts();
  return steps.map((step) => step.replaceAll(/\s+/g, " "));
}
