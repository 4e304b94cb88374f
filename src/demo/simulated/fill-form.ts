import { focusKey, type Column, type Field, type Form, type FormValues, type Row } from "../../documents/index.ts";
import type { Role } from "../../policy/index.ts";
import type { Chance } from "./chance.ts";

const phrases = {
  employee: [
    "Plan the work of the week on Friday, and keep the log up to date each day.",
    "Two visits to a colleague, and notes on what to try next.",
    "A course on working with families, with a short report to the team.",
    "Records are complete by the end of each week, as the log shows.",
  ],
  supervisor: [
    "Work is prepared, and the records of the term show it.",
    "Rooms and materials were ready at the start of each visit.",
    "Requests were answered within two days in the sample that was looked at.",
    "Families were told in time, as the copies in the binder show.",
  ],
} as const;

/** Marks from the best down: most people do well, and a few are told where they can grow. */
const mark = (values: readonly string[], chance: Chance, about: string): string => {
  const drawn = chance.share(`mark/${about}`);
  const place = drawn < 0.2 ? 0 : drawn < 0.96 ? 1 : 2;
  return values[Math.min(place, Math.max(0, values.length - 1 - (drawn < 0.985 ? 1 : 0)))] ?? values[0] ?? "";
};

interface Filling {
  readonly chance: Chance;
  /** Who writes, and in whose style the words are. */
  readonly by: Role;
  /** ISO day for questions that ask for one. */
  readonly day: string;
  /** Answers to questions of these names. */
  readonly words?: Readonly<Record<string, string>>;
}

const words = ({ chance, by }: Filling, about: string): string =>
  chance.pick(phrases[by === "employee" ? "employee" : "supervisor"], about);

const answer = (column: Column, filling: Filling, about: string): string => {
  const given = filling.words?.[column.name];
  if (given !== undefined) return given;
  switch (column.kind) {
    case "text":
    case "long-text":
      return words(filling, `${about}/${column.name}`).slice(0, column.most ?? 8000);
    case "day":
      return filling.day;
    case "number":
      return String(Math.max(column.least ?? 1, 1));
    case "check":
      return column.states === undefined ? "yes" : "";
    case "choice":
      // The first choice is the usual one.
      return (
        (filling.chance.share(`mark/${about}`) < 0.97
          ? column.options[0]
          : filling.chance.pick(column.options, `${about}/${column.name}`)
        )?.value ?? ""
      );
  }
};

const rowOf = (columns: readonly Column[], filling: Filling, about: string, at: number): Row => ({
  id: `r${String(at + 1)}`,
  ...Object.fromEntries(columns.map((column) => [column.name, answer(column, filling, `${about}/${String(at)}`)])),
});

const valueOf = (field: Field, filling: Filling, about: string): string | readonly string[] | readonly Row[] => {
  const { chance } = filling;
  switch (field.kind) {
    case "evidence":
      return [];
    case "focus":
      return [focusKey(chance.pick(field.choices, about))];
    case "rating": {
      const values = field.options.map(({ value }) => value);
      if (!field.foci) return mark(values, chance, about);
      return field.foci.map((focus) => ({ id: focusKey(focus), value: mark(values, chance, focusKey(focus) + about) }));
    }
    case "rows":
      return [0, 1].map((at) => rowOf(field.columns, filling, about, at));
    default:
      return answer(field, filling, about);
  }
};

/** Answers to every question that this writer has to answer before the form is issued. */
export const fillForm = (form: Form, filling: Filling): FormValues =>
  Object.fromEntries(
    form.sections
      .filter(({ by, written, shownWhen }) => written === "before-issue" && !shownWhen && by.includes(filling.by))
      .map(({ name, fields }) => [
        name,
        Object.fromEntries(
          fields
            .filter((field) => !field.shownWhen)
            .map((field) => [field.name, valueOf(field, filling, `${form.type}/${name}/${field.name}`)]),
        ),
      ]),
  );
