import type { Typed } from "../../answers/index.ts";
import {
  CalendarError,
  makeCalendar,
  type CalendarData,
  type CalendarProblem,
  type DayOffData,
  type SchoolYear,
} from "../../calendar/index.ts";
import { boundsOf, othersBefore, withYear, yearRows } from "./year-rows.ts";

/** One row of the table as it was typed; nothing of it is lost while it is put right. */
export interface TypedRow {
  readonly day: string;
  readonly to: string;
  readonly kind: string;
  readonly name: string;
}

/** One school year of a calendar while it is being written. */
export interface TypedYear {
  /** The revision it was begun from. */
  readonly base: number;
  readonly rows: readonly TypedRow[];
  /** By name; empty where it is not entered. */
  readonly anchors: Readonly<Record<string, string>>;
  readonly refused: readonly string[];
}

/** What to put right, by key and field; the page says it. */
export interface YearFault {
  readonly field: string;
  readonly key: CalendarProblem["fault"] | "outside-year" | "day-missing" | "kind-missing";
  readonly given: string;
}

export type ReadYear =
  | { readonly ok: true; readonly calendar: CalendarData }
  | { readonly ok: false; readonly faults: readonly YearFault[] };

export const emptyRow: TypedRow = { day: "", to: "", kind: "holiday", name: "" };

/** The kind of a row that is to be left out again: an event read from a file that takes nobody's day off. */
export const leftOut = "leave-out";

/** The year as it is kept, ready to be written in. */
export const startYear = (data: CalendarData, year: SchoolYear): TypedYear => {
  const { daysOff, anchors } = yearRows(data, year);
  return { base: data.revision ?? 0, rows: daysOff.map(typedRow), anchors, refused: data.refused ?? [] };
};

export const typedRow = ({ day, to = "", kind, name }: DayOffData): TypedRow => ({ day, to, kind, name });

const first = (typed: Typed, field: string): string => (typed.get(field)?.[0] ?? "").trim();

/** What came with the form: rows `day-0`, `to-0` …, named days `anchor-…`, and the refused holidays. */
export const readTyped = (typed: Typed): TypedYear => {
  const numbers = [...typed.keys()]
    .flatMap((field) => /^day-(\d{1,5})$/.exec(field)?.[1] ?? [])
    .toSorted((a, b) => Number(a) - Number(b));
  const rows = numbers.map((at) => ({
    day: first(typed, `day-${at}`),
    to: first(typed, `to-${at}`),
    kind: first(typed, `kind-${at}`),
    name: first(typed, `name-${at}`),
  }));
  const anchors = [...typed.keys()].flatMap((field) => {
    const name = /^anchor-(.+)$/.exec(field)?.[1];
    return name === undefined ? [] : [[name, first(typed, field)] as const];
  });
  const other = first(typed, "other-name")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return {
    base: Number(/^\d{1,9}$/.exec(first(typed, "base"))?.[0] ?? "0"),
    rows,
    anchors: Object.fromEntries(other === "" ? anchors : [...anchors, [other, first(typed, "other-day")]]),
    refused: first(typed, "refused")
      .split(" ")
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)),
  };
};

const isBlank = ({ day, to, name }: TypedRow): boolean => day === "" && to === "" && name === "";

/** The calendar with that year as typed, or everything that is to be put right. `today` is when a new closure was declared. */
export const readYear = (
  data: CalendarData,
  year: SchoolYear,
  { rows, anchors, refused }: TypedYear,
  today: string,
): ReadYear => {
  const kept = rows.flatMap((row, at) => (isBlank(row) || row.kind === leftOut ? [] : [{ row, at }]));
  const { first: from, last } = boundsOf(data, year);
  const faults = kept.flatMap(({ row, at }): YearFault[] => {
    if (row.day === "") return [{ field: `day-${String(at)}`, key: "day-missing", given: row.name }];
    const outside = /^\d{4}-\d{2}-\d{2}$/.test(row.day) && (row.day < from || row.day > last);
    return outside ? [{ field: `day-${String(at)}`, key: "outside-year", given: row.day }] : [];
  });
  const daysOff = kept.map(({ row }) => dayOff(row, data, today));
  const named = Object.fromEntries(Object.entries(anchors).filter(([, day]) => day !== ""));
  const calendar = {
    ...withYear(data, year, { daysOff, anchors: named }),
    ...(refused.length === 0 ? {} : { refused }),
  };
  const place = placeOf(
    kept.map(({ at }) => at),
    othersBefore(data, year),
  );
  const all = [...faults, ...problemsOf(calendar).map(place)];
  if (all.length > 0) return { ok: false, faults: oncePerField(all) };
  return { ok: true, calendar };
};

/** A row of before keeps since when it is known; a new one is known from the next revision on, a closure from today. */
const dayOff = ({ day, to, kind, name }: TypedRow, data: CalendarData, today: string): DayOffData => {
  const same = (data.daysOff ?? []).find(
    (off) => off.day === day && (off.to ?? "") === to && off.kind === kind && off.name === name,
  );
  if (same) return same;
  const since = (data.revision ?? 0) === 0 ? {} : { revision: (data.revision ?? 0) + 1 };
  return {
    day,
    ...(to === "" ? {} : { to }),
    kind,
    name,
    ...since,
    ...(kind === "closure" ? { declaredOn: today } : {}),
  };
};

const problemsOf = (calendar: CalendarData): readonly CalendarProblem[] => {
  try {
    makeCalendar(calendar);
    return [];
  } catch (error) {
    if (error instanceof CalendarError) return error.problems;
    throw error;
  }
};

/** From where a calendar says a problem lies to the field that was typed in. */
const placeOf =
  (rows: readonly number[], before: number) =>
  ({ at, fault, given }: CalendarProblem): YearFault => {
    const [what, where = "", cell] = at.split(".");
    if (what === "anchors") return { field: `anchor-${cell ?? ""}`, key: fault, given };
    const row = rows[Number(where) - before];
    const field = cell === "to" || cell === "kind" || cell === "name" ? cell : "day";
    return { field: row === undefined ? "rows" : `${field}-${String(row)}`, key: fault, given };
  };

const oncePerField = (faults: readonly YearFault[]): readonly YearFault[] =>
  [...new Map(faults.toReversed().map((fault) => [fault.field, fault])).values()].toReversed();
