import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { follow, press, wordsOf } from "./steps/page.ts";
import { expectRefusal } from "./steps/refusal.ts";
import { inField, inWords, section, saysOf, writeSection } from "./steps/section.ts";
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

const file = "greta-simms";
const annual = `/files/${file}/summative`;
const goal = "I set up and run the floor machine in the gym by myself.";
const marks = {
  "1 Daily round": "Effective",
  "2 Standard of the work": "Highly effective",
  "3 Repairs": "Effective",
  "4 Safe handling": "Highly effective",
  "5 Hazards": "Effective",
  "6 Supplies and tools": "Developing",
  "7 Attendance and punctuality": "Highly effective",
  "8 Opening and closing": "Effective",
  "9 Courtesy": "Effective",
  "10 Directions": "Effective",
};

describeBoth("A custodian’s year, in the form and words of Local 44", (journey) => {
  let greta: Page;
  let teodor: Page;

  const everyoneSignsIn = async (): Promise<void> => {
    greta = await journey.signInAs("Greta Simms");
    teodor = await journey.signInAs("Teodor Vance");
  };
  const goOn = async (day: string): Promise<void> => {
    await journey.laterOn(day);
    await everyoneSignsIn();
  };

  beforeAll(everyoneSignsIn);

  test("her year has her agreement’s steps, and none of a teacher’s", async () => {
    await greta.goto(`/files/${file}/year`);
    const words = await wordsOf(greta);
    for (const each of [
      "Local 44",
      "Initial conference",
      "October 31, 2026 is a Saturday, so it moved to Monday, November 2.",
      "February 15, 2027 is Presidents’ Day, so it moved to Tuesday, February 16.",
      "Annual performance form",
    ])
      expect(words).toContain(each);
    for (const teachers of ["observation", "teacher", "planning conference"]) expect(words).not.toContain(teachers);
    await journey.expectClean(greta);
  });

  test("the orientation and the initial conference come late, with their reasons", async () => {
    await holdConference(teodor, file, {
      ...{ meeting: "Orientation", on: "2026-10-05", late: "I wrote it on paper and did not enter it." },
      words: "The ten criteria of the form, one by one.",
    });
    await journey.expectClean(teodor);
    await holdConference(teodor, file, { meeting: "Initial conference", words: "The course, and the gym in summer." });
    expect(await wordsOf(teodor)).toContain("The file has no shared draft of the individual development plan (IDP)");
    await journey.expectClean(teodor);
    await writeDevelopmentPlan(greta, file, {
      area: ["Skill", "Running the floor machine."],
      goal,
      activity: { text: "The two-day course at the depot.", when: "January", seen: "The gym floor after the course." },
    });
    await shareDevelopmentPlan(greta, file);
    await holdConference(teodor, file, { meeting: "Initial conference", words: "The course, and the gym in summer." });
    await adoptDevelopmentPlan(greta, file);
    await sayReviewed(greta, file);
    await sayReviewedAsWell(teodor, file);
    await greta.goto(`/files/${file}/development`);
    expect(await wordsOf(greta)).toContain(goal);
    await greta.goto(`/files/${file}/year`);
    const words = await wordsOf(greta);
    expect(words).toContain("Done late");
    expect(words).not.toContain("Overdue");
    await journey.expectClean(greta);
  });

  test("the mid-year review on the day after the holiday is on time", async () => {
    await goOn("2027-02-16");
    await teodor.goto("/");
    expect(await wordsOf(teodor)).toContain("Hold the mid-year review with Greta Simms");
    await holdConference(teodor, file, { meeting: "Mid-year review", words: "The course is done; the gym is next." });
    await teodor.goto(`/files/${file}/year`);
    const done = await stepsOf(teodor, "Done");
    expect(done.find((step) => step.includes("Mid-year review"))).toMatch(/Done$/);
    await journey.expectClean(teodor);
  });

  test("the annual form marks custodial work, and says how the marks add up", async () => {
    await goOn("2027-06-02");
    await teodor.goto(annual);
    await journey.expectClean(teodor);
    await writeSection(teodor, "The post this year", inWords("Day shift: the gym, the east wing and the yard."));
    await markEach(teodor, annual, { title: "Criteria", marks });
    await writeSection(
      teodor,
      "Comments of the supervisor",
      inField("What goes well in daily work", "The gym floor is the best it has been."),
    );
    await giveReport(teodor, annual);
    await journey.expectClean(teodor);
  });

  test("without an overall mark it is refused, with its clause", async () => {
    await expectRefusal(teodor, {
      title: "The annual performance form cannot be issued yet",
      clause: "Local 44 and FOP members are evaluated with a performance form that has a rubric.",
      has: "It does not state the overall rating.",
      wayOn: "Fill in the overall rating.",
    });
    await journey.expectClean(teodor);
    await markOverall(teodor, annual, { title: "Overall", value: "Effective" });
    await journey.expectClean(teodor);
    expect(await saysOf(section(teodor, "Overall"))).toContain("How the marks add up");
    await giveReport(teodor, annual);
    const words = await wordsOf(teodor);
    expect(words).toContain("Attendance and punctuality");
    for (const teachers of ["Student engagement", "indicator", "lesson"]) expect(words).not.toContain(teachers);
    await journey.expectClean(teodor);
  });

  test("she receives it and acknowledges it in her agreement’s words", async () => {
    await greta.goto(`/files/${file}`);
    await follow(greta, /^annual performance form/i);
    await press(greta, /records today as the day you received it$/);
    await journey.expectClean(greta);
    await acknowledgeReceived(greta, "The cart for supplies came in May.");
    expect(await wordsOf(greta)).toContain("The cart for supplies came in May.");
    await journey.expectClean(greta);
  });

  test("her year is done, and says which steps were late", async () => {
    await greta.goto(`/files/${file}/year`);
    for (const waiting of ["Waits now", "Comes later"]) expect(await stepsOf(greta, waiting)).toEqual([]);
    const late = (await stepsOf(greta, "Done")).filter((step) => step.includes("Done late"));
    expect(late).toHaveLength(2);
    expect(late[0]).toContain("Orientation");
    expect(late[1]).toContain("Initial conference");
    await journey.expectClean(greta);
  });
});
