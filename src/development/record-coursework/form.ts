import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { readCredits } from "../read-credits.ts";
import type { RecordCoursework } from "./decide.ts";

/** Credits left empty are none: the act itself explains why that is no coursework. */
export const read = (
  typed: Typed,
  {
    cycle,
    today,
    certificates,
  }: { readonly cycle: string; readonly today: Day; readonly certificates: readonly string[] },
): Read<RecordCoursework> => {
  const answers = answersIn(typed);
  const course = answers.text("course", { most: 300 });
  const institution = answers.text("institution", { most: 300 });
  const credits = readCredits(answers, "credits") ?? 0;
  const day = answers.day("on", { latest: today });
  const certificate = answers.optionalChoice("certificate", certificates);
  return answers.finish({
    course,
    institution,
    credits,
    day,
    cycle,
    ...(certificate === undefined ? {} : { certificate }),
  });
};
