import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { fill, pathOf, press, wordsOf } from "./steps/page.ts";
import { openPaper } from "./steps/paper.ts";
import { fillRow, inField, openSection, section, writeSection } from "./steps/section.ts";
import {
  acknowledgeReceived,
  adoptDevelopmentPlan,
  giveReport,
  holdConference,
  markEach,
  markOverall,
  sayReviewed,
  sayReviewedAsWell,
  shareDevelopmentPlan,
  stepsOf,
  writeDevelopmentPlan,
} from "./steps/cycle.ts";

const file = "cora-mayfield";
const annual = `/files/${file}/summative`;
const goal = "Each school’s grant account is closed within ten days of the month’s end.";
const reason = "The two grants she won weigh more here than the average says.";
const marks = {
  "1.1 Goals for the school or office": "Highly effective",
  "1.2 Use of evidence": "Effective",
  "2.1 Presence where the work is done": "Effective",
  "2.2 Development of staff": "Effective",
  "3.1 Timely evaluation": "Effective",
  "3.2 Communication": "Highly effective",
  "4.1 Safety and order": "Effective",
  "4.2 Money and property": "Highly effective",
};

describeBoth("The year of an unaffiliated administrator", (journey) => {
  let cora: Page;
  let wilhelmina: Page;

  const everyoneSignsIn = async (): Promise<void> => {
    cora = await journey.signInAs("Cora Mayfield");
    wilhelmina = await journey.signInAs("Wilhelmina Crane");
  };
  const goOn = async (day: string): Promise<void> => {
    await journey.laterOn(day);
    await everyoneSignsIn();
  };

  beforeAll(everyoneSignsIn);

  test("her days are those of the unaffiliated staff, in the next school year too", async () => {
    await cora.goto(`/files/${file}/year`);
    const words = await wordsOf(cora);
    for (const each of [
      "Unaffiliated staff",
      "February 28, 2027 is a Sunday, so it moved to Monday, March 1.",
      "July 31, 2027 is a Saturday, so it moved to Monday, August 2.",
      "Annual performance form",
    ])
      expect(words).toContain(each);
    for (const others of ["formal observation", "teacher", "Local 44", "February 15"])
      expect(words).not.toContain(others);
    await journey.expectClean(cora);
  });

  test("the plan that came to the conference on paper is written and adopted", async () => {
    await writeDevelopmentPlan(cora, file, {
      area: ["Knowledge", "How grant accounts are reconciled."],
      goal,
      activity: { text: "The spring course on grant accounts.", when: "March to May", seen: "Its certificate." },
    });
    await shareDevelopmentPlan(cora, file);
    await adoptDevelopmentPlan(cora, file);
    await sayReviewed(cora, file);
    await sayReviewedAsWell(wilhelmina, file);
    await wilhelmina.goto(`/files/${file}/development`);
    expect(await wordsOf(wilhelmina)).toContain(goal);
    await journey.expectClean(wilhelmina);
  });

  test("the mid-year review is held on the Monday after its Sunday, and is on time", async () => {
    await goOn("2027-03-01");
    await holdConference(wilhelmina, file, {
      meeting: "Mid-year review",
      words: "Nine of ten accounts were closed in time.",
      papers: ["Individual development plan"],
    });
    await wilhelmina.goto(`/files/${file}/year`);
    const done = await stepsOf(wilhelmina, "Done");
    expect(done.find((step) => step.includes("Mid-year review"))).toMatch(/Done$/);
    await journey.expectClean(wilhelmina);
  });

  test("her form is the leaders’, with the goals of the year and their results", async () => {
    await goOn("2027-07-30");
    await wilhelmina.goto(annual);
    expect(await wordsOf(wilhelmina)).toContain("Annual performance form, leaders");
    await journey.expectClean(wilhelmina);
    await openSection(wilhelmina, "Goals of the year");
    await fillRow(wilhelmina, { title: "Goals of the year", row: "Goal", at: 1 }, async (row) => {
      await fill(row, "The goal as it was set", goal);
      await fill(row, "What was reached", "104 of 110 closings");
    });
    await press(wilhelmina, "Save this section", section(wilhelmina, "Goals of the year"));
    await markEach(wilhelmina, annual, { title: "Mark on each indicator", marks });
    await writeSection(wilhelmina, "Summary", inField("What went well", "The accounts of all schools are in order."));
  });

  test("a mark other than the sum of the marks needs a reason, which both read", async () => {
    await markOverall(wilhelmina, annual, { title: "Overall", value: "Highly effective" });
    expect(await wordsOf(wilhelmina)).toContain(
      "The marks come to “Effective”. The overall mark chosen is “Highly effective”; no reason stands beside it yet.",
    );
    await markOverall(wilhelmina, annual, { title: "Overall", value: "Highly effective", why: reason });
    await giveReport(wilhelmina, annual);
    expect(await wordsOf(wilhelmina)).toContain("“Highly effective” is given; the marks come to “Effective”.");
    await journey.expectClean(wilhelmina);
    await fill(wilhelmina, "Your reason for going on", "It stands beside the mark.");
    await press(wilhelmina, /^Give the report to /);
    expect(pathOf(wilhelmina)).toContain("/documents/");
    expect(await wordsOf(wilhelmina)).toContain(reason);
    await journey.expectClean(wilhelmina);
  });

  test("she receives and acknowledges it in time, and her year is done", async () => {
    await openPaper(cora, pathOf(wilhelmina));
    expect(await wordsOf(cora)).toContain(reason);
    await journey.expectClean(cora);
    await acknowledgeReceived(cora, "Thank you.");
    await cora.goto(`/files/${file}/year`);
    expect(await stepsOf(cora, "Waits now")).toEqual([]);
    const done = await stepsOf(cora, "Done");
    expect(done.find((step) => step.includes("Annual performance form"))).toMatch(/Done$/);
    expect(done.filter((step) => step.includes("Done late"))).toEqual([]);
    await journey.expectClean(cora);
  });
});
