import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import * as told from "../file.fixture.ts";
import { policies, roster } from "../district.fixture.ts";
import { planDraft, readBy, readerOn } from "../reading.fixture.ts";
import { owedByTheOffice } from "../owed/from-the-office.ts";
import { myWork, type MyWork, type WorkSide } from "./view-model.ts";

const november18 = day("2026-11-18");
const june = "june-bellweather";
const corinne = "corinne-abara";

const work = async (
  person: string,
  stories: Parameters<typeof readBy>[2],
  today = november18,
  grants?: Parameters<typeof readBy>[3],
): Promise<MyWork> =>
  myWork(
    await readBy(person, today, stories, grants),
    (file) => (file === june ? [planDraft(june)] : []),
    readerOn(person, today),
  );

const titles = (side: WorkSide, group: string): readonly string[] =>
  side.groups.filter((each) => each.group === group).flatMap(({ entries }) => entries.map(({ title }) => title));
const entry = (side: WorkSide, title: string) =>
  side.groups.flatMap(({ entries }) => entries).find((each) => each.title === title);
const lead = ({ lead: parts }: MyWork): string => parts.map(({ words }) => words).join("");

describe("given a plan that runs, its first benchmark three work days past and the supervisor’s part not given", () => {
  const stories = { [corinne]: told.untilRunning(corinne) };

  it("the supervisor opens on what is overdue, each with the page where it is done, its day, its reason and its clause", async () => {
    const { mine } = await work("marisol-quade", stories);
    expect(titles(mine, "overdue")).toEqual([
      "Give the support promised to Corinne Abara, strategy 1",
      "Hold the review meeting with Corinne Abara, benchmark 1",
    ]);
    expect(entry(mine, "Hold the review meeting with Corinne Abara, benchmark 1")).toMatchObject({
      href: "/files/corinne-abara/plans/plan-1/review?benchmark=b1",
      day: { words: "Nov 13", under: "Fri" },
      who: "Grade 4 teacher · Certified staff",
      clause: { label: "Clause P12", rule: "review-at-each-benchmark" },
      state: { state: "overdue", words: "Overdue by 3 work days" },
    });
  });

  it("what lies beyond the next five work days stands under later, and what has no day by itself", async () => {
    const { mine } = await work("marisol-quade", stories);
    expect(titles(mine, "due")).toEqual([]);
    expect(titles(mine, "later")).toEqual([
      "Hold the review meeting with Corinne Abara, benchmark 2",
      "Record the outcome of Corinne Abara’s PIP",
    ]);
    expect(titles(mine, "undated")).toContain("Give Corinne Abara the Summative report");
  });

  it("the employee sees the very same duties as owed to them, with the same lateness", async () => {
    const { theirs } = await work(corinne, stories);
    expect(titles(theirs, "overdue")).toEqual([
      "Give the support promised to you, strategy 1",
      "Hold the review meeting with you, benchmark 1",
    ]);
    expect(entry(theirs, "Hold the review meeting with you, benchmark 1")).toMatchObject({
      who: "From Marisol Quade, your supervisor · Certified staff",
      href: "/files/corinne-abara#f-review-at-each-benchmark-plan-1-b1",
      state: { words: "Overdue by 3 work days" },
    });
  });

  it("the second level sees only what is overdue, and it is not theirs", async () => {
    const { mine, theirs } = await work("anselm-rourke", stories);
    expect(mine.groups).toEqual([]);
    expect(theirs.groups.map(({ group }) => group)).toEqual(["overdue"]);
    expect(lead(await work("anselm-rourke", stories))).toBe(
      "There is nothing you owe. Others owe two things; all of them are overdue.",
    );
  });

  it("the lead says in words what is overdue and what is near", async () => {
    expect(lead(await work("marisol-quade", stories))).toMatch(/^Two things you owe are overdue\. /);
    expect(lead(await work("marisol-quade", stories, day("2026-11-10")))).toMatch(
      /^One thing you owe is overdue; one more is due by Wednesday, Nov 18\./,
    );
    expect(lead(await work(corinne, stories))).toContain("Others owe you four things; two of those are overdue.");
  });

  it("someone who is not concerned sees nothing of it", async () => {
    const shown = await work("edwin-sorrel", stories);
    expect([...shown.mine.groups, ...shown.theirs.groups]).toEqual([]);
  });

  it("a helper asked in for the plan is led to the plan, never to the file", async () => {
    const grants = () => [{ person: "tamsin-okoro", as: "helper" as const, from: day("2026-11-01"), plan: "plan-1" }];
    const { mine, theirs } = await work("tamsin-okoro", stories, november18, grants);
    expect(entry(mine, "Help with the PIP of Corinne Abara")?.href).toBe("/files/corinne-abara/plans/plan-1");
    expect(theirs.groups).toEqual([]);
  });
});

describe("given a form that was issued and not opened", () => {
  const stories = { [corinne]: [...told.untilProposed(corinne).slice(0, 3)] };

  it("the employee is asked to acknowledge it, by way of the paper itself, and once only", async () => {
    const { mine } = await work(corinne, stories);
    const asked = titles(mine, "undated").filter((title) => title.includes("Developmental Data Form"));
    expect(asked).toEqual(["Acknowledge the Developmental Data Form"]);
    expect(entry(mine, "Acknowledge the Developmental Data Form")).toMatchObject({
      href: "/files/corinne-abara/documents/ddf-1",
    });
    expect(entry(mine, "Acknowledge the Developmental Data Form")?.why).toContain(
      "Issued on October 1, and not opened yet.",
    );
  });

  it("and nothing of the supervisor’s is held against them", async () => {
    expect(titles((await work("marisol-quade", stories)).theirs, "undated")).toContain(
      "Acknowledge Corinne Abara’s Developmental Data Form",
    );
  });
});

describe("given a plan that two people are writing", () => {
  const stories = { [june]: told.untilProposed(june) };

  it("whoever has not answered a section owes the answer; the other waits for it", async () => {
    const title = "Say whether the targets of June Bellweather’s PIP are agreed";
    expect(entry((await work("marisol-quade", stories)).mine, title)).toMatchObject({
      href: "/files/june-bellweather/plans/plan-1/write",
      why: "Two sections are written; one is agreed by both.",
    });
    expect(titles((await work(june, stories)).theirs, "undated")).toContain("Say whether the targets are agreed");
  });
});

describe("given a second plan while the first one runs", () => {
  const stories = { [corinne]: [...told.untilRunning(corinne), told.secondProposed] };

  it("the second level owes the review, and the supervisor waits for it", async () => {
    const title = "Review Corinne Abara’s PIP before it is issued";
    expect(entry((await work("anselm-rourke", stories)).mine, title)?.href).toBe(
      "/files/corinne-abara/plans/plan-2/review-above",
    );
    expect(entry((await work("marisol-quade", stories)).theirs, title)?.who).toBe(
      "From Anselm Rourke, your supervisor · Certified staff",
    );
  });
});

describe("given many people who owe or are owed the very same", () => {
  const staff = ["corinne-abara", "nadia-ferreira", "rafael-montclair", "june-bellweather", "oren-whitlock"];
  const stories = Object.fromEntries(
    staff.map((id) => [id, [told.yearOpened("mo-certified-1091@2023-07-01", "certified")]]),
  );

  it("it is said once, with everyone’s name", async () => {
    const { mine } = await work("marisol-quade", stories);
    const report = entry(mine, "Give five people the Summative report");
    expect(report?.people.map(({ name }) => name)).toHaveLength(5);
    expect(report?.href).toBeUndefined();
  });
});

describe("given the personnel office", () => {
  it("years to open and posts that no agreement covers are its own to settle", async () => {
    const today = november18;
    const files = await readBy("lena-marchetti", today, {});
    const owed = owedByTheOffice(files, { person: "lena-marchetti", roster: roster, today }, policies);
    const { mine } = myWork(files, () => [], readerOn("lena-marchetti", today), owed);
    expect(titles(mine, "undated")).toEqual([expect.stringMatching(/^Open the year 2026–27 for \d+ people$/)]);
    expect(titles(mine, "cannot-say")).toEqual(["Settle which agreement covers 14 people"]);
  });
});

describe("given someone with no standing on any file", () => {
  it("the page says that nothing is open to them", () => {
    expect(myWork([], () => [], readerOn("hollis-adeyemi", november18))).toMatchObject({
      nothingOpen: true,
      mine: { groups: [] },
    });
  });
});
