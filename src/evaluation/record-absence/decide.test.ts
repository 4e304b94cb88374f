import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { refusedFor, type FileInWriting } from "../../plans/file-in-writing.fixture.ts";
import { absencesOf } from "../absences.ts";
import { decide as endAbsence } from "../end-absence/decide.ts";
import { aTeacher } from "../year-file.fixture.ts";
import { decide } from "./decide.ts";
import { read } from "./form.ts";

const planning = (file: FileInWriting) => file.findings().find(({ rule }) => rule === "planning-conference");
const leave = { reason: "family-leave", start: day("2026-10-05"), cycle: "c1" } as const;

describe("an absence", () => {
  test("given a step falls into it, then the step waits while the person is away, and is due the first work day after", () => {
    const file = aTeacher();
    file.today = day("2026-10-20");
    file.does("supervisor", decide, leave);
    expect(planning(file)?.state).toBe("open");

    file.today = day("2026-11-02");
    const [absence] = absencesOf(file.events());
    file.does("personnel", endAbsence, { absence: absence?.absence ?? "", end: day("2026-10-30"), cycle: "c1" });
    const waited = planning(file);
    expect(waited?.due?.toString()).toBe("2026-11-02");
    expect(waited?.move?.because.map(({ kind }) => kind)).toContain("absence");
    expect(absencesOf(file.events())).toEqual([
      { absence: absence?.absence, reason: "family-leave", start: "2026-10-05", end: "2026-10-30" },
    ]);
  });

  test.each([
    ["2026-10-20", undefined],
    ["2026-09-01", "2026-10-05"],
    ["2026-09-01", undefined],
  ])(
    "given one is running, when another from %s to %s is entered, then it is refused: they share days",
    (start, end) => {
      const file = aTeacher();
      file.does("personnel", decide, leave);
      const other = { ...leave, start: day(start), ...(end === undefined ? {} : { end: day(end) }) };
      const decision = file.tries("personnel", decide, other);
      expect(decision.ok ? [] : refusedFor(decision.refusal)).toEqual(["absence.recorded-already"]);
    },
  );

  test("given one ended, when one that begins later is entered, then both stand", () => {
    const file = aTeacher();
    file.does("personnel", decide, { ...leave, end: day("2026-10-09") });
    file.does("personnel", decide, { ...leave, start: day("2026-10-12") });
    expect(absencesOf(file.events())).toHaveLength(2);
  });

  test("given a return before the first day, or an absence that is not there, then nothing is recorded", () => {
    const file = aTeacher();
    file.does("personnel", decide, leave);
    const absence = absencesOf(file.events())[0]?.absence ?? "";
    const before = file.tries("personnel", endAbsence, { absence, end: day("2026-10-04"), cycle: "c1" });
    expect(before.ok ? [] : refusedFor(before.refusal)).toEqual(["absence.ends-before-start"]);
    const none = file.tries("personnel", endAbsence, { absence: "none", end: day("2026-10-30"), cycle: "c1" });
    expect(none.ok ? [] : refusedFor(none.refusal)).toEqual(["absence.not-in-file"]);
  });

  test("the form needs a kind of the list and days in order", () => {
    const typed = new Map([
      ["reason", ["flu"]],
      ["start", ["2026-10-05"]],
      ["end", ["2026-10-01"]],
    ]);
    const asked = read(typed, "c1");
    expect(asked.ok ? [] : asked.errors.map(({ field, key }) => [field, key])).toEqual([
      ["reason", "not-a-choice"],
      ["end", "before-day"],
    ]);
  });
});
