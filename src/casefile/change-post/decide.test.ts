import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { openCaseFile } from "../case-file.ts";
import { contextBy, cycleOpened, fileOf } from "../example-file.fixture.ts";
import type { PostMove } from "../post-move.ts";
import { decide } from "./decide.ts";

const said = { title: "Teacher", unit: "certified", "job-class": "teacher", site: "Alder Street" };
const move: PostMove = {
  changed: ["site", "supervisor"],
  from: "2027-01-11",
  was: { ...said, supervisor: "p-ruiz" },
  now: { ...said, site: "Bluff Road", supervisor: "p-vance" },
};
const office = contextBy("p-office", "personnel");
const secondYear = { ...cycleOpened, cycle: "c-27-esp", body: { ...cycleOpened.body, person: { unit: "esp" } } };
const closed = { type: "CycleClosed", day: day("2027-06-30"), cycle: "c-27", body: {} } as const;

describe("A post that changed", () => {
  it("stands in the open year of its unit, on its day, with what was and what is", () => {
    const file = openCaseFile("e-1", fileOf(cycleOpened, secondYear), []);
    expect(decide(file, move, office)).toEqual({
      ok: true,
      events: [{ type: "PostChanged", day: day("2027-01-11"), cycle: "c-27", body: move }],
    });
  });

  it("in another unit stands in the year that is open", () => {
    const file = openCaseFile("e-1", fileOf(secondYear), []);
    expect(decide(file, move, office)).toMatchObject({ ok: true, events: [{ cycle: "c-27-esp" }] });
  });

  it("gives the fact that it changed, and what of it", () => {
    const decision = decide(openCaseFile("e-1", fileOf(cycleOpened), []), move, office);
    if (!decision.ok) throw new Error("it is recorded");
    const { facts } = openCaseFile("e-1", fileOf(cycleOpened, ...decision.events), []);
    expect(facts.at(-1)).toMatchObject({
      ...{ fact: "post-changed", day: day("2027-01-11"), cycle: "c-27", ids: { cycle: "c-27" } },
      is: { changed: ["site", "supervisor"] },
    });
  });

  it("needs an open year to stand in", () => {
    const file = openCaseFile("e-1", fileOf(cycleOpened, closed), []);
    expect(decide(file, move, office)).toMatchObject({ ok: false, refusal: { why: { key: "post.no-open-year" } } });
  });
});
