import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import * as told from "../file.fixture.ts";
import { shownFile } from "./shown-file.fixture.ts";

const corinne = "corinne-abara";
const november18 = day("2026-11-18");
const both = ["supervisor", "employee"] as const;

const lateReview: told.Told = [
  "2026-11-17",
  told.supervisor,
  [
    told.ofPlan("ReviewHeld", {
      plan: "plan-1",
      benchmark: "b1",
      with: both,
      targets: [],
      promises: [],
      words: "On course.",
      document: "note-1",
    }),
  ],
];

describe("given a file with a plan that runs", () => {
  const story = told.untilRunning(corinne);

  it("the name’s line says what runs and what comes next", async () => {
    const shown = await shownFile(story, { today: november18 });
    expect(shown).toMatchObject({
      name: "Corinne Abara",
      post: "Grade 4 teacher, Alder Street Elementary",
      standing: "A PIP is running",
      comes: "Overdue by 7 work days: give the support promised to Corinne Abara, strategy 1.",
    });
  });

  it("the supervisor’s next step is the primary act, the employee is offered their own", async () => {
    expect((await shownFile(story, { today: november18 })).next?.href).toBe(
      "/files/corinne-abara/plans/plan-1/support?strategy=s1",
    );
    expect((await shownFile(story, { today: november18, person: corinne })).next?.title).toBe("Acknowledge the PIP");
  });

  it("findings stand under their plan in the order of its life, the year’s by themselves", async () => {
    const { blocks } = await shownFile(story, { today: november18 });
    expect(blocks.map(({ heading }) => heading)).toEqual([
      "PIP on 4.2 Deciding what to teach next",
      "The year 2026–27",
    ]);
    expect(blocks[0]?.groups.map(({ heading }) => heading)).toEqual([
      "Before the plan",
      "The plan",
      "While it runs",
      "At the end",
    ]);
  });

  it("the form and the notice it grew out of belong to it", async () => {
    const { blocks } = await shownFile(story, { today: november18 });
    const rows = blocks[0]?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ anchor }) => anchor)).toContain("f-sign-ddf-ddf-1-1");
  });

  it("no finding is left out: each stands in the table or is folded", async () => {
    const { blocks, findings } = await shownFile(story, { today: november18 });
    const anchors = blocks
      .flatMap(({ groups, also }) => [...groups.flatMap((group) => group.rows), ...also])
      .map(({ anchor }) => anchor);
    expect(anchors).toHaveLength(findings.length);
    expect(new Set(anchors).size).toBe(findings.length);
  });

  it("each row names its clause and where to read it, and marks a local setting", async () => {
    const { blocks } = await shownFile(story, { today: november18 });
    const rows = blocks.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    expect(rows.find(({ anchor }) => anchor.startsWith("f-outcome-and-next-step"))).toMatchObject({
      clause: { label: "Clause P12", rule: "outcome-and-next-step", edition: { policy: "mo-certified-1091" } },
      setting: expect.stringContaining("The agreement does not say by when the outcome is settled.") as string,
    });
  });

  it("the counts open with what is done, and say what is overdue and what comes", async () => {
    expect((await shownFile(story, { today: november18 })).counts).toMatch(
      /are done.*Two are overdue\..*still to come, the next by Friday, Jan 29\./,
    );
  });

  it("the line shows past acts on their side, what both did on the line, and what is overdue or to come", async () => {
    const { line } = await shownFile(story, { today: november18 });
    const at = (label: string) => line.points.find((point) => point.label === label);
    expect(at("Conversation")).toMatchObject({ day: "2026-09-22", side: "supervisor", state: "done" });
    expect(at("Acknowledged")).toMatchObject({ side: "employee" });
    expect(at("PIP issued")).toMatchObject({ side: "both", under: "Oct 20, by both" });
    expect(at("Meeting to review progress, benchmark 1")).toMatchObject({
      state: "missed",
      under: "overdue since Nov 13",
      note: "overdue",
    });
    expect(at("Meeting to review progress, benchmark 2")).toMatchObject({ state: "to-come" });
    expect(line.spans).toEqual([
      { from: "2026-10-20", to: "2027-03-12", kind: "running", label: "PIP runs to Mar 12" },
    ]);
  });

  it("each document stands as issued, with what happened to it", async () => {
    const { documents } = await shownFile(story, { today: november18 });
    expect(documents.find(({ title }) => title === "Developmental Data Form")).toEqual({
      title: "Developmental Data Form",
      href: "/files/corinne-abara/documents/ddf-1",
      note: "Issued Oct 1, version 1. Acknowledged Oct 2.",
    });
  });
});

describe("given a benchmark meeting held after its day", () => {
  it("the line and the daybook both keep that it was late", async () => {
    const shown = await shownFile([...told.untilRunning(corinne), lateReview], { today: november18 });
    expect(shown.line.points.find(({ label }) => label === "Review meeting")).toMatchObject({
      state: "late",
      under: "Nov 17, late by 2 work days",
      note: "late by 2 work days",
    });
    expect(shown.daybook.at(-1)).toMatchObject({
      title: "ReviewHeld",
      state: { state: "done-late", words: "Done late by 2 work days" },
    });
  });
});

describe("given an entry struck as a mistake", () => {
  const struckBy: told.Told = [
    "2026-09-23",
    told.supervisor,
    [{ type: "EventStruck", body: { event: `${corinne}-2`, reason: "Entered for another teacher" } }],
  ];
  const story = [...told.untilProposed(corinne).slice(0, 2), struckBy];

  it("the daybook keeps it readable, with who struck it, when and why, and it counts for nothing", async () => {
    const { daybook, line } = await shownFile(story, { today: november18 });
    expect(daybook.find(({ title }) => title === "ConcernRaised")).toMatchObject({
      struck: "Struck by Marisol Quade on September 23: Entered for another teacher",
    });
    expect(line.points.filter(({ label }) => label === "Conversation")).toEqual([]);
  });

  it("it cannot be struck again", async () => {
    const { daybook } = await shownFile(story, { today: november18 });
    expect(daybook.find(({ title }) => title === "ConcernRaised")?.event).toBeUndefined();
  });
});

describe("given one act that recorded the same thing three times", () => {
  const affirmed = told.ofPlan("Attested", {
    plan: "plan-1",
    document: "plan-doc-1",
    version: 1,
    rule: "reasonable-time",
    words: "Enough.",
  });
  const story: readonly told.Told[] = [
    ...told.untilRunning(corinne),
    ["2026-10-20", told.supervisor, [affirmed, affirmed, affirmed]],
  ];

  it("the daybook says it once and how often; to strike one of them, each stands by itself", async () => {
    const titles = async (striking: boolean) =>
      (await shownFile(story, { today: november18, striking })).daybook.map(({ title }) => title);
    expect((await titles(false)).slice(-1)).toEqual(["Attested, three times"]);
    expect((await titles(true)).slice(-3)).toEqual(["Attested", "Attested", "Attested"]);
  });
});

describe("given an entry made after its day", () => {
  it("the daybook hangs it on its own day and says when it was entered", async () => {
    const late: told.Told = ["2026-10-02", told.supervisor, [told.concern], "2026-09-22"];
    const { daybook } = await shownFile([told.yearOpened("mo-certified-1091@2023-07-01", "certified"), late], {
      today: november18,
    });
    expect(daybook.at(-1)).toMatchObject({ day: { words: "Sep 22" }, words: "Entered on October 2." });
  });
});

describe("given a year in which nothing has happened", () => {
  it("the page says so, and what the agreement asks stands there all the same", async () => {
    const shown = await shownFile([told.yearOpened("bc-btu@2014-07-01", "btu")], {
      today: day("2026-10-01"),
      file: "imani-roswell",
      person: "teodor-vance",
    });
    expect(shown.standing).toBeUndefined();
    expect(shown.line.points.map(({ label }) => label)).toEqual(["Initial planning conference"]);
    expect(shown.comes).toBe("Next, by Thursday, Oct 15: hold the initial planning conference with Imani Roswell.");
  });
});

describe("given a person about whom nothing was ever raised", () => {
  const opened = [told.yearOpened("mo-certified-1091@2023-07-01", "certified")];

  it("what an adverse mark would need is folded, neither counted nor put before them", async () => {
    const { blocks, counts } = await shownFile(opened, { today: november18, person: corinne });
    const shown = blocks.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ anchor }) => anchor)));
    expect(shown.filter((anchor) => anchor.includes("nonrecommendation"))).toEqual([]);
    expect(blocks[0]?.also.map(({ anchor }) => anchor)).toContain("f-no-nonrecommendation-without-plan-2026-27");
    expect(counts).not.toMatch(/blocked|cannot be said/);
  });

  it("it stands with the others once there is a plan", async () => {
    const { blocks } = await shownFile(told.untilRunning(corinne), { today: november18 });
    const shown = blocks.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ anchor }) => anchor)));
    expect(shown).toContain("f-no-nonrecommendation-without-plan-2026-27");
  });
});

describe("given looks at the file", () => {
  it("each person stands once, with the last time and how often", async () => {
    const at = (instant: string, person: string) => ({
      file: corinne,
      person,
      as: "supervisor",
      what: "the file",
      at: instant,
    });
    const views = [at("2026-11-12T09:00:00Z", "marisol-quade"), at("2026-11-01T09:00:00Z", "marisol-quade")];
    const { looks } = await shownFile(told.untilRunning(corinne), { today: november18, views });
    expect(looks).toEqual([{ title: "Marisol Quade, supervisor", note: "2026-11-12: the file; 2 times in all" }]);
  });
});
