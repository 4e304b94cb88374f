import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { choose, fill, follow, pathOf, press, wordsOf } from "./steps/page.ts";
import { openPaper, respond } from "./steps/paper.ts";
import { expectRefusal } from "./steps/refusal.ts";
import { inField, inWords, saysOf, section, writeSection } from "./steps/section.ts";
import {
  acknowledgeReceived,
  adoptDevelopmentPlan,
  giveReport,
  holdConference,
  markEach,
  markOverall,
  observe,
  reportOn,
  sayReviewed,
  sayReviewedAsWell,
  shareDevelopmentPlan,
  stepsOf,
  talkOver,
  writeDevelopmentPlan,
  writeSelfAssessment,
} from "./steps/cycle.ts";

const file = "imani-roswell";
const annual = `/files/${file}/summative`;
const goal = "In each lesson I check what was understood before minute 20.";
const hisHelp = "Two mornings in Dario Kellerman’s room, with someone to cover.";
const check = "Minute 17: thumbs, then a card from each table.";
const wait = "“Why do you think so?” Six hands; she waits.";
const again = "Minute 12: cards again, two tables taught anew.";
const disputes = "The marks on routines rest on one visit in the week the heating failed.";

const marks = {
  "1.1 Accurate content": "Effective",
  "1.2 Knowledge of students": "Effective",
  "2.1 Purpose of each lesson": "Highly effective",
  "2.2 Checks for learning": "Effective",
  "2.3 Plans for different learners": "Effective",
  "3.1 Clear explanations and directions": "Effective",
  "3.2 Questions and discussion": "Highly effective",
  "3.3 Feedback to students": "Effective",
  "4.1 Routines": "Developing",
  "4.2 Student engagement": "Effective",
  "5.1 Families": "Effective",
  "5.2 Records and duties": "Effective",
};

describeBoth("A city teacher’s year, from her development plan to the annual evaluation", (journey) => {
  let imani: Page;
  let teodor: Page;
  let first = "";

  const everyoneSignsIn = async (): Promise<void> => {
    imani = await journey.signInAs("Imani Roswell");
    teodor = await journey.signInAs("Teodor Vance");
  };
  const goOn = async (day: string): Promise<void> => {
    await journey.laterOn(day);
    await everyoneSignsIn();
  };

  beforeAll(everyoneSignsIn);

  test("she writes her development plan, and nobody reads the draft", async () => {
    await writeDevelopmentPlan(imani, file, {
      area: ["Skill", "Checking for understanding while there is still time to act on it."],
      goal,
      activity: {
        text: "Try one kind of check each week and note what it showed.",
        when: "November to March",
        seen: "A log of twelve checks in the plan book.",
      },
    });
    await journey.expectClean(imani);
    await teodor.goto(`/files/${file}/development/write`);
    expect(await wordsOf(teodor)).toContain("No draft is shared with you");
    expect(await wordsOf(teodor)).not.toContain(goal);
    await journey.expectClean(teodor);
  });

  test("shared, her principal writes what he can give, under his name", async () => {
    await shareDevelopmentPlan(imani, file);
    await teodor.goto(`/files/${file}/development/write`);
    expect(await wordsOf(teodor)).toContain(goal);
    await writeSection(teodor, "From the supervisor", inWords(hisHelp));
    await journey.expectClean(teodor);
    await imani.goto(`/files/${file}/development/write`);
    expect(await saysOf(section(imani, "From the supervisor"))).toContain("Teodor Vance");
  });

  test("a formal observation is announced, and prepared in a conference", async () => {
    await teodor.goto(`/files/${file}/observations`);
    await follow(teodor, "Plan an observation");
    await choose(teodor, "radio", "Formal observation");
    await fill(teodor, "Which day?", "2026-11-24");
    await fill(teodor, "Class, place or work", "Grade 6, room 12");
    await fill(teodor, "Day of the conference before it", "2026-11-16");
    await press(teodor, "Plan it, and tell them");
    first = pathOf(teodor);
    await teodor.goto(`${first}/conference`);
    await choose(teodor, "radio", "Pre-observation conference");
    await fill(teodor, "What was discussed", "The lesson on ratios, and where the check comes.");
    await press(teodor, "Record the conference");
    await imani.goto(first);
    expect(await wordsOf(imani)).toContain("The lesson on ratios");
    await journey.expectClean(imani);
  });

  test("the initial conference is entered some days later: a reason is asked for, and kept", async () => {
    await goOn("2026-11-24");
    const held = { meeting: "Initial planning conference", on: "2026-11-18", words: "We read the plan together." };
    await holdConference(teodor, file, held);
    expect(await wordsOf(teodor)).toContain("why");
    await journey.expectClean(teodor);
    await holdConference(teodor, file, { ...held, late: "I was ill from November 19 to 23." });
    expect(pathOf(teodor)).toBe(`/files/${file}`);
    await imani.goto(`/files/${file}/year`);
    expect(await wordsOf(imani)).toContain("Done late");
    await journey.expectClean(imani);
  });

  test("she adopts the plan, and both say that they reviewed it", async () => {
    await adoptDevelopmentPlan(imani, file);
    const words = await wordsOf(imani);
    for (const each of [goal, hisHelp]) expect(words).toContain(each);
    await journey.expectClean(imani);
    await sayReviewed(imani, file);
    await sayReviewedAsWell(teodor, file);
    await journey.expectClean(teodor);
  });

  test("held and talked over, its report points to the notes", async () => {
    await observe(teodor, first, { notes: [check, wait], from: "10:00", to: "10:42" });
    await talkOver(teodor, first, { note: check, words: "What the cards showed." });
    const report = await reportOn(teodor, first, { notes: [check, wait], worked: "The check came in time." });
    await openPaper(imani, report);
    expect(await wordsOf(imani)).toContain(check);
    await acknowledgeReceived(imani, "The cards go on.");
  });

  test("an overall rating is refused while only one observation was made", async () => {
    await markEach(teodor, annual, { title: "Mark on each indicator", marks });
    await markOverall(teodor, annual, { title: "Overall mark", value: "Effective" });
    await writeSection(teodor, "Summary", inField("What went well", "The checks of the autumn."));
    await journey.expectClean(teodor);
    await giveReport(teodor, annual);
    await expectRefusal(teodor, {
      title: "“Effective” cannot be given here",
      clause: "The rating of practice rests on at least two observations in the year.",
      has: "One is counted; the rule asks for at least two.",
      wayOn: "observation",
    });
    await journey.expectClean(teodor);
  });

  test("her self-assessment is hers until she shares it", async () => {
    await goOn("2027-01-28");
    await writeSelfAssessment(imani, file, "My checks come in time in most lessons.");
    await journey.expectClean(imani);
    await teodor.goto(`/files/${file}/self-assessment`);
    expect(await wordsOf(teodor)).not.toContain("My checks come in time");
    await imani.goto(`/files/${file}/self-assessment`);
    await follow(imani, "Read it through and share it");
    await journey.expectClean(imani);
    await press(imani, "Share it");
    await teodor.goto(`/files/${file}`);
    await follow(teodor, /^Self-assessment/);
    expect(await wordsOf(teodor)).toContain("My checks come in time");
    await journey.expectClean(teodor);
  });

  test("at mid-year both look at it and at the plan", async () => {
    await holdConference(teodor, file, {
      meeting: "Mid-year review",
      words: "The log shows seven checks.",
      papers: ["Self-assessment", "Individual development plan"],
    });
    await imani.goto(`/files/${file}`);
    expect(await wordsOf(imani)).toContain("The log shows seven checks.");
    await journey.expectClean(imani);
  });

  test("a second formal observation within its days", async () => {
    await teodor.goto(`/files/${file}/observations/prepare`);
    await choose(teodor, "radio", "Formal observation");
    await press(teodor, "Open a page for notes");
    const second = pathOf(teodor).replace(/\/notes$/, "");
    await observe(teodor, second, { notes: [again], from: "09:05", to: "09:40" });
    await talkOver(teodor, second, { note: again, words: "Why two tables were taught anew." });
    const report = await reportOn(teodor, second, { notes: [again], worked: "The check changed the lesson." });
    await openPaper(imani, report);
    await acknowledgeReceived(imani, "Thank you for coming.");
  });

  test("the annual evaluation rests on the notes of both visits, and shows how its marks add up", async () => {
    await goOn("2027-05-27");
    await teodor.goto(annual);
    await writeSection(teodor, "What was seen in observations", async (open) => {
      for (const note of [check, again]) await choose(open, "checkbox", note);
    });
    await journey.expectClean(teodor);
    await giveReport(teodor, annual);
    const words = await wordsOf(teodor);
    for (const each of [
      check,
      again,
      "How the marks add up",
      "308.3333 divided by 100 is 3.08, which is 3.0833 before rounding.",
      "The overall mark is “Effective”.",
    ])
      expect(words).toContain(each);
    await journey.expectClean(teodor);
  });

  test("she receives it, acknowledges it and answers it in her own words", async () => {
    const paper = pathOf(teodor);
    await openPaper(imani, paper);
    await journey.expectClean(imani);
    await acknowledgeReceived(imani, "I answer below.");
    await respond(imani, disputes);
    await teodor.goto(paper);
    expect(await wordsOf(teodor)).toContain(disputes);
    await journey.expectClean(teodor);
  });

  test("the year says what was done and what was done late, to both alike", async () => {
    for (const page of [imani, teodor]) {
      await page.goto(`/files/${file}/year`);
      expect(await stepsOf(page, "Waits now")).toEqual([]);
      expect(await stepsOf(page, "Comes later")).toEqual([]);
      const done = await stepsOf(page, "Done");
      const late = done.filter((step) => step.includes("Done late"));
      expect(late).toHaveLength(1);
      expect(late[0]).toContain("Initial planning conference");
      expect(late[0]).toContain("Reason given: “I was ill from November 19 to 23.”");
      for (const step of [
        "First formal observation",
        "Second formal observation",
        "Mid-year review",
        "Annual evaluation",
      ])
        expect(done.some((each) => each.includes(step))).toBe(true);
      await journey.expectClean(page);
    }
  });
});
