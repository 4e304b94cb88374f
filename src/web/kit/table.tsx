import { classes, type Words } from "./words.ts";

export type TableColumn = {
  heading: string;
  /** Right-aligned figures. */
  num?: boolean | undefined;
  /** Never broken over two lines: days, names. */
  tight?: boolean | undefined;
};

function cellClass(column: TableColumn | undefined): string | undefined {
  return classes(column?.num && "num", column?.tight && "nb") || undefined;
}

export type TableProps = {
  /** Names the table for those who hear it; shown only with `showCaption`. */
  caption: string;
  showCaption?: boolean | undefined;
  columns: readonly TableColumn[];
  /** The first cell of each row is its head. */
  rows: readonly (readonly Words[])[];
  /** Totals, under the double rule. */
  foot?: readonly Words[] | undefined;
};

function Cells({ cells, columns }: { cells: readonly Words[]; columns: readonly TableColumn[] }) {
  return (
    <tr>
      {cells.map((cell, at) =>
        at === 0 ? (
          <th key={at} scope="row" class={cellClass(columns[at])}>
            {cell}
          </th>
        ) : (
          <td key={at} class={cellClass(columns[at])}>
            {cell === "" ? null : <span class="l">{columns[at]?.heading}: </span>}
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}

/** A table that becomes a list of labelled lines on a phone. */
export function Table({ caption, showCaption, columns, rows, foot }: TableProps) {
  return (
    <table class="table cards">
      <caption class={showCaption ? undefined : "vh"}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.heading} scope="col" class={column.num ? "num" : undefined}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, at) => (
          <Cells key={at} cells={cells} columns={columns} />
        ))}
      </tbody>
      {foot === undefined ? null : (
        <tfoot>
          <Cells cells={foot} columns={columns} />
        </tfoot>
      )}
    </table>
  );
}
