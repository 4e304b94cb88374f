import { isAnswer, rowsOf, type DocumentIssued, type Form, type FormValues } from "../documents/index.ts";

/** The rows question in which each section that is a column is answered: "time-frames" in "activities". */
const columnsOf = (form: Form): ReadonlyMap<string, { readonly section: string; readonly field: string }> =>
  new Map(
    form.sections.flatMap((section) =>
      section.fields.flatMap((field) =>
        field.kind === "rows"
          ? field.columns.map(({ name }) => [name, { section: section.name, field: field.name }] as const)
          : [],
      ),
    ),
  );

/** The form without the sections that its rows answer already: nothing is asked twice. */
export const withoutAnsweredInRows = (form: Form): Form => {
  const columns = columnsOf(form);
  const sections = form.sections.filter(({ name }) => {
    const home = columns.get(name);
    return home === undefined || home.section === name;
  });
  return { ...form, sections };
};

/** Sealed words with the sections that rows answer: such a section is filled when each row holds an answer in its column. */
export const withRowsAnswered = (sealed: DocumentIssued, form: Form): DocumentIssued => {
  const { contents, values } = sealed;
  const sections = { ...contents.sections };
  for (const [column, { section, field }] of columnsOf(form))
    if (sections[column] === undefined && sections[section] !== undefined)
      sections[column] = { filled: isInEachRow(values, section, field, column), whose: sections[section].whose };
  return { ...sealed, contents: { ...contents, sections } };
};

const isInEachRow = (values: FormValues, section: string, field: string, column: string): boolean => {
  const rows = rowsOf(values[section]?.[field]);
  return rows.length > 0 && rows.every((row) => isAnswer(row[column] ?? ""));
};
