import { day } from "../calendar/index.ts";
import { seal, type DocumentIssued, type FormValues } from "../documents/index.ts";
import { digest, fileUnder, people, type FileInWriting } from "../plans/file-in-writing.fixture.ts";
import type { PersonAttributes } from "../policy/index.ts";
import { decide as adopt, type Statement } from "./adopt-plan/decide.ts";
import { factsFrom } from "./facts.ts";
import { withoutAnsweredInRows, withRowsAnswered } from "./plan-form.ts";
import { documentOfYear } from "./state.ts";

const under = (policy: string, person: PersonAttributes): FileInWriting =>
  fileUnder(policy, person, "2026-08-17", [{ factsFrom }]);

/** A teacher of the city, whose agreement says what an individual development plan holds. */
export const aTeacher = (): FileInWriting => under("bc-btu", { unit: "btu", "job-class": "teacher" });
/** Certified staff of the second district, whose plan has another name. */
export const aLibrarian = (): FileInWriting =>
  under("mo-certified-1091", { unit: "certified", "job-class": "teacher" });

/** A plan that has everything. Tests change a section at a time. */
export const planValues: FormValues = {
  "areas-to-develop": { areas: [{ id: "r1", kind: "skill", text: "Asking questions that make pupils think." }] },
  goals: { goals: [{ id: "r1", text: "Half of my questions ask why.", begun: "new" }] },
  activities: {
    activities: [
      {
        id: "r1",
        text: "Script five lessons with a colleague.",
        "time-frames": "October to January",
        outcomes: "Five scripts",
        credits: "",
      },
    ],
  },
};

/** The plan as its writer would adopt it. */
export const sealedPlan = (
  file: FileInWriting,
  values: FormValues = planValues,
  version = 1,
  cycle = "c1",
): DocumentIssued => {
  const form = withoutAnsweredInRows(file.form("development-plan"));
  const document = documentOfYear(people.employee, cycle);
  const sealed = seal(form, values, {}, { document, version, digest, sayDay: String });
  return withRowsAnswered(sealed, form);
};

export const statements: readonly Statement[] = [
  {
    rule: "idp-not-a-list",
    words: "This plan names growth I aim for. It is more than a list of workshops or activities.",
  },
  { rule: "idp-focused", words: "This plan is focused, and I can achieve it." },
];

/** What adopting takes, with everything affirmed. */
export const adopting = (file: FileInWriting, values?: FormValues, version?: number, cycle = "c1") => ({
  sealed: sealedPlan(file, values, version, cycle),
  affirmed: statements,
  cycle,
  draft: "d1",
  wordsChanged: false,
});

/** A teacher whose plan of this year is adopted. */
export const withPlan = (): FileInWriting => {
  const file = aTeacher();
  file.today = day("2026-10-05");
  file.does("employee", adopt, adopting(file));
  return file;
};

/** Opens the next year of the file. */
export const nextYear = (file: FileInWriting): void => {
  file.today = day("2027-08-16");
  file.records("personnel", {
    type: "CycleOpened",
    day: file.today,
    cycle: "c2",
    body: {
      schoolYear: "2027-28",
      edition: file.edition.id,
      firstDay: "2027-08-16",
      lastDay: "2028-06-30",
      person: { unit: "btu", "job-class": "teacher" },
    },
  });
};

/** Rules and keys a try is refused for. */
export { refusedFor } from "../plans/file-in-writing.fixture.ts";
