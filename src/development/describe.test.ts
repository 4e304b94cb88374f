import { expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { describeEvent } from "./describe.ts";
import { aTeacher, withPlan } from "./development-file.fixture.ts";
import { decide as recordCertificate } from "./record-certificate/decide.ts";
import { decide as recordCoursework } from "./record-coursework/decide.ts";
import { decide as shareDraft } from "./share-draft/decide.ts";

test("each entry of the daybook says in a line what was done, and whose act it was", () => {
  const file = withPlan();
  file.does("employee", shareDraft, { document: "d", version: 2, cycle: "c1" });
  file.does("employee", recordCoursework, {
    course: "Reading",
    institution: "College",
    credits: 1,
    day: day("2026-09-01"),
    cycle: "c1",
  });
  file.does("personnel", recordCertificate, { name: "Standard", how: "entered", issued: "2026-07-01", cycle: "c1" });
  const lines = file.events().flatMap((event) => describeEvent(event, file) ?? []);
  expect(lines.map(({ title, side }) => [title, side])).toEqual([
    ["Affirmed with the individual development plan (IDP)", "employee"],
    ["Draft of the individual development plan (IDP) shared", "employee"],
    ["Coursework recorded", "employee"],
    ["Certificate entered", "office"],
  ]);
  expect(lines[2]?.detail).toBe("Reading, College: 1 credit.");
});

test("entries of other folders are left to them", () => {
  expect(
    aTeacher()
      .events()
      .flatMap((event) => describeEvent(event, { edition: undefined }) ?? []),
  ).toEqual([]);
});
