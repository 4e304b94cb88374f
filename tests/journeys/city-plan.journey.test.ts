import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { choose, fill, follow, press, wordsOf } from "./steps/page.ts";
import { agreeTo, proposePlan, sendForIssue, writeTargets } from "./steps/plan.ts";
import { expectRefusal } from "./steps/refusal.ts";
import { city } from "./steps/refusals.ts";
import { inField, inWords, saysOf, section, writeSection } from "./steps/section.ts";

const file = "imani-roswell";
const hisSupport = "One visit each month by the department head.";
const herSupport = "One visit each week by a colleague who teaches grade 6.";
const herReason = "Once a month is too seldom to try something, look at it and try again.";
const decision = "Two visits each month by the department head.";
const hisReason = "No colleague of grade 6 can be freed every week.";

describeBoth("A plan that a city teacher starts herself", (journey) => {
  let imani: Page;
  let teodor: Page;
  let plan = "";

  beforeAll(async () => {
    imani = await journey.signInAs("Imani Roswell");
    teodor = await journey.signInAs("Teodor Vance");
  });

  test("she proposes it when she sees an area for growth, and needs nobody's leave", async () => {
    await imani.goto(`/files/${file}/propose-plan`);
    await journey.expectClean(imani);
    const focus = "2.2 Checks for learning";
    plan = await proposePlan(
      imani,
      file,
      { focus, reason: "My checks come too late in the lesson." },
      "Propose the plan",
    );
    await journey.expectClean(imani);
    await teodor.goto("/");
    expect(await wordsOf(teodor)).toContain("Imani Roswell");
    await teodor.goto(plan);
    expect(await wordsOf(teodor)).toContain("Proposed by Imani Roswell.");
    await journey.expectClean(teodor);
  });

  test("both write it", async () => {
    await imani.goto(`${plan}/write`);
    await writeSection(
      imani,
      "Areas for improvement",
      inWords("A check for understanding before minute 20 of each lesson."),
    );
    await writeTargets(imani, [
      { text: "A check before minute 20 in each of four visits.", measure: "Visit notes", by: "2027-03-05" },
    ]);
    await writeSection(imani, "How improvement is documented", inWords("A log of each check, kept in the plan book."));
    await writeSection(imani, "When the plan runs", inField("Day the plan will be completed", "2027-03-12"));
    await teodor.goto(`${plan}/write`);
    await writeSection(teodor, "Support", inWords(hisSupport));
    expect(await saysOf(section(teodor, "Support"))).toContain("Written by Teodor Vance");
  });

  test("consensus is sought first: it cannot be issued over the other's head", async () => {
    await sendForIssue(teodor, plan);
    await expectRefusal(teodor, city.noConsensus);
    await journey.expectClean(teodor);
    for (const page of [imani, teodor]) {
      await page.goto(`${plan}/write`);
      for (const title of ["Areas for improvement", "Targets"]) await agreeTo(page, title);
    }
  });

  test("where she still differs, her version and her reason go on record", async () => {
    await imani.goto(`${plan}/write`);
    await follow(imani, /^Record that you see it differently/, section(imani, "Support"));
    await journey.expectClean(imani);
    await fill(imani, "Your version", herSupport);
    await fill(imani, "Your reason", herReason);
    await press(imani, "Record my version");
    await teodor.goto(`${plan}/write`);
    const support = await saysOf(section(teodor, "Support"));
    for (const words of [hisSupport, herSupport, herReason]) expect(support).toContain(words);
    await journey.expectClean(teodor);
  });

  test("the supervisor decides, with his reason", async () => {
    await teodor.goto(plan);
    await follow(teodor, "Decide where you differ");
    await journey.expectClean(teodor);
    await choose(teodor, "radio", "Support");
    await fill(teodor, "Your decision", decision);
    await fill(teodor, "Your reason", hisReason);
    await press(teodor, "Record my decision");
    await teodor.goto(`${plan}/write`);
    await writeSection(teodor, "Support", inWords(decision));
    await sendForIssue(teodor, plan);
    expect(await wordsOf(teodor)).toContain("Issued");
  });

  test("in the issued plan her version and reason stand beside his decision", async () => {
    await imani.goto(plan);
    await follow(imani, "Open the plan");
    await press(imani, /records today as the day you received it$/);
    const words = await wordsOf(imani);
    for (const each of [decision, herSupport, herReason, hisReason]) expect(words).toContain(each);
    await journey.expectClean(imani);
  });
});
