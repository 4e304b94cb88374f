import { describe, expect, test } from "vitest";
import { day } from "../../calendar/index.ts";
import type { Finding } from "../../policy/index.ts";
import { decide as excuse } from "../../evaluation/excuse-step/decide.ts";
import { decide as holdConference } from "../../evaluation/hold-conference/decide.ts";
import { decide as recordAbsence } from "../../evaluation/record-absence/decide.ts";
import { decide as takeStep } from "../../evaluation/take-notice-step/decide.ts";
import { aTeacher } from "../../evaluation/year-file.fixture.ts";
import type { FileInWriting } from "../../plans/file-in-writing.fixture.ts";
import { yearSteps, type YearGroup } from "./view-model.ts";

const read = (file: FileInWriting, roles: readonly string[]) =>
  yearSteps({
    findings: file.findings(),
    cycle: { id: "c1" },
    edition: file.edition,
    today: file.today,
    horizon: file.today.add({ days: 7 }),
    roles,
    name: String,
    whoIs: (role) => (role === "supervisor" ? "Marisol Quade" : role),
  });
const found = (file: FileInWriting, title: RegExp, roles: readonly string[] = ["supervisor"]) =>
  read(file, roles).flatMap(({ group, steps }) =>
    steps.filter((step) => title.test(step.title)).map((step) => ({ group, ...step })),
  );
const planning = /^Initial planning conference$/;
const groupOf = (file: FileInWriting): YearGroup | undefined => found(file, planning)[0]?.group;

describe("the steps of a year", () => {
  test("a step comes, waits, and is done, with its day, whose it is, why, and its clause", () => {
    const file = aTeacher();
    expect(groupOf(file)).toBe("coming");
    file.today = day("2026-10-12");
    const [waiting] = found(file, planning);
    expect(waiting).toMatchObject({ group: "waiting", whose: "Marisol Quade", path: "/conference?meeting=planning" });
    expect(waiting?.day?.toString()).toBe("2026-10-15");
    file.does(
      "supervisor",
      holdConference,
      { meeting: "planning", with: ["employee", "supervisor"], words: "", day: file.today, cycle: "c1" },
      { "idp-before-conference": "On paper." },
    );
    const [done] = found(file, planning);
    expect(done).toMatchObject({ group: "done", state: { words: "Done" } });
    expect(done?.day?.toString()).toBe("2026-10-12");
    expect(done?.path).toBeUndefined();
  });

  test("what is not the reader\u2019s to do is shown to them alike, and leads nowhere", () => {
    const file = aTeacher();
    file.today = day("2026-10-12");
    const [step] = found(file, planning, ["employee"]);
    expect(step?.group).toBe("waiting");
    expect(step?.path).toBeUndefined();
  });

  test("an excused step is not needed, with the reason; one that falls into an absence waits for the return", () => {
    const file = aTeacher();
    file.today = day("2026-10-12");
    const id = file.findings().find(({ rule }: Finding) => rule === "planning-conference")?.id ?? "";
    const away = aTeacher();
    away.today = day("2026-10-12");
    away.does("supervisor", recordAbsence, { reason: "family-leave", start: day("2026-10-05"), cycle: "c1" });
    expect(groupOf(away)).toBe("paused");
    file.does("personnel", excuse, { finding: id, reason: "late-hire", words: "Hired in October.", cycle: "c1" });
    const [excused] = found(file, planning);
    expect(excused?.group).toBe("not-needed");
    expect(excused?.why).toMatch(/hired late/i);
  });

  test("groups stand in one order and steps within them by day, those without a day last", () => {
    for (const { steps } of read(aTeacher(), ["supervisor"])) {
      const days = steps.map((step) => step.day?.toString() ?? "9999");
      expect(days).toEqual([...days].sort());
    }
  });
});

test("given a notice is proposed, then whoever reviews or answers it is led to the very step", () => {
  const file = aTeacher();
  file.today = day("2027-04-12");
  const proposed = {
    notice: "nonrenewal",
    step: "ask",
    words: "Two observations.",
    cycle: "c1",
    day: file.today,
  } as const;
  file.does("supervisor", takeStep, proposed);
  const paths = (role: string) => read(file, [role]).flatMap(({ steps }) => steps.flatMap(({ path }) => path ?? []));
  expect(paths("second-level")).toContain("/notices/nonrenewal/review");
  expect(paths("personnel")).toContain("/notices/nonrenewal/answer");
});
