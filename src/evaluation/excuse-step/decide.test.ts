import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { decideStrikeEvent } from "../../casefile/index.ts";
import { refusedFor, type FileInWriting } from "../../plans/file-in-writing.fixture.ts";
import { aTeacher } from "../year-file.fixture.ts";
import { decide, type ExcuseStep } from "./decide.ts";
import { read } from "./form.ts";

const planning = (file: FileInWriting) => file.findings().find(({ rule }) => rule === "planning-conference");
const input = (file: FileInWriting, more: Partial<ExcuseStep> = {}): ExcuseStep => ({
  finding: planning(file)?.id ?? "",
  reason: "closure",
  words: "The building was closed from October 5 to 23.",
  cycle: "c1",
  ...more,
});

const overdue = (): FileInWriting => {
  const file = aTeacher();
  file.today = day("2026-11-02");
  return file;
};

describe("excusing a step", () => {
  test("given the planning conference is overdue, when the office excuses it, then it is not needed, with the reason", () => {
    const file = overdue();
    expect(planning(file)?.state).toBe("overdue");
    file.does("personnel", decide, input(file));
    const after = planning(file);
    expect(after).toMatchObject({ state: "not-needed", because: [{ key: "not-needed.excused" }] });
    expect(after?.because[0]?.with["reason"]).toBe("closure");
  });

  test("given it was excused by mistake, when the entry is struck, then the step waits again", () => {
    const file = overdue();
    const [event] = file.does("personnel", decide, input(file));
    file.does("personnel", decideStrikeEvent, { event: event?.id ?? "", reason: "Another person." });
    expect(planning(file)?.state).toBe("overdue");
  });

  test("given it was excused already, or is no step of this file, then nothing is recorded", () => {
    const file = overdue();
    const excuse = input(file);
    file.does("personnel", decide, excuse);
    for (const again of [excuse, input(file, { finding: "no-such-finding" })]) {
      const decision = file.tries("personnel", decide, again);
      expect(decision.ok ? [] : refusedFor(decision.refusal)).toEqual(["excuse.not-waiting"]);
    }
  });

  test("the form takes a reason of the list and asks for words", () => {
    const typed = new Map([
      ["finding", ["f1"]],
      ["reason", ["holiday"]],
      ["words", [" "]],
    ]);
    const asked = read(typed, { cycle: "c1", waiting: ["f1"] });
    expect(asked.ok ? [] : asked.errors.map(({ field, key }) => [field, key])).toEqual([
      ["reason", "not-a-choice"],
      ["words", "missing"],
    ]);
  });
});
