import { type ColumnMapping, dayFields, guessColumns, layoutOf, type Table } from "../../roster/index.ts";

/** A first guess at how a file is read: columns by their headings, the layout of days by what stands in them. */
export const firstMapping = ({ file, header, rows }: Table): ColumnMapping => {
  const columns = guessColumns(header);
  const places = dayFields.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [header.indexOf(column)];
  });
  const days = layoutOf(rows.slice(0, 500).flatMap(({ cells }) => places.map((place) => cells[place] ?? "")));
  return {
    name: file.replace(/\.[^.]*$/, "").slice(0, 80),
    columns,
    days: days ?? "us",
    values: {},
    otherwise: columns["staff-group"] === undefined ? { "staff-group": "staff" } : {},
    complete: false,
  };
};

/** The saved mapping whose columns are all in this file, the one that knows the most. */
export const fittingMapping = (saved: readonly ColumnMapping[], { header }: Table): ColumnMapping | undefined => {
  const has = new Set(header.map((name) => name.toLowerCase()));
  const known = ({ columns }: ColumnMapping): number => Object.keys(columns).length;
  return saved
    .filter(({ columns }) => Object.values(columns).every((column) => has.has(column.toLowerCase())))
    .toSorted((a, b) => known(b) - known(a))[0];
};
