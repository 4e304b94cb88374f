import {
  focusKey,
  isAnswer,
  rowsOf,
  shownFields,
  shownSections,
  textOf,
  type FieldValue,
  type Form,
  type FormValues,
  type SectionValues,
} from "../documents/index.ts";
import type { Focus } from "../policy/index.ts";
import type { Rating, ReportGiven } from "./events.ts";

type Results = Pick<ReportGiven, "ratings" | "recommendation" | "ground">;

/** The marks and the recommendation that a report's answers hold, and what they rest on; what is left open is not there. */
export const resultsIn = (form: Form, values: FormValues): Results => {
  const ratings: Rating[] = [];
  let recommendation: string | undefined;
  for (const section of shownSections(form, values)) {
    const typed = values[section.name] ?? {};
    for (const field of shownFields(section, values)) {
      if (field.kind === "rating" && field.foci) ratings.push(...marksOn(field.foci, typed[field.name]));
      else if (field.kind === "rating") ratings.push(...overall(typed, field.name));
      else if (field.kind === "choice" && section.name === "recommendation")
        recommendation = answerIn(typed, field.name);
    }
  }
  const ground = answerIn(values["recommendation"] ?? {}, "ground");
  return {
    ratings,
    ...(recommendation === undefined ? {} : { recommendation }),
    ...(recommendation === undefined || ground === undefined ? {} : { ground }),
  };
};

const answerIn = (typed: SectionValues, field: string): string | undefined => {
  const text = textOf(typed[field]).trim();
  return isAnswer(text) ? text : undefined;
};

const resting = (reason: string | undefined): Pick<Rating, "reason"> => (reason === undefined ? {} : { reason });

const marksOn = (foci: readonly Focus[], value: FieldValue | undefined): readonly Rating[] => {
  const rows = new Map(rowsOf(value).map((row) => [row.id, row]));
  return foci.flatMap(({ kind, code, title }) => {
    const row: SectionValues = rows.get(focusKey({ kind, code })) ?? {};
    const mark = answerIn(row, "value");
    return mark === undefined
      ? []
      : [{ focus: { kind, code, title }, value: mark, ...resting(answerIn(row, "words")) }];
  });
};

/** The overall mark, with the reason given beside it (`why`). */
const overall = (typed: SectionValues, field: string): readonly Rating[] => {
  const mark = answerIn(typed, field);
  return mark === undefined ? [] : [{ focus: "overall", value: mark, ...resting(answerIn(typed, "why")) }];
};
