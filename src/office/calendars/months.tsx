import {
  day,
  isWorkDay,
  schoolYearStart,
  whyNotWorkDay,
  type Day,
  type SchoolYear,
  type WorkCalendar,
} from "../../calendar/index.ts";
import { sayDay } from "../../wording/index.ts";

const weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const letters: Readonly<Record<string, string>> = { holiday: "H", break: "B", closure: "C" };

const monthName = (first: Day): string => sayDay(first, "long").replace(/ \d+,/, "");

interface Cell {
  readonly number: number;
  readonly off?: string;
  readonly letter?: string;
  readonly name?: string;
}

const cellOf = (calendar: WorkCalendar, at: Day): Cell => {
  const why = whyNotWorkDay(calendar, at);
  if (isWorkDay(calendar, at) || !why) return { number: at.day };
  const letter = letters[why.kind];
  return {
    number: at.day,
    off: why.kind,
    ...(letter === undefined ? {} : { letter }),
    ...(why.name === undefined ? {} : { name: why.name }),
  };
};

/** Weeks of a month, from Monday; `undefined` before its first and after its last day. */
const weeksOf = (calendar: WorkCalendar, first: Day): readonly (readonly (Cell | undefined)[])[] => {
  const blanks = Array.from<undefined>({ length: first.dayOfWeek - 1 });
  const days = Array.from({ length: first.daysInMonth }, (_, at) => cellOf(calendar, first.add({ days: at })));
  const cells = [...blanks, ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => cells[week * 7 + at]),
  );
};

function Month({ calendar, first }: { readonly calendar: WorkCalendar; readonly first: Day }) {
  const worked = Array.from({ length: first.daysInMonth }, (_, at) => first.add({ days: at })).filter((at) =>
    isWorkDay(calendar, at),
  ).length;
  return (
    <table class="month">
      <caption>
        {monthName(first)} <small>{worked === 1 ? "1 work day" : `${String(worked)} work days`}</small>
      </caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(calendar, first).map((week, at) => (
          <tr key={at}>
            {week.map((cell, place) =>
              cell === undefined ? (
                <td key={place} />
              ) : (
                <td key={place} class={cell.off} title={cell.name}>
                  {cell.number}
                  {cell.letter === undefined ? null : <b>{cell.letter}</b>}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Twelve months as small calendars. The table above says the same in words, so that the letters are never the only source. */
export function Months({ calendar, year }: { readonly calendar: WorkCalendar; readonly year: SchoolYear }) {
  const start = schoolYearStart(year, calendar.yearBeginsOn);
  const first = day(`${String(start.year).padStart(4, "0")}-${String(start.month).padStart(2, "0")}-01`);
  return (
    <>
      <p class="small soft">
        <b>H</b> holiday, <b>B</b> break, <b>C</b> closure. A sunk day is a weekend; a struck one lies outside the work
        year.
      </p>
      <div class="months">
        {Array.from({ length: 12 }, (_, at) => first.add({ months: at })).map((month) => (
          <Month key={month.toString()} calendar={calendar} first={month} />
        ))}
      </div>
    </>
  );
}
