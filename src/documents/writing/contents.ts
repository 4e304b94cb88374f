import { day, parseDay } from "../../calendar/index.ts";
import type { Contents, Focus, SectionState } from "../../policy/index.ts";
import type { StoredContents, StoredPart } from "../events.ts";
import { chosenFoci } from "../form/focus-choices.ts";
import { focusKey, type Column, type Field, type Form, type Section } from "../form/fitted-form.ts";
import { shownFields, shownSections } from "../form/shown.ts";
import { isAnswer, picksOf, rowsOf, textOf, type FieldValue, type FormValues, type Row } from "../values.ts";

/** Sides whose words stand in a section: section name to roles. */
export type Authors = Readonly<Record<string, readonly string[]>>;

/**
 * What content rules may see of a form's answers: which sections are filled and by whom, and the parts (foci, targets,
 * strategies, benchmarks …) with their days. A part is named `${document}.${row}`, so that it is the same one in a later version.
 */
export const contentsOf = (form: Form, values: FormValues, document: string, authors: Authors): StoredContents => {
  const sections: Record<string, SectionState> = {};
  const parts: StoredPart[] = [];
  for (const section of shownSections(form, values)) {
    const fields = shownFields(section, values);
    const typed = values[section.name] ?? {};
    sections[section.name] = stateOf(section, fields, typed, authors);
    for (const field of fields) {
      parts.push(...partsOf(field, typed[field.name], document));
      for (const [name, whose] of answeredBeside(field, typed[field.name]))
        sections[name] = { filled: true, whose: [whose] };
    }
  }
  for (const section of form.sections)
    if (section.written === "when-acknowledging") sections[section.name] = { filled: false, whose: [] };
  return { sections, parts };
};

/** The same with days as days, for facts. */
export const contentsFrom = ({ sections, parts }: StoredContents): Contents => ({
  sections,
  parts: parts.map(({ day: text, ...part }) => (text === undefined ? part : { ...part, day: day(text) })),
});

const stateOf = (
  section: Section,
  fields: readonly Field[],
  typed: FormValues[string],
  authors: Authors,
): SectionState => {
  const filled = isFilled(fields, (field) => isAnswered(field, typed[field.name]));
  const sides = fields.flatMap((field) =>
    field.kind === "rows" && field.columns.some(({ name }) => name === "whose")
      ? rowsOf(typed[field.name]).filter((row) =>
          Object.entries(row).some(([name, cell]) => name !== "id" && name !== "whose" && isAnswer(cell)),
        )
      : [],
  );
  const whose =
    sides.length > 0
      ? sides.map((row) => row["whose"] ?? "").filter((side) => side !== "")
      : (authors[section.name] ?? []);
  return { filled, whose: filled ? [...new Set(whose)] : [] };
};

/** Whether what must be answered is; where nothing must, everything else, or something seen that it points to instead. */
const isFilled = (fields: readonly Field[], answered: (field: Field) => boolean): boolean => {
  const needed = fields.filter(({ optional }) => !optional);
  if (needed.length > 0) return needed.every(answered);
  const [seen, own] = [fields.filter(isEvidence), fields.filter((field) => !isEvidence(field))];
  return seen.some(answered) || (own.length > 0 && own.every(answered));
};

const isEvidence = ({ kind }: Field): boolean => kind === "evidence";

/** Whether a field holds an answer: blanks, dashes and an unticked box are none; of rows, one will do. */
export const isAnswered = (field: Field, value: FieldValue | undefined): boolean => {
  if (field.kind === "focus" || field.kind === "evidence") return picksOf(value).length > 0;
  if (field.kind === "rating" && field.foci) {
    const rows = rowsOf(value);
    return field.foci.every((focus) => rows.some((row) => row.id === focusKey(focus) && isAnswer(row["value"] ?? "")));
  }
  if (field.kind === "rows")
    return rowsOf(value).some((row) => Object.entries(row).some(([name, cell]) => name !== "id" && isAnswer(cell)));
  return isAnswer(textOf(value));
};

const partsOf = (field: Field, value: FieldValue | undefined, document: string): readonly StoredPart[] => {
  if (field.kind === "focus")
    return chosenFoci(field.choices, picksOf(value)).map(({ kind, code, title }, at) => ({
      part: "focus",
      id: `${document}.${focusKey({ kind, code })}`,
      number: at + 1,
      text: title,
      is: { kind, code },
      filled: ["text"],
    }));
  if (field.kind !== "rows" || field.part === undefined) return [];
  const { part, columns } = field;
  return rowsOf(value).map((row, at) => ({
    part,
    id: `${document}.${row.id}`,
    number: at + 1,
    ...cellsOf(columns, row),
  }));
};

const cellsOf = (columns: readonly Column[], row: Row): Pick<StoredPart, "day" | "text" | "is" | "filled"> => {
  const answered = columns.filter(({ name }) => isAnswer(row[name] ?? ""));
  const words = answered.find(({ kind }) => kind === "text" || kind === "long-text");
  const dated = answered.find(({ kind }) => kind === "day");
  const parsed = parseDay(dated ? (row[dated.name] ?? "").trim() : "");
  return {
    ...(parsed.ok ? { day: parsed.day.toString() } : {}),
    text: words ? (row[words.name] ?? "").trim() : "",
    is: Object.fromEntries(
      answered.filter(({ kind }) => kind === "choice" || kind === "check").map(({ name }) => [name, row[name] ?? ""]),
    ),
    filled: answered.map(({ name }) => name),
  };
};

/** Sections answered by an option chosen elsewhere: a strategy of the students' answers student-responsibilities. */
const answeredBeside = (field: Field, value: FieldValue | undefined): readonly (readonly [string, string])[] => {
  if (field.kind !== "rows") return [];
  return field.columns.flatMap((column) =>
    column.kind === "choice"
      ? column.options.flatMap((option): (readonly [string, string])[] =>
          option.answers !== undefined && rowsOf(value).some((row) => row[column.name] === option.value)
            ? [[option.answers, option.value]]
            : [],
        )
      : [],
  );
};

/** The matters the document is about, from its focus fields. */
export const fociOf = (form: Form, values: FormValues): readonly Focus[] =>
  shownSections(form, values).flatMap((section) =>
    shownFields(section, values).flatMap((field) =>
      field.kind === "focus"
        ? chosenFoci(field.choices, picksOf(values[section.name]?.[field.name])).map(({ kind, code, title }) => ({
            kind,
            code,
            title,
          }))
        : [],
    ),
  );

/** What a document says by ticked boxes that state something, e.g. "need-for-plan"; a notice states what it gives notice of. */
export const statesOf = (form: Form, values: FormValues): readonly string[] => [
  ...(form.notice === undefined ? [] : [form.notice]),
  ...shownSections(form, values).flatMap((section) =>
    shownFields(section, values).flatMap((field) =>
      field.kind === "check" && field.states !== undefined && textOf(values[section.name]?.[field.name]) === "yes"
        ? [field.states]
        : [],
    ),
  ),
];
