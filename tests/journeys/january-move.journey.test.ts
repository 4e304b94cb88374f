import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { adoptDevelopmentPlan } from "./steps/development.ts";
import { findOnRoster, recordMove } from "./steps/move.ts";
import { follow, pathOf, wordsOf } from "./steps/page.ts";
import { holdReview, type Review } from "./steps/running.ts";

const file = "/files/corinne-abara";
const move = {
  ...{ person: "Corinne Abara", listed: "Abara, Corinne", from: "2027-01-11" },
  ...{ site: "Bluff Road Elementary", supervisor: "Edwin Sorrel", reason: "Staffing for the second half-year" },
};
const goal = "Every fractions lesson ends with a question that shows who has understood.";
const development = {
  ...{ area: "Short checks for learning in mathematics.", goal },
  ...{ activity: "Reads the slips of two colleagues with them.", when: "November to March" },
  seen: "A folder of questions that worked.",
};
const promises = [
  { text: "Frees one planning hour", kept: "Done" },
  { text: "Settles with the grade 4 team", kept: "Not done" },
  { text: "Writes one exit question", kept: "Done" },
  { text: "Sorts the slips", kept: "Done in part" },
  { text: "Answer the exit question", kept: "Done" },
] as const;
const review: Review = {
  benchmark: "Benchmark 2",
  lookedAt: "Plan book and slips of twelve lessons.",
  targets: [
    { progress: "In progress", evidence: "Plan book: all plans name a check." },
    { progress: "In progress", evidence: "Blue folder: slips of 10 lessons." },
  ],
  promises,
  next: "The slips are sorted in the planning hour.",
};
const nextReview: Review = {
  ...review,
  benchmark: "Benchmark 3",
  lookedAt: "The plan book and the blue folder, brought along from Alder Street.",
  next: "We look at the unit test together.",
};

describeBoth("A move to another school in January, with a plan under way", (journey) => {
  let corinne: Page;
  let marisol: Page;
  let edwin: Page;
  let lena: Page;
  let plan = "";

  const statusOf = async (page: Page, path: string): Promise<number | undefined> => (await page.goto(path))?.status();

  beforeAll(async () => {
    corinne = await journey.signInAs("Corinne Abara");
    marisol = await journey.signInAs("Marisol Quade");
    edwin = await journey.signInAs("Edwin Sorrel");
    lena = await journey.signInAs("Lena Marchetti");
  });

  test("in November she has a plan that runs, and adopts her own development plan", async () => {
    await adoptDevelopmentPlan(corinne, "corinne-abara", development);
    expect(await wordsOf(corinne)).toContain("Your plan is adopted.");
    await marisol.goto(`${file}/development`);
    expect(await wordsOf(marisol)).toContain(goal);
  });

  test("her principal holds the next review meeting", async () => {
    await marisol.goto(file);
    await follow(marisol, /^PIP, 2\.2 Checks for learning/);
    plan = pathOf(marisol);
    await holdReview(marisol, plan, review);
    expect(pathOf(marisol)).not.toContain("/review");
    expect(await statusOf(edwin, file)).toBe(404);
  });

  test("the personnel office records the move for a day to come", async () => {
    await findOnRoster(lena, move);
    await journey.expectClean(lena);
    await recordMove(lena, move);
    const words = await wordsOf(lena);
    expect(words).toContain("The change of post is recorded");
    expect(words).toContain("Monday, January 11");
    expect(words).toContain("The file says it, and who owns which step.");
    await journey.expectClean(lena);
  });

  test("until that day nothing changes hands; the file says who will own what falls due after it", async () => {
    expect(await statusOf(edwin, file)).toBe(404);
    expect(await statusOf(marisol, file)).toBe(200);
    const words = await wordsOf(marisol);
    expect(words).toContain("Until January 11 under Marisol Quade, from then on under Edwin Sorrel.");
    expect(words).toContain("It will be with Edwin Sorrel when it falls due.");
    await journey.expectClean(marisol);
    await corinne.goto(file);
    expect(await wordsOf(corinne)).toContain("Until January 11 under Marisol Quade");
  });

  test("on its day the old supervisor’s access ends and the new one’s begins", async () => {
    await journey.laterOn("2027-01-12");
    corinne = await journey.signInAs("Corinne Abara");
    marisol = await journey.signInAs("Marisol Quade");
    edwin = await journey.signInAs("Edwin Sorrel");
    for (const path of [file, plan, `${file}/development`]) expect(await statusOf(marisol, path)).toBe(404);
    await journey.expectClean(marisol);
    for (const path of ["/people", "/inbox", "/"]) {
      await marisol.goto(path);
      expect(await wordsOf(marisol)).not.toContain("Abara");
    }
    await marisol.goto("/inbox");
    await journey.expectClean(marisol);
    await edwin.goto("/people");
    await follow(edwin, /Abara/);
    expect(pathOf(edwin)).toBe(file);
    await journey.expectClean(edwin);
  });

  test("the file tells the new supervisor who owns which step", async () => {
    const words = await wordsOf(edwin);
    expect(words).toContain("Bluff Road Elementary");
    expect(words).toContain("What Marisol Quade did in this year stays done.");
    expect(words).toContain("Fell due under Marisol Quade; with Edwin Sorrel since January 11.");
    await corinne.goto(file);
    expect(await wordsOf(corinne)).toContain("Fell due under Marisol Quade; with Edwin Sorrel since January 11.");
    await journey.expectClean(corinne);
  });

  test("what the old supervisor did stays told as hers", async () => {
    const entry = edwin.getByRole("listitem").filter({ hasText: "Issued the Professional Improvement Plan" });
    expect(await entry.innerText()).toContain("Marisol Quade, supervisor");
    expect(await entry.innerText()).not.toContain("Edwin Sorrel");
    const moved = edwin.getByRole("listitem").filter({ hasText: "Moved to Bluff Road Elementary" });
    expect(await moved.innerText()).toContain("Supervisor: Marisol Quade, now Edwin Sorrel.");
  });

  test("the plan and the development plan went along as they were", async () => {
    await follow(edwin, /^PIP, 2\.2 Checks for learning/);
    expect(pathOf(edwin)).toBe(plan);
    const words = await wordsOf(edwin);
    expect(words).toContain("Edwin Sorrel owes it. It fell due under Marisol Quade.");
    expect(words).toContain("Promised under Marisol Quade.");
    await journey.expectClean(edwin);
    await edwin.goto(`${file}/development`);
    expect(await wordsOf(edwin)).toContain(goal);
    await journey.expectClean(edwin);
  });

  test("he goes on with the plan: the review meeting that fell due before is held", async () => {
    await edwin.goto(`${plan}/review`);
    await journey.expectClean(edwin);
    await holdReview(edwin, plan, nextReview);
    for (const page of [edwin, corinne]) {
      await page.goto(plan);
      const row = page.getByRole("row").filter({ hasText: "Benchmark 3" });
      expect(await row.innerText()).toMatch(/Done late by \d+ work days/);
    }
    await follow(corinne, "Review note", corinne.getByRole("row").filter({ hasText: "Benchmark 3" }));
    expect(await wordsOf(corinne)).toContain("Edwin Sorrel");
    expect(await statusOf(marisol, plan)).toBe(404);
  });
});
