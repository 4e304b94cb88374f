import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { choose, fill, follow, pathOf, press, wordsOf } from "./steps/page.ts";
import { sendForIssue } from "./steps/plan.ts";
import { expectRefusal } from "./steps/refusal.ts";
import { second } from "./steps/refusals.ts";

const file = "june-bellweather";
const comment = "The notices run by themselves now, so there is room for a second matter. Keep it to the one target.";

describeBoth("A second plan while one is running", (journey) => {
  let marisol: Page;
  let anselm: Page;
  let plan = "";

  beforeAll(async () => {
    marisol = await journey.signInAs("Marisol Quade");
    anselm = await journey.signInAs("Anselm Rourke");
  });

  test("whoever proposes one is reminded of the most significant area, and told whose review comes first", async () => {
    await marisol.goto(`/files/${file}/propose-plan`);
    const words = await wordsOf(marisol);
    expect(words).toContain("Another plan is open");
    expect(words).toContain("It is wiser to work on the one most significant indicator first");
    expect(words).toContain("That is Anselm Rourke.");
    await journey.expectClean(marisol);
  });

  test("it is refused while his review is missing, with the clause", async () => {
    await marisol.goto(`/files/${file}`);
    await follow(marisol, /^PIP, 2\.1 Purpose of each lesson/);
    plan = pathOf(marisol);
    await journey.expectClean(marisol);
    await sendForIssue(marisol, plan);
    await expectRefusal(marisol, second.noReviewAbove);
    await journey.expectClean(marisol);
  });

  test("he finds it among what he owes, reads both plans, and does not review it without a comment", async () => {
    await anselm.goto("/");
    expect(await wordsOf(anselm)).toContain("June Bellweather");
    await journey.expectClean(anselm);
    await anselm.goto(plan);
    await follow(anselm, "Review it with a comment");
    await journey.expectClean(anselm);
    await choose(anselm, "radio", "I have reviewed it");
    await press(anselm, "Record my review");
    expect(await anselm.title()).toMatch(/^Error: /);
    expect(await wordsOf(anselm)).toContain("Fill in “Your comment”.");
    await journey.expectClean(anselm);
  });

  test("once he has reviewed it with a comment, both read it and the plan is issued", async () => {
    await fill(anselm, "Your comment", comment);
    await press(anselm, "Record my review");
    await marisol.goto(plan);
    expect(await wordsOf(marisol)).toContain(comment);
    await sendForIssue(marisol, plan);
    expect(pathOf(marisol)).toBe(plan);
    const june = await journey.signInAs("June Bellweather");
    await june.goto(plan);
    expect(await wordsOf(june)).toContain(comment);
    await follow(june, "Open the plan");
    await journey.expectClean(june);
    await press(june, /records today as the day you received it$/);
    await june.goto(plan);
    expect(await wordsOf(june)).toContain("It runs from November 16, 2026");
  });
});
