/** Longest line of text that people read in a terminal. */
export const COLUMNS = 100;

/** Text broken at spaces so that no line is longer than 100 characters; each line is indented, the first by `first`. */
export function wrap(text: string, indent = "", first = indent): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    if (!empty && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** Rows in columns two spaces apart; the last column is wrapped under itself. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns - 1 }, (_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows
    .map((row) => {
      const start = widths.map((width, at) => (row[at] ?? "").padEnd(width)).join("  ");
      const lead = widths.length === 0 ? "" : `${start}  `;
      return wrap(row[columns - 1] ?? "", " ".repeat(lead.length), lead).trimEnd();
    })
    .join("\n");
}

/** A heading with a line under it. */
export const heading = (text: string): string => `${text}\n${"─".repeat(Math.min(text.length, COLUMNS))}`;
