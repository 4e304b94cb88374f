import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import { type ColumnMapping, dayLayouts, lackingFields, type RosterField, rosterFields } from "../../roster/index.ts";

/** Fields whose words may be translated, and those that may hold for everyone. */
export const translated = [
  "status",
  "unit",
  "job-class",
  "staff-group",
  "site",
] as const satisfies readonly RosterField[];
export const forEveryone = [
  "site",
  "title",
  "unit",
  "job-class",
  "staff-group",
] as const satisfies readonly RosterField[];

/** "T = tenured", a line each; a line without an equals sign is told back by its number. */
const pairsIn = (
  text: string,
): { readonly pairs: Readonly<Record<string, string>>; readonly wrong: number | undefined } => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const parts = lines.map((line) => /^(.+?)\s*=\s*(.+)$/.exec(line.trim()));
  const wrong = parts.findIndex((found) => found === null);
  return {
    pairs: Object.fromEntries(parts.flatMap((found) => (found ? [[found[1] ?? "", found[2] ?? ""]] : []))),
    wrong: wrong === -1 ? undefined : wrong + 1,
  };
};

/** How the columns are read, as it was chosen on the page. */
export const read = (typed: Typed, header: readonly string[]): Read<ColumnMapping> => {
  const answers = answersIn(typed);
  const name = answers.text("name", { most: 80 });
  const days = answers.choice("days", dayLayouts);
  const complete = answers.ticked("complete");
  const chosen = <Value>(fields: readonly RosterField[], value: (field: RosterField) => Value | undefined) =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const found = value(field);
        return found === undefined ? [] : [[field, found]];
      }),
    );
  const columns = chosen(rosterFields, (field) => answers.optionalChoice(`column-${field}`, header));
  const otherwise = chosen(
    forEveryone,
    (field) => answers.text(`otherwise-${field}`, { most: 120, optional: true }) || undefined,
  );
  const values = chosen(translated, (field) => {
    const { pairs, wrong } = pairsIn(answers.text(`values-${field}`, { optional: true }));
    if (wrong !== undefined) answers.reject({ field: `values-${field}`, key: "not-a-choice" });
    return Object.keys(pairs).length === 0 ? undefined : pairs;
  });
  for (const field of lackingFields({ columns, otherwise }))
    answers.reject({ field: `column-${field}`, key: "choose-one" });
  return answers.finish({ name, columns, days, values, otherwise, complete });
};

/** A mapping as the page's fields hold it. */
export const typedFrom = (mapping: ColumnMapping): ReadonlyMap<string, readonly string[]> =>
  new Map<string, readonly string[]>([
    ["name", [mapping.name]],
    ["days", [mapping.days]],
    ...(mapping.complete ? [["complete", ["yes"]] as const] : []),
    ...Object.entries(mapping.columns).map(([field, column]) => [`column-${field}`, [column]] as const),
    ...Object.entries(mapping.otherwise).map(([field, value]) => [`otherwise-${field}`, [value]] as const),
    ...Object.entries(mapping.values).map(
      ([field, pairs]) =>
        [
          `values-${field}`,
          [
            Object.entries(pairs)
              .map(([from, to]) => `${from} = ${to}`)
              .join("\n"),
          ],
        ] as const,
    ),
  ]);
