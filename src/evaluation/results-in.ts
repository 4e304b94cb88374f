import {
  focusKey,
  rowsOf,
  shownFields,
  shownSections,
  textOf,
  type Form,
  type FormValues,
} from "../documents/index.ts";
import type { Rating, SummativeGiven } from "./events.ts";

/** The marks and the recommendation that a report's answers hold; what is left open is not there. */
export const resultsIn = (form: Form, values: FormValues): Pick<SummativeGiven, "ratings" | "recommendation"> => {
  const ratings: Rating[] = [];
  let recommendation: string | undefined;
  for (const section of shownSections(form, values)) {
    const typed = values[section.name] ?? {};
    for (const field of shownFields(section, values)) {
      const value = typed[field.name];
      if (field.kind === "rating" && field.foci) {
        const marks = new Map(rowsOf(value).map((row) => [row.id, (row["value"] ?? "").trim()]));
        for (const { kind, code, title } of field.foci) {
          const mark = marks.get(focusKey({ kind, code }));
          if (mark) ratings.push({ focus: { kind, code, title }, value: mark });
        }
      } else if (field.kind === "rating" && textOf(value).trim() !== "")
        ratings.push({ focus: "overall", value: textOf(value).trim() });
      else if (field.kind === "choice" && section.name === "recommendation" && textOf(value).trim() !== "")
        recommendation = textOf(value).trim();
    }
  }
  return { ratings, ...(recommendation === undefined ? {} : { recommendation }) };
};
