import { day, type DayOffData, type SchoolYear } from "../../calendar/index.ts";
import { Empty, Facts, Table } from "../../web/kit/index.ts";
import { capital, sayDay } from "../../wording/index.ts";
import { howMany, sayYear } from "../words.ts";
import { sayAnchorName } from "./anchor-names.ts";
import { daysIn, type YearRows } from "./year-rows.ts";

export const kindWords: Readonly<Record<string, string>> = { holiday: "Holiday", break: "Break", closure: "Closure" };

/** "Thu, Nov 26, 2026", or both ends of a break. */
export const sayDaysOff = ({ day: from, to }: Pick<DayOffData, "day" | "to">): string => {
  const first = day(from);
  if (to === undefined) return sayDay(first, "table");
  const last = day(to);
  return `${sayDay(first, "table", last)} to ${sayDay(last, "table")}`;
};

const since = ({ declaredOn }: DayOffData): string =>
  declaredOn === undefined ? "" : ` Declared on ${sayDay(day(declaredOn), "long")}.`;

/** One school year of a calendar: its named days, then every day off. */
export function YearTable({ year, rows }: { readonly year: SchoolYear; readonly rows: YearRows }) {
  const named = Object.entries(rows.anchors).toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  if (named.length === 0 && rows.daysOff.length === 0)
    return (
      <Empty title={`Nothing is entered for ${sayYear(year)} yet`}>
        Days are counted and dates are moved by this table; until it is written, what falls into the year cannot be
        said.
      </Empty>
    );
  return (
    <div class="stack-l">
      {named.length === 0 ? null : (
        <Facts
          rows
          facts={named.map(([name, iso]) => ({ term: sayAnchorName(name), words: sayDay(day(iso), "full") }))}
        />
      )}
      <Table
        caption={`Days off in ${sayYear(year)}`}
        columns={[{ heading: "Name" }, { heading: "Days off" }, { heading: "Kind" }, { heading: "Days", num: true }]}
        rows={rows.daysOff.map((off) => [
          `${off.name}.${since(off)}`.replace(/\.$/, ""),
          sayDaysOff(off),
          kindWords[off.kind] ?? off.kind,
          String(daysIn(off)),
        ])}
      />
    </div>
  );
}

/** "14 days off, in five holidays and two breaks." */
export const sayRows = ({ daysOff }: YearRows): string => {
  const days = daysOff.reduce((sum, off) => sum + daysIn(off), 0);
  return daysOff.length === 0
    ? "No day off is entered."
    : `${capital(howMany(daysOff.length, "entry", "entries"))}, ${howMany(days, "day", "days")} off.`;
};
