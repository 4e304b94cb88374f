import { compareDays, type Day } from "../../calendar/index.ts";
import type { CaseFile, RecordedEvent } from "../../casefile/index.ts";
import type { Edition, Finding } from "../../policy/index.ts";
import { sayDay, sayState, sayWeekday, type SaidState } from "../../wording/index.ts";
import type { GutterDay } from "../dated.ts";
import { dayOf } from "./line.ts";

/** What happened, in words. */
export interface Described {
  readonly title: string;
  readonly detail?: string;
  readonly side: "supervisor" | "employee" | "both" | "office";
  readonly href?: string;
}

export interface DaybookLine {
  readonly day: GutterDay;
  readonly side: "supervisor" | "employee" | "both";
  readonly title: string;
  readonly href?: string;
  readonly words?: string;
  readonly state?: SaidState;
  readonly struck?: string;
  /** Where the reader may strike it as a mistake. */
  readonly event?: string;
}

export interface Kept {
  readonly file: Pick<CaseFile, "events" | "struck">;
  readonly findings: readonly Finding[];
  readonly editionOf: (cycle: string) => Edition | undefined;
  readonly today: Day;
  readonly name: (person: string) => string;
  readonly describe: (event: RecordedEvent, edition: Edition | undefined) => Described;
}

/** Everything that happened, by its day; what was struck stays readable, with who struck it and why. */
export const daybook = ({ file, findings, editionOf, today, name, describe }: Kept): readonly DaybookLine[] => {
  const struck = new Map(file.struck.map(({ event, strike }) => [event.id, strike]));
  const all = [...file.events, ...file.struck.map(({ event }) => event)];
  return all
    .sort((a, b) => compareDays(dayOf(a), dayOf(b)) || a.revision - b.revision)
    .map((event) => {
      const { title, detail, side, href } = describe(event, editionOf(event.cycle));
      const strike = struck.get(event.id);
      const late = findings.find(
        ({ state, proof }) =>
          state === "done-late" && proof.some(({ fact }) => fact === event.id || fact.startsWith(`${event.id}/`)),
      );
      const words = [detail, enteredLater(event, today)].filter((each) => each !== undefined).join(" ");
      return {
        day: {
          words: sayDay(dayOf(event), "short", today),
          under: sayWeekday(dayOf(event)),
          iso: dayOf(event).toString(),
        },
        side: side === "office" ? "both" : side,
        title,
        ...(href === undefined || strike ? {} : { href }),
        ...(words === "" ? {} : { words }),
        ...(late && !strike ? { state: sayState(late, today) } : {}),
        ...(strike
          ? {
              struck: `Struck by ${name(strike.by.person)} on ${sayDay(strike.recordedOn, "plain", today)}: ${strike.body.reason}`,
            }
          : { event: event.id }),
      };
    });
};

/** Entered after its day: said, with the reason given. */
const enteredLater = ({ day, recordedOn, lateReason }: RecordedEvent, today: Day): string | undefined => {
  if (day === undefined) return `Its day is not recorded; entered on ${sayDay(recordedOn, "plain", today)}.`;
  if (compareDays(recordedOn, day) <= 0) return undefined;
  return `Entered on ${sayDay(recordedOn, "plain", today)}.${lateReason === undefined ? "" : ` Reason given: “${lateReason}”`}`;
};
