import { expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { decide as adopt } from "../adopt-plan/decide.ts";
import { adopting, nextYear, planValues, refusedFor, withPlan } from "../development-file.fixture.ts";
import { carriedValues, likely } from "../carry-on.ts";
import { developmentOf, lastYearBefore, yearOf } from "../state.ts";
import { decide } from "./decide.ts";

const outcome = (part: string, result: "reached" | "in-part" = "in-part") => ({
  part,
  result,
  words: "Four of ten questions asked why.",
  evidence: "The scripts of March.",
  day: day("2027-05-20"),
  cycle: "c1",
});

const planOf = (file: ReturnType<typeof withPlan>, cycle = "c1") => {
  const year = yearOf(developmentOf(file.file()), cycle);
  if (!year) throw new Error("no plan");
  return year;
};

test("given a goal, when what came of it is recorded twice, then both entries stand in their order", () => {
  const file = withPlan();
  const goal = planOf(file).goals[0]?.id ?? "";
  file.does("employee", decide, outcome(goal));
  file.does("supervisor", decide, outcome(goal, "reached"));
  expect(planOf(file).goals[0]?.outcomes.map(({ body, by }) => [body.result, body.of, by.role])).toEqual([
    ["in-part", "goal", "employee"],
    ["reached", "goal", "supervisor"],
  ]);
});

test("given no such goal, then nothing is recorded", () => {
  const file = withPlan();
  const decision = file.tries("employee", decide, outcome("somewhere.r9"));
  expect(decision.ok ? [] : refusedFor(decision.refusal)).toEqual(["development.no-such-part"]);
});

test("given a goal with an outcome is left out of a later version, then its outcome is still in the record", () => {
  const file = withPlan();
  const goal = planOf(file).goals[0]?.id ?? "";
  file.does("employee", decide, outcome(goal));
  const goals = [{ id: "r2", text: "Another goal.", begun: "new" }];
  file.does("employee", adopt, adopting(file, { ...planValues, goals: { goals } }, 2));
  expect(planOf(file).goals[0]?.outcomes).toEqual([]);
  expect(planOf(file).others.map(({ body }) => body.about)).toEqual(["Half of my questions ask why."]);
});

test("given last year's goal was not reached, when a year begins, then it goes on under a name no new row takes, and both years stay", () => {
  const file = withPlan();
  const { goals, activities } = planOf(file);
  file.does("employee", decide, outcome(goals[0]?.id ?? ""));
  file.does("employee", decide, outcome(activities[0]?.id ?? "", "reached"));
  nextYear(file);
  const cycle = file.file().cycles.find(({ id }) => id === "c2");
  const last = cycle && lastYearBefore(developmentOf(file.file()), cycle);
  if (!last) throw new Error("no last year");
  const first = carriedValues(last, likely);
  expect(first["goals"]).toEqual({
    goals: [{ id: "2026r1", text: "Half of my questions ask why.", begun: "continued" }],
  });
  expect(first["activities"]).toBeUndefined();
  file.does("employee", adopt, adopting(file, { ...planValues, ...first }, 1, "c2"));
  expect(developmentOf(file.file()).years.map(({ schoolYear }) => schoolYear)).toEqual(["2026-27", "2027-28"]);
  expect(planOf(file).goals[0]?.outcomes).toHaveLength(1);
  expect(planOf(file, "c2").goals[0]?.outcomes).toEqual([]);
});
