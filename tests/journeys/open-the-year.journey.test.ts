import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { describeBoth } from "./support/index.ts";
import { choose, fill, follow, press, wordsOf } from "./steps/page.ts";
import { commitRoster, mapColumn, sendHrFile, type HrExport } from "./steps/roster.ts";
import { lookAtYear, opensYear, stepOfYear } from "./steps/year.ts";

const columns = "Staff No,Last name,First name,E-mail,School,Job,Class,Union,Tenure,Hired,Boss,Starts on";
const newStaff: HrExport = {
  name: "new-staff.csv",
  lines: [
    columns,
    "7001,Astbury,Wendelin,w.astbury@harrowbend.example,Calder City Academy,Grade 7 teacher,teacher,BTU,P,8/16/2027,Teodor Vance,8/16/2027",
    "7002,Penhallow,Orla,o.penhallow@harrowbend.example,Calder City Academy,Custodian,support,Local 44,T,8/16/2027,Teodor Vance,8/16/2027",
    "7003,Dunmore,Casimir,c.dunmore@harrowbend.example,Calder City Academy,Braille reader,reader,BTU,T,8/16/2027,Teodor Vance,8/16/2027",
  ],
};
const lateComer: HrExport = {
  name: "september.csv",
  lines: [
    columns,
    "7004,Quennell,Isolde,i.quennell@harrowbend.example,Calder City Academy,Grade 8 teacher,teacher,BTU,P,9/7/2027,Teodor Vance,9/7/2027",
  ],
};
const daysOff = ["day,to,kind,name", "2028-02-15,,closure,Water main work", "2028-02-31,,closure,No such day"].join(
  "\n",
);
const year = "2027–28";
const units = ["BTU", "Local 44", "Unaffiliated staff"];
const local44 = "Performance evaluation, Local 44 custodial and trades staff";
const teachers = "Teacher Effectiveness Evaluation, BTU classroom teachers";
const unaffiliated = "Performance evaluation, unaffiliated staff";

describeBoth("The personnel office opens the next school year for three units", (journey) => {
  let lena: Page;
  let second: Page;
  let opened = 0;

  beforeAll(async () => {
    lena = await journey.signInAs("Lena Marchetti");
  });

  test("an HR file is read: what stands in which column is asked once", async () => {
    await lena.goto("/office/roster");
    await journey.expectClean(lena);
    await sendHrFile(lena, newStaff);
    const words = await wordsOf(lena);
    expect(words).toContain("new-staff.csv: 3 rows.");
    expect(words).toContain("Such as: Astbury · Penhallow · Dunmore");
    await journey.expectClean(lena);
    await mapColumn(lena, /^Supervisor/, "Boss");
    await mapColumn(lena, /^Class of job/, "Class");
    await lena.getByRole("textbox", { name: /^Tenure or probation/ }).fill("T = tenured\nP = probationary");
    await fill(lena, "Name of this mapping", "New staff");
    await press(lena, "Save, and show what would change");
  });

  test("row by row it is shown who is new; nothing is written before it is committed", async () => {
    const words = await wordsOf(lena);
    expect(words).toContain("Three people would change. Nothing is written before you commit.");
    const row = lena.getByRole("row").filter({ hasText: "Astbury" });
    expect(await row.innerText()).toContain("New");
    await journey.expectClean(lena);
    await commitRoster(lena, "Staffing for 2027–28");
    expect(await wordsOf(lena)).toContain("new-staff.csv was taken over, all of it at once.");
    await journey.expectClean(lena);
  });

  test("the same file again is read the same way, and changes nothing", async () => {
    await sendHrFile(lena, newStaff);
    await press(lena, "Save, and show what would change");
    expect(await wordsOf(lena)).toContain("Nothing: the roster says all of it already.");
    await journey.expectClean(lena);
    await press(lena, "Give this import up");
  });

  test("a day off comes into the year’s calendar from a list, with the line that could not be read", async () => {
    await lena.goto("/office/calendars");
    await journey.expectClean(lena);
    await follow(lena, "Staff");
    await follow(lena, year);
    await journey.expectClean(lena);
    await follow(lena, "Bring in a list or a calendar file");
    await journey.expectClean(lena);
    await lena
      .getByLabel("Or choose a file (CSV)")
      .setInputFiles({ name: "days.csv", mimeType: "text/csv", buffer: Buffer.from(daysOff) });
    await press(lena, "Read it into the table");
    const words = await wordsOf(lena);
    expect(words).toContain("One row was read into the table");
    expect(words).toContain("Line 3: “2028-02-31” is no day.");
    await journey.expectClean(lena);
    await press(lena, "See what this changes");
    expect(await wordsOf(lena)).toContain("No due date of an open file moves.");
    await journey.expectClean(lena);
    await fill(lena, "Why is it changed?", "The water main is renewed on February 15.");
    await press(lena, "Save the calendar");
    expect(await wordsOf(lena)).toContain("The calendar is saved and counts from now on");
    expect(await wordsOf(lena)).toContain("The water main is renewed on February 15.");
  });

  test("usual holidays are accepted or refused one by one", async () => {
    await lena.goto("/office/calendars/staff/2029-30/holidays");
    await journey.expectClean(lena);
    await choose(lena.getByRole("group", { name: "Labor Day" }), "radio", "A day off here");
    await choose(lena.getByRole("group", { name: "Columbus Day" }), "radio", "Not a day off here");
    await press(lena, "Put them in the table");
    expect(await wordsOf(lena)).toContain("One holiday stands in the table; one is refused");
    await journey.expectClean(lena);
    await press(lena, "See what this changes");
    await fill(lena, "Why is it changed?", "The first days of 2029–30.");
    await press(lena, "Save the calendar");
    expect(await wordsOf(lena)).toContain("Labor Day");
    await lena.goto("/office/calendars/staff/2029-30/holidays");
    const columbus = lena.getByRole("group", { name: "Columbus Day" });
    expect(await columbus.getByRole("radio", { name: "Not a day off here" }).isChecked()).toBe(true);
    expect(await lena.getByRole("group", { name: "Labor Day" }).count()).toBe(0);
  });

  test("before it starts, the page says who is covered by what and why", async () => {
    await lena.goto("/office");
    await journey.expectClean(lena);
    await lookAtYear(lena, year, units);
    const words = await wordsOf(lena);
    expect(words).toContain("Nothing has started yet.");
    expect(words).toContain(`${teachers} covers this post: the bargaining unit is BTU and the job class is teacher.`);
    expect(words).toContain(`${local44} covers this post: the bargaining unit is Local 44.`);
    expect(words).toContain(`${unaffiliated} covers this post: the bargaining unit is unaffiliated staff.`);
    await journey.expectClean(lena);
  });

  test("whom no agreement covers is named, with what to do", async () => {
    const table = lena.getByRole("table", { name: "Who has no agreement, or two" });
    const words = await table.innerText();
    expect(words).toContain("Casimir Dunmore, Braille reader");
    expect(words).toContain("Whoever no agreement covers stays without a year.");
    expect(words).not.toContain("Astbury");
  });

  test("every due date stands there with the reason why it falls on that day", async () => {
    const conference = "The supervisor must hold an initial conference";
    expect(await stepOfYear(lena, local44, conference)).toContain(
      "October 31, 2027 is a Sunday, so it moved to Monday, November 1.",
    );
    const midYear = await stepOfYear(lena, local44, "The supervisor must hold a mid-year review");
    expect(midYear).toContain("Wed, Feb 16, 2028");
    expect(midYear).toContain("February 15, 2028 is a day of closure (Water main work), declared on November 16");
    const planning = "The supervisor must hold an initial planning conference";
    expect(await stepOfYear(lena, teachers, planning)).toMatch(/Fri, Oct 15, 2027.*As the agreement says\./);
    expect(await wordsOf(lena)).toContain("No day is published for 2027-28.");
  });

  test("one button opens it for everyone shown", async () => {
    second = await journey.anotherWindowOf("Lena Marchetti");
    await second.goto(lena.url());
    const button = lena.getByRole("button", { name: opensYear });
    opened = Number(/\d+/.exec(await button.innerText())?.[0]);
    expect(opened).toBeGreaterThan(90);
    await press(lena, opensYear);
    expect(await wordsOf(lena)).toContain(`The year ${year} is open for ${String(opened)} people`);
    await journey.expectClean(lena);
  });

  test("pressed a second time, nobody’s year is opened twice", async () => {
    await press(second, opensYear);
    const words = await wordsOf(second);
    expect(words).toContain(`No further year was opened in ${year}`);
    expect(words).toContain(`${String(opened)} people had it open already; nothing was opened twice.`);
    await journey.expectClean(second);
    await lena.goto("/office/years/2027-28");
    const row = lena.getByRole("row").filter({ has: lena.getByRole("link", { name: "Local 44" }) });
    const numbers = (await row.innerText()).match(/\d+/g) ?? [];
    expect(numbers).toEqual(["44", "14", "14", "0", "0", "0"]);
    await journey.expectClean(lena);
  });

  test("in the new year a file stands under the edition it was pinned to", async () => {
    await journey.laterOn("2027-09-13");
    const teodor = await journey.signInAs("Teodor Vance");
    await teodor.goto("/files/imani-roswell");
    const words = await wordsOf(teodor);
    expect(words).toContain(teachers);
    expect(words).toContain(`edition of July 1, 2026, for ${year}`);
    await journey.expectClean(teodor);
    await teodor.goto("/files/greta-simms");
    expect(await wordsOf(teodor)).toContain(`${local44} edition of July 1, 2026, for ${year}`);
    await teodor.goto("/people");
    expect(await wordsOf(teodor)).toContain("Astbury");
  });

  test("whoever joins late appears as to be opened", async () => {
    lena = await journey.signInAs("Lena Marchetti");
    await sendHrFile(lena, lateComer);
    await press(lena, "Save, and show what would change");
    await commitRoster(lena, "Hired in September");
    await lookAtYear(lena, year, ["BTU"]);
    const words = await wordsOf(lena);
    expect(words).toContain("One person would get a year.");
    expect(words).toContain("Isolde Quennell");
    await press(lena, "Open the year for one person");
    const told = await wordsOf(lena);
    expect(told).toContain("Came after the year began");
    expect(told).toContain("Isolde Quennell");
    await journey.expectClean(lena);
    await lookAtNobody(lena);
  });

  const lookAtNobody = async (page: Page): Promise<void> => {
    await page.goto("/office/years/2027-28/btu");
    expect(await wordsOf(page)).toContain("There is nobody whose year is to be opened.");
  };
});
