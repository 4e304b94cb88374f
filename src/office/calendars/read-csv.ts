import { CsvError, parse } from "csv-parse/sync";
import type { DayOffData } from "../../calendar/index.ts";

/** What a list of days gave, and which of its lines could not be read. */
export interface ReadList {
  readonly daysOff: readonly DayOffData[];
  readonly anchors: Readonly<Record<string, string>>;
  readonly problems: readonly ListProblem[];
}

/** `line` counts from 1, the header's; absent where the whole list is meant. */
export interface ListProblem {
  readonly line?: number;
  readonly why: string;
}

/** Longest list read, in characters and lines: a school year fills a hundredth of it. */
const longest = 200_000;
const mostLines = 2000;

const columns: Readonly<Record<string, readonly string[]>> = {
  day: ["day", "date", "start", "start date", "first day", "from"],
  to: ["to", "end", "end date", "last day", "through", "until"],
  kind: ["kind", "type", "category"],
  name: ["name", "title", "description", "reason", "event", "holiday"],
};

const kinds: Readonly<Record<string, string>> = {
  holiday: "holiday",
  break: "break",
  recess: "break",
  vacation: "break",
  closure: "closure",
  "snow day": "closure",
  "named day": "named-day",
  "named-day": "named-day",
};

const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** YYYY-MM-DD as it stands, and 11/26/2026 as Americans write it. */
const isoDay = (text: string): string => {
  const found = american.exec(text);
  return found ? `${found[3] ?? ""}-${(found[1] ?? "").padStart(2, "0")}-${(found[2] ?? "").padStart(2, "0")}` : text;
};

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
};

const nothing = (why: string): ReadList => ({ daysOff: [], anchors: {}, problems: [{ why }] });

/** What the header line sets columns apart with. */
const delimiterOf = (text: string): string => {
  const [head = ""] = text.trimStart().split(/\r?\n/, 1);
  return [",", ";", "\t"].find((each) => head.includes(each)) ?? ",";
};

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Days off and named days from a list with a header line: day, to (if it is a span), kind (holiday, break, closure or
 * named-day), name. Columns come in any order, days as 2026-11-26 or 11/26/2026. Lines that cannot be read are named with
 * their number; the others are read all the same.
 */
export const readCsv = (text: string): ReadList => {
  if (text.length > longest) return nothing("The list is too long. A school year takes a few dozen lines.");
  let lines: readonly Line[];
  try {
    lines = parse(text, {
      bom: true,
      info: true,
      trim: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      to: mostLines + 1,
    }) as unknown as readonly Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return nothing("The list could not be read: a quotation mark is opened and never closed, or closed too early.");
  }
  const [head, ...body] = lines;
  if (!head) return nothing("The list is empty.");
  if (body.length >= mostLines) return nothing(`The list has more than ${String(mostLines)} lines.`);
  const at = (column: string): number =>
    head.record.findIndex((heading) => columns[column]?.includes(heading.toLowerCase()));
  if (at("day") < 0 || at("name") < 0)
    return nothing("The first line must name the columns: day, to, kind, name. “day” and “name” are needed.");
  return sorted(body.map((line) => readLine(line, at)));
};

type Read = { readonly off: DayOffData } | { readonly anchor: readonly [string, string] } | ListProblem;

const readLine = ({ record, info }: Line, at: (column: string) => number): Read => {
  const cell = (column: string): string => record[at(column)] ?? "";
  const problem = (why: string): ListProblem => ({ line: info.lines, why });
  const [from, to, name] = [isoDay(cell("day")), isoDay(cell("to")), cell("name")];
  if (!isDay(from)) return problem(`“${cell("day")}” is no day. Write it as 2026-11-26 or 11/26/2026.`);
  if (to !== "" && !isDay(to)) return problem(`“${cell("to")}” is no day. Leave it empty for a single day.`);
  if (to !== "" && to < from) return problem("It ends before it begins.");
  if (name === "") return problem("The name is missing.");
  const kind = kinds[cell("kind").toLowerCase() || (to === "" || to === from ? "holiday" : "break")];
  if (kind === undefined) return problem(`“${cell("kind")}” is no kind. Use holiday, break, closure or named-day.`);
  if (kind === "named-day") return { anchor: [name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"), from] };
  return { off: { day: from, ...(to === "" || to === from ? {} : { to }), kind, name } };
};

const sorted = (read: readonly Read[]): ReadList => ({
  daysOff: read.flatMap((line) => ("off" in line ? [line.off] : [])),
  anchors: Object.fromEntries(read.flatMap((line) => ("anchor" in line ? [line.anchor] : []))),
  problems: read.flatMap((line) => ("why" in line ? [line] : [])),
});
