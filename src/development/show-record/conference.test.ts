import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { proposedFact } from "../../casefile/index.ts";
import { aTeacher, withPlan } from "../development-file.fixture.ts";
import { developmentOf, yearOf } from "../state.ts";
import { aboutDevelopment, conferencesIn } from "./conference.ts";

const held = (file: ReturnType<typeof aTeacher>, order: number) => ({
  ...proposedFact({
    fact: "conference-held",
    day: day("2026-10-12"),
    cycle: "c1",
    by: { person: "p-supervisor", role: "supervisor" },
    today: file.today,
    is: { meeting: "planning", with: ["employee", "supervisor"] },
  }),
  id: "conference",
  order,
});

const said = (
  file: ReturnType<typeof aTeacher>,
  order: number,
  papers: ReturnType<Parameters<typeof conferencesIn>[4]> = [],
) => {
  const year = yearOf(developmentOf(file.file()), "c1");
  return conferencesIn({ facts: [held(file, order)], events: [] }, "c1", year, file.edition, () => papers);
};

describe("the conference at which a plan is talked over", () => {
  test("given a version was adopted before it, then that one stood; before the first, none did", () => {
    const file = withPlan();
    expect(said(file, 99)).toEqual([
      "Initial planning conference held Monday, October 12, 2026. Version 1 of the plan stood then.",
    ]);
    expect(said(file, 1)[0]).toContain("No version was adopted by then.");
  });

  test("given the plan was named among the papers, then the version on the table is said", () => {
    const file = withPlan();
    const document = yearOf(developmentOf(file.file()), "c1")?.document ?? "";
    expect(said(file, 99, [{ conference: "conference", document, version: 3 }])[0]).toContain(
      "Version 3 of the plan lay on the table.",
    );
  });

  test("what is asked of the plan this year: the conference by October 15, and the plan itself", () => {
    const asked = aboutDevelopment(aTeacher().findings(), "c1");
    expect(asked.map(({ rule, due }) => [rule, due?.toString()])).toEqual(
      expect.arrayContaining([
        ["planning-conference", "2026-10-15"],
        ["development-plan", undefined],
      ]),
    );
  });
});
