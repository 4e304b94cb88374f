import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import { aTeacher, refusedFor } from "../development-file.fixture.ts";
import { developmentOf } from "../state.ts";
import { decide, type RecordCoursework } from "./decide.ts";
import { read } from "./form.ts";

const course: RecordCoursework = {
  course: "Reading in grade 2",
  institution: "Harrow Bend College",
  credits: 3,
  certificate: "Standard Professional",
  day: day("2026-08-01"),
  cycle: "c1",
};

describe("recording coursework", () => {
  test("given a course with credits, then it is on record under the day it was completed, for rules too", () => {
    const file = aTeacher();
    file.does("employee", decide, course);
    expect(developmentOf(file.file()).coursework.map(({ day: on, body }) => [on?.toString(), body.credits])).toEqual([
      ["2026-08-01", 3],
    ]);
    expect(file.file().facts.find(({ fact }) => fact === "coursework-recorded")?.is).toEqual({
      title: "Reading in grade 2",
      credits: 3,
      certificate: "Standard Professional",
    });
  });

  test("given a workshop without credits, then it is refused, and said where it belongs", () => {
    const file = aTeacher();
    const decision = file.tries("employee", decide, { ...course, credits: 0 });
    expect(decision.ok ? [] : refusedFor(decision.refusal)).toEqual(["development.no-credits"]);
  });

  const asked = (fields: Readonly<Record<string, string>>) =>
    read(new Map(Object.entries(fields).map(([name, text]) => [name, [text]])), {
      cycle: "c1",
      today: day("2026-11-16"),
      certificates: ["Standard Professional"],
    });

  test("the form reads credits with a comma or a point, and empty credits as none", () => {
    const whole = { course: "A", institution: "B", on: "2026-08-01", certificate: "" };
    const credits = (text: string) => {
      const answer = asked({ ...whole, credits: text });
      return answer.ok ? answer.input.credits : answer.errors.map(({ field, key }) => [field, key]);
    };
    expect([credits("1.5"), credits("1,5"), credits(""), credits("three"), credits("900")]).toEqual([
      1.5,
      1.5,
      0,
      [["credits", "not-a-number"]],
      [["credits", "too-large"]],
    ]);
  });

  test("the form refuses a day to come and a certificate nobody holds", () => {
    const answer = asked({ course: "A", institution: "B", credits: "3", on: "2027-01-01", certificate: "Other" });
    expect(answer.ok ? [] : answer.errors.map(({ field, key }) => [field, key])).toEqual([
      ["on", "day-after-today"],
      ["certificate", "not-a-choice"],
    ]);
  });
});
