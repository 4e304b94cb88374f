import { focusKey, type FormValues, type Row } from "../documents/index.ts";
import type { Focus } from "../policy/index.ts";
import type { FileInWriting } from "../plans/file-in-writing.fixture.ts";
import type { GiveReport } from "./give-report/decide.ts";
import { summativeReport } from "./report.ts";
import { resultsIn } from "./results-in.ts";

const summary: FormValues[string] = { strengths: "Knows every pupil by name.", growth: "Use of exit slips." };

/** A report as it would be given, from what its form holds. */
const reported = (file: FileInWriting, values: FormValues, number: number): GiveReport => {
  const document = `summative-${String(number)}`;
  const sealed = file.sealed("summative", document, values);
  return {
    report: summativeReport,
    sealed,
    given: { document, version: 1, ...resultsIn(file.form("summative"), values) },
    cycle: "c1",
    draft: "summative-draft",
  };
};

/** Certified staff: the report with this recommendation. */
export const recommending = (
  file: FileInWriting,
  recommendation: "recommended" | "not-recommended",
  number = 1,
): GiveReport => reported(file, { summary, recommendation: { recommendation, ground: "" } }, number);

/** Educational support: the report with "improvement needed" on these criteria and "meets expectations" on all others. */
export const marking = (file: FileInWriting, improvementNeeded: readonly Focus[], number = 1): GiveReport => {
  const low = new Set(improvementNeeded.map(focusKey));
  const marks = file
    .form("summative")
    .sections.flatMap(({ fields }) => fields)
    .flatMap((field) => (field.kind === "rating" ? (field.foci ?? []) : []));
  const ratings = marks.map((focus): Row => ({
    id: focusKey(focus),
    value: low.has(focusKey(focus)) ? "improvement-needed" : "meets-expectations",
  }));
  return reported(file, { summary, ratings: { ratings } }, number);
};
