import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { choose, follow, pathOf, press, wordsOf } from "./steps/page.ts";
import {
  acknowledge,
  beginDataForm,
  issueDataForm,
  openPaper,
  recordConversation,
  respond,
  writeDataForm,
} from "./steps/paper.ts";
import { agreeTo, proposePlan, recordWritingMeeting, sendForIssue, writePlan, writeTargets } from "./steps/plan.ts";
import {
  answer,
  conclusion,
  dataForm,
  firstReview,
  herWords,
  indicator,
  rationale,
  saidThen,
  seen,
  talk,
  target,
  words,
} from "./steps/engagement-plan.ts";
import { backToWhatIWrote, expectRefusal } from "./steps/refusal.ts";
import { certified as refusals } from "./steps/refusals.ts";
import { askHelper, concludePlan, extendPlan, holdReview } from "./steps/running.ts";
import { inWords, saysOf, section, typeAndLeave, writeSection } from "./steps/section.ts";
import { giveSummative, recommend, writeSummary } from "./steps/summative.ts";

const file = "nadia-ferreira";

describeBoth("A certified teacher’s plan, from the first talk to the year’s result", (journey) => {
  let marisol: Page;
  let nadia: Page;
  let draft = "";
  let form = "";
  let plan = "";

  const everyoneSignsIn = async (): Promise<void> => {
    marisol = await journey.signInAs("Marisol Quade");
    nadia = await journey.signInAs("Nadia Ferreira-Holt");
  };

  beforeAll(everyoneSignsIn);

  test("the supervisor records the conversation that came first, and both can read it", async () => {
    await marisol.goto(`/files/${file}/raise-concern`);
    await journey.expectClean(marisol);
    await recordConversation(marisol, file, {
      focus: indicator,
      said: talk,
    });
    await nadia.goto(`/files/${file}`);
    expect(await wordsOf(nadia)).toContain("Talked about a concern");
    expect(await wordsOf(nadia)).toContain(talk);
    await journey.expectClean(nadia);
  });

  test("a recommendation against re-employment is refused before any plan, with its clause", async () => {
    await writeSummary(marisol, file, "Families hear from her every week.");
    await journey.expectClean(marisol);
    await recommend(marisol, file, "Not Recommend for Re-employment", "Indicator 4.2, as the forms of this year show.");
    await follow(marisol, "Check and give it");
    await journey.expectClean(marisol);
    await press(marisol, /^Give the report to/);
    await expectRefusal(marisol, refusals.notRecommended);
    await journey.expectClean(marisol);
  });

  test("a form on one indicator is drafted, and the draft survives a restart of the server", async () => {
    draft = await beginDataForm(marisol, file);
    await journey.expectClean(marisol);
    await writeDataForm(marisol, dataForm);
    await typeAndLeave(marisol, "What was said when you talked", saidThen, journey.script);
    await journey.restart("SIGKILL");
    await marisol.goto(draft);
    for (const words of [seen, saidThen]) expect(await wordsOf(marisol)).toContain(words);
    await nadia.goto(draft);
    expect(await wordsOf(nadia)).not.toContain(seen);
  });

  test("it is issued, and what is issued is closed", async () => {
    await marisol.goto(draft);
    await follow(marisol, "Check it before it goes out");
    await journey.expectClean(marisol);
    await marisol.goto(draft);
    form = await issueDataForm(marisol);
    expect(await wordsOf(marisol)).toContain("Issued, version 1");
    await journey.expectClean(marisol);
  });

  test("the teacher is told whom to call, opens it, and acknowledges it: seen and discussed, a response will follow", async () => {
    await nadia.goto("/");
    await journey.expectClean(nadia);
    await nadia.goto(form);
    expect(await wordsOf(nadia)).not.toContain(seen);
    expect(await wordsOf(nadia)).toContain("You can ask for a representative first");
    await journey.expectClean(nadia);
    await openPaper(nadia, form);
    expect(await wordsOf(nadia)).toContain(seen);
    await nadia.goto(`${form}/acknowledge`);
    await journey.expectClean(nadia);
    await nadia.goto(form);
    await acknowledge(nadia, "I will be writing a response.");
    expect(await wordsOf(nadia)).toContain("My acknowledgment does not mean that I agree with it.");
    expect(await wordsOf(nadia)).toContain("Adds: “I will be writing a response.”");
  });

  test("she writes the response, which stays bound to the form for both", async () => {
    await nadia.goto(`${form}/respond`);
    await journey.expectClean(nadia);
    await nadia.goto(form);
    await respond(nadia, answer);
    expect(await wordsOf(nadia)).toContain(answer);
    await marisol.goto(form);
    expect(await wordsOf(marisol)).toContain(answer);
    await journey.expectClean(marisol);
  });

  test("the supervisor proposes a plan that grows out of the form, with written notice", async () => {
    await marisol.goto(`/files/${file}/propose-plan`);
    await journey.expectClean(marisol);
    const meeting = ["2026-11-19", "3:15 p.m., your room"] as const;
    plan = await proposePlan(
      marisol,
      file,
      { focus: indicator, reason: "It has not changed in six weeks.", meeting },
      "Propose the plan and give notice",
    );
    await journey.expectClean(marisol);
    await nadia.goto(plan);
    await journey.expectClean(nadia);
    await follow(nadia, /written notice of the need for a plan/i);
    await openPaper(nadia, pathOf(nadia).replace(/\/receive$/, ""));
    expect(await wordsOf(nadia)).toContain("3:15 p.m., your room");
  });

  test("a plan on two indicators is refused", async () => {
    await marisol.goto(`${plan}/write`);
    await writeSection(marisol, "Indicator", (open) => choose(open, "checkbox", "4.1 Routines"));
    await sendForIssue(marisol, plan);
    await expectRefusal(marisol, refusals.twoIndicators);
    await journey.expectClean(marisol);
    await backToWhatIWrote(marisol);
    await journey.expectClean(marisol);
  });

  test("a plan on an indicator without a form of its own is refused", async () => {
    await marisol.goto(`${plan}/write`);
    await writeSection(marisol, "Indicator", (open) => open.getByRole("checkbox", { name: indicator }).uncheck());
    await sendForIssue(marisol, plan);
    await expectRefusal(marisol, refusals.noDataForm);
    await marisol.goto(`${plan}/write`);
    await writeSection(marisol, "Indicator", async (open) => {
      await open.getByRole("checkbox", { name: "4.1 Routines" }).uncheck();
      await choose(open, "checkbox", indicator);
    });
  });

  test("a plan without a rationale is refused", async () => {
    await writePlan(marisol, plan, words);
    await recordWritingMeeting(nadia, plan, "We wrote the targets together.");
    await sendForIssue(marisol, plan);
    await expectRefusal(marisol, refusals.noRationale);
    await journey.expectClean(marisol);
  });

  test("a target with no measure is refused", async () => {
    await marisol.goto(`${plan}/write`);
    await writeSection(marisol, "Rationale", inWords(rationale));
    await writeTargets(marisol, [{ ...target, measure: "" }]);
    await sendForIssue(marisol, plan);
    await expectRefusal(marisol, refusals.noMeasure);
    await journey.expectClean(marisol);
  });

  test("a target date outside the plan is refused", async () => {
    await marisol.goto(`${plan}/write`);
    await writeTargets(marisol, [{ ...target, by: "2027-03-19" }]);
    await sendForIssue(marisol, plan);
    await expectRefusal(marisol, refusals.targetOutside);
    await journey.expectClean(marisol);
    await marisol.goto(`${plan}/write`);
    await writeTargets(marisol, [target]);
  });

  test("both write, and each sees whose words are whose", async () => {
    await nadia.goto(`${plan}/write`);
    await writeSection(nadia, "Rationale", inWords(rationale + herWords));
    for (const name of ["Nadia Ferreira-Holt", "Marisol Quade"])
      expect(await saysOf(section(nadia, "Rationale"))).toContain(name);
    await journey.expectClean(nadia);
    await marisol.goto(`${plan}/write`);
    expect(await saysOf(section(marisol, "Rationale"))).toContain(herWords.trim());
  });

  test("agreement is marked section by section, and changed words are asked about anew", async () => {
    for (const page of [nadia, marisol]) {
      await page.goto(`${plan}/write`);
      for (const title of ["Rationale", "Targets"]) await agreeTo(page, title);
    }
    expect(await wordsOf(marisol)).toContain("Two sections of 6 are agreed.");
    await writeSection(marisol, "Rationale", inWords(`${rationale + herWords} The plan starts there.`));
    expect(await saysOf(section(marisol, "Rationale"))).toContain(
      "These words were changed, so both of you are asked again.",
    );
    expect(await wordsOf(marisol)).toContain("One section of 6 is agreed.");
    await journey.expectClean(marisol);
  });

  test("with everything there it is issued, and runs once the teacher has opened it", async () => {
    await marisol.goto(`${plan}/issue`);
    await journey.expectClean(marisol);
    await sendForIssue(marisol, plan);
    expect(pathOf(marisol)).toBe(plan);
    expect(await wordsOf(marisol)).toContain("it runs from the day Nadia Ferreira-Holt receives it");
    await nadia.goto(plan);
    await follow(nadia, "Open the plan");
    await press(nadia, /records today as the day you received it$/);
    await journey.expectClean(nadia);
    await nadia.goto(plan);
    expect(await wordsOf(nadia)).toContain("It runs from November 16, 2026 to March 12, 2027.");
    await journey.expectClean(nadia);
  });

  test("a coordinator is asked in and sees that plan, and nothing else of the file", async () => {
    await nadia.goto(`${plan}/ask-helper`);
    await journey.expectClean(nadia);
    await askHelper(nadia, plan, {
      who: "Okoro-Vail, Tamsin",
      as: "Subject area coordinator",
      words: "Teach two lessons with me.",
    });
    const tamsin = await journey.signInAs("Tamsin Okoro-Vail");
    await tamsin.goto(plan);
    expect(await wordsOf(tamsin)).toContain(target.text);
    await journey.expectClean(tamsin);
    await tamsin.goto(form);
    expect(await wordsOf(tamsin)).not.toContain(seen);
    await journey.expectClean(tamsin);
    await tamsin.goto(`/files/${file}`);
    expect(await wordsOf(tamsin)).not.toContain("Talked about a concern");
  });

  test("at the benchmark the supervisor’s undone promise stands beside the target", async () => {
    await journey.laterOn("2026-12-11");
    await everyoneSignsIn();
    await marisol.goto("/");
    expect(await wordsOf(marisol)).toContain("Nadia Ferreira-Holt");
    await marisol.goto(`${plan}/review`);
    await journey.expectClean(marisol);
    await holdReview(marisol, plan, firstReview);
    await nadia.goto(plan);
    expect(await wordsOf(nadia)).toContain("14 of 22 in the visit of December 9.");
    expect(await wordsOf(nadia)).toContain("Overdue by");
    await journey.expectClean(nadia);
  });

  test("it is extended with a reason", async () => {
    await marisol.goto(`${plan}/extend`);
    await journey.expectClean(marisol);
    await extendPlan(marisol, plan, { until: "2027-03-26", reason: "Two weeks were lost to illness." });
    await nadia.goto(plan);
    expect(await wordsOf(nadia)).toContain("to March 26, 2027.");
    expect(await wordsOf(nadia)).toContain("Two weeks were lost to illness.");
  });

  test("it is concluded: what was met, why, and where one goes from here", async () => {
    await journey.laterOn("2027-03-26");
    await everyoneSignsIn();
    await marisol.goto(`${plan}/conclude`);
    await journey.expectClean(marisol);
    await concludePlan(marisol, plan, conclusion);
    await nadia.goto(plan);
    for (const words of ["The targets were not met.", "Not done.", "A new plan"])
      expect(await wordsOf(nadia)).toContain(words);
    await journey.expectClean(nadia);
  });

  test("the year’s result may now say it, and the teacher receives it", async () => {
    await giveSummative(marisol, file);
    expect(pathOf(marisol)).not.toContain("/summative/give");
    expect(await wordsOf(marisol)).toContain("Not Recommend for Re-employment");
    await nadia.goto(`/files/${file}`);
    await journey.expectClean(nadia);
    await follow(nadia, /summative report/i);
    await press(nadia, /records today as the day you received it$/);
    expect(await wordsOf(nadia)).toContain("Not Recommend for Re-employment");
  });
});
