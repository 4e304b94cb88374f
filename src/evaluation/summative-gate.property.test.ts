import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecordedEvent } from "../casefile/index.ts";
import { fileUnder } from "../plans/file-in-writing.fixture.ts";
import { plansIn } from "../plans/state.ts";
import { groups, steps, take, type Group } from "./acts.fixture.ts";

/** Read from the events alone, with no rule in between: had a plan begun that counts for this result? */
const planCameFirst = (group: Group, standing: readonly RecordedEvent[], focus: string | undefined): boolean =>
  plansIn(standing).some(
    (plan) =>
      plan.startedOn !== undefined &&
      plan.concluded?.outcome !== "withdrawn" &&
      (group === "certified" || plan.focus.some(({ code }) => code === focus)),
  );

const groupsAndSteps = fc.tuple(
  fc.constantFrom<Group>("certified", "support"),
  fc.array(steps, { minLength: 1, maxLength: 24 }),
);

test("no accepted sequence of acts reaches an adverse summative without a plan before it", () => {
  fc.assert(
    fc.property(groupsAndSteps, ([group, sequence]) => {
      const { policy, person, foci } = groups[group];
      const file = fileUnder(policy, person);
      file.records("personnel", {
        type: "HistoryEntered",
        day: file.today,
        cycle: "c1",
        body: { since: "2024-07-01" },
      });
      sequence.forEach((step, number) => {
        const before = file.file().events;
        const count = file.events().length;
        try {
          take(file, group, step, number);
        } catch {
          expect(
            file
              .events()
              .slice(count)
              .some(({ type }) => type === "SummativeGiven"),
          ).toBe(false);
          return;
        }
        const given = file
          .events()
          .slice(count)
          .some(({ type }) => type === "SummativeGiven");
        if (given) expect(planCameFirst(group, before, foci[step.focus])).toBe(true);
      });
    }),
    { numRuns: 150 },
  );
});

test.each(["certified", "support"] as const)(
  "and the way through is open: %s, talk, form, proposal, plan, receipt, result",
  (group) => {
    const { policy, person } = groups[group];
    const file = fileUnder(policy, person);
    file.records("personnel", { type: "HistoryEntered", day: file.today, cycle: "c1", body: { since: "2024-07-01" } });
    for (const [number, act] of (["talk", "form", "propose", "issue", "receive", "adverse"] as const).entries())
      take(file, group, { act, focus: 0, which: 0 }, number);
    expect(file.events().some(({ type }) => type === "SummativeGiven")).toBe(true);
  },
);
