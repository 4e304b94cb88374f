import { sayNearDay } from "../../wording/index.ts";
import { capital, howMany, numberWord } from "../counting-words.ts";
import type { Reader } from "../owed/from-findings.ts";
import type { Owed } from "../owed/owed.ts";

/** A run of the lead sentence; what is overdue stands out. */
export interface LeadPart {
  readonly words: string;
  readonly strong?: boolean;
}

/** What is overdue and near on either side, in one or two sentences. */
export const leadOf = (owed: readonly Owed[], reader: Reader, toWhom: "you" | "others"): readonly LeadPart[] => {
  const count = (side: Owed["side"], ...among: readonly Owed["group"][]): number =>
    owed.filter((entry) => entry.side === side && among.includes(entry.group)).length;
  const late = count("mine", "overdue");
  const near = count("mine", "due");
  const others =
    count("theirs", "overdue", "due", "later") +
    owed.filter(({ side, group, now }) => side === "theirs" && group === "undated" && now).length;
  const othersLate = count("theirs", "overdue");
  return [
    ...mine(late, near, count("mine", "undated", "later"), reader, count("mine", "cannot-say")),
    ...theirs(others, othersLate, late > 0, toWhom),
  ];
};

const mine = (
  late: number,
  near: number,
  rest: number,
  { horizon, today }: Reader,
  unsettled: number,
): readonly LeadPart[] => {
  const by = `due by ${sayNearDay(horizon, today)}`;
  if (late > 0) {
    const overdue = `${capital(howMany(late, "thing you owe is", "things you owe are"))} overdue`;
    if (near === 0) return [{ words: `${overdue}.`, strong: true }];
    return [
      { words: `${overdue};`, strong: true },
      { words: ` ${numberWord(near)} more ${near === 1 ? "is" : "are"} ${by}.` },
    ];
  }
  if (near > 0) return [{ words: `Nothing you owe is overdue; ${howMany(near, "thing is", "things are")} ${by}.` }];
  if (rest > 0) return [{ words: "Nothing you owe is overdue or due in the next five work days." }];
  return [
    {
      words:
        unsettled > 0
          ? "Nothing you owe has a day; some things cannot be said until you settle them."
          : "There is nothing you owe.",
    },
  ];
};

const theirs = (count: number, late: number, mineLate: boolean, toWhom: "you" | "others"): readonly LeadPart[] => {
  if (count === 0)
    return [{ words: toWhom === "you" ? " Nobody owes you anything by a day." : " Nothing is overdue with others." }];
  const owed = ` Others owe ${toWhom === "you" ? "you " : ""}${howMany(count, "thing", "things")}`;
  if (late === 0) return [{ words: `${owed}.` }];
  const too = mineLate ? " too" : "";
  const which =
    late === count
      ? count === 1
        ? "it is"
        : "all of them are"
      : `${numberWord(late)} of those ${late === 1 ? "is" : "are"}`;
  return [{ words: `${owed}; ` }, { words: `${which} overdue${too}.`, strong: true }];
};
