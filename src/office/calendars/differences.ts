import { day, type DayOffData } from "../../calendar/index.ts";
import { sayDay } from "../../wording/index.ts";
import { sayAnchorName } from "./anchor-names.ts";
import type { YearRows } from "./year-rows.ts";
import { kindWords, sayDaysOff } from "./year-table.tsx";

/** One thing that differs between two states of a school year: absent on one side where it is new or taken out. */
export interface Difference {
  readonly name: string;
  readonly was?: string;
  readonly becomes?: string;
}

const said = (off: DayOffData): string => `${sayDaysOff(off)}, ${(kindWords[off.kind] ?? off.kind).toLowerCase()}`;
const same = (one: DayOffData) => (other: DayOffData) =>
  one.name === other.name && one.day === other.day && one.to === other.to && one.kind === other.kind;

/** What differs, named days first; a day off of the same name is one that changed. */
export const differences = (before: YearRows, after: YearRows): readonly Difference[] => {
  const anchors = [...new Set([...Object.keys(before.anchors), ...Object.keys(after.anchors)])].flatMap(
    (name): Difference[] => {
      const [was, becomes] = [before.anchors[name], after.anchors[name]];
      if (was === becomes) return [];
      return [
        {
          name: sayAnchorName(name),
          ...(was === undefined ? {} : { was: sayDay(day(was), "table") }),
          ...(becomes === undefined ? {} : { becomes: sayDay(day(becomes), "table") }),
        },
      ];
    },
  );
  const gone = before.daysOff.filter((off) => !after.daysOff.some(same(off)));
  const come = after.daysOff.filter((off) => !before.daysOff.some(same(off)));
  const paired = new Set<DayOffData>();
  const rows = gone.map((off): Difference => {
    const now = come.find((each) => each.name === off.name && !paired.has(each));
    if (now) paired.add(now);
    return { name: off.name, was: said(off), ...(now ? { becomes: said(now) } : {}) };
  });
  const fresh = come
    .filter((off) => !paired.has(off))
    .map((off): Difference => ({ name: off.name, becomes: said(off) }));
  return [...anchors, ...rows, ...fresh];
};
