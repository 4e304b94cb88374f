import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { follow, press, wordsOf } from "./steps/page.ts";
import {
  acknowledge,
  beginDataForm,
  issueDataForm,
  openPaper,
  recordConversation,
  writeDataForm,
} from "./steps/paper.ts";
import { proposePlan, recordWritingMeeting, sendForIssue, writePlan } from "./steps/plan.ts";
import { promises, punctuality, words } from "./steps/punctuality-plan.ts";
import { expectRefusal } from "./steps/refusal.ts";
import { support as refusals } from "./steps/refusals.ts";
import { concludePlan, holdReview } from "./steps/running.ts";
import { inWords, writeSection } from "./steps/section.ts";
import { giveSummative, mark } from "./steps/summative.ts";

const file = "walter-pryce";
const seen = "Arrived between 2:41 and 2:55 p.m. on seven of twenty days; the shift begins at 2:30.";

describeBoth("A custodian’s growth plan, in its own agreement’s words", (journey) => {
  let marisol: Page;
  let walter: Page;
  let plan = "";

  const everyoneSignsIn = async (): Promise<void> => {
    marisol = await journey.signInAs("Marisol Quade");
    walter = await journey.signInAs("Walter Pryce");
  };

  beforeAll(everyoneSignsIn);

  test("“Improvement Needed to Meet Expectations” is refused before any plan, with its clause", async () => {
    await mark(marisol, file, punctuality, "Improvement Needed to Meet Expectations");
    await journey.expectClean(marisol);
    await giveSummative(marisol, file);
    await expectRefusal(marisol, refusals.noPlanYet);
    await journey.expectClean(marisol);
  });

  test("a plan is proposed after a talk, and cannot be issued while no form was received", async () => {
    await recordConversation(marisol, file, { focus: punctuality, said: "We looked at the time clock together." });
    plan = await proposePlan(
      marisol,
      file,
      { focus: punctuality, reason: "Seven of twenty days." },
      "Propose the plan and give notice",
    );
    expect(await wordsOf(marisol)).toContain("Professional Growth Plan");
    await journey.expectClean(marisol);
    await writePlan(marisol, plan, words);
    await recordWritingMeeting(marisol, plan, "We wrote the targets in the boiler room.");
    await sendForIssue(marisol, plan);
    await expectRefusal(marisol, refusals.noDataForm);
    await journey.expectClean(marisol);
  });

  test("the form is issued and says that a plan is needed; he opens and acknowledges it", async () => {
    await beginDataForm(marisol, file);
    await writeDataForm(marisol, {
      focusTitle: "Criterion",
      focus: punctuality,
      seen,
      record: "Time clock",
      expected: "Begins at 2:30 p.m.",
    });
    await writeSection(marisol, "What happens next", (open) => open.getByRole("checkbox").check());
    const form = await issueDataForm(marisol);
    await openPaper(walter, form);
    await acknowledge(walter, "The bus connects at 2:35 since October.");
    expect(await wordsOf(walter)).toContain("The bus connects at 2:35 since October.");
  });

  test("a plan that does not say how both will judge it is refused", async () => {
    await sendForIssue(marisol, plan);
    await expectRefusal(marisol, refusals.noAppraisalMethod);
    await journey.expectClean(marisol);
  });

  test("with its appraisal method it is issued; he opens it, and it runs", async () => {
    await walter.goto(`${plan}/write`);
    await journey.expectClean(walter);
    await writeSection(walter, "Appraisal method", inWords("We read the time clock together every second Friday."));
    await sendForIssue(marisol, plan);
    await walter.goto(plan);
    await follow(walter, "Open the plan");
    await press(walter, /records today as the day you received it$/);
    expect(await wordsOf(walter)).toContain("Professional Growth Plan");
    expect(await wordsOf(walter)).toContain("We read the time clock together every second Friday.");
    await walter.goto(plan);
    expect(await wordsOf(walter)).toContain("It runs from November 16, 2026 to February 26, 2027.");
    await journey.expectClean(walter);
  });

  test("a review meeting is held and the plan is concluded", async () => {
    await journey.laterOn("2027-02-26");
    await everyoneSignsIn();
    await holdReview(marisol, plan, {
      benchmark: "Another meeting",
      lookedAt: "Time clock of twelve weeks.",
      targets: [{ progress: "Not yet seen", evidence: "Late on eleven days." }],
      promises,
      next: "The plan ends today.",
    });
    await concludePlan(marisol, plan, {
      targets: [{ met: "Not met", why: "Time clock: late on eleven of sixty days." }],
      promises,
      outcome: "The targets were not met",
      reason: "The later bus was not given up.",
      nextStep: "A Formal Assistance Plan",
    });
    await walter.goto(plan);
    expect(await wordsOf(walter)).toContain("The targets were not met.");
    await journey.expectClean(walter);
  });

  test("the same mark on another criterion is still refused", async () => {
    await mark(marisol, file, "2 Attendance", "Improvement Needed to Meet Expectations");
    await giveSummative(marisol, file);
    await expectRefusal(marisol, refusals.otherCriterion);
    await journey.expectClean(marisol);
  });

  test("on the plan’s own criterion it may be given, and he receives the report", async () => {
    await mark(marisol, file, "2 Attendance", "Meets Expectations");
    await giveSummative(marisol, file);
    expect(await wordsOf(marisol)).toContain("Improvement Needed to Meet Expectations");
    await walter.goto(`/files/${file}`);
    await follow(walter, /summative report/i);
    await press(walter, /records today as the day you received it$/);
    expect(await wordsOf(walter)).toContain("Improvement Needed to Meet Expectations");
  });
});
