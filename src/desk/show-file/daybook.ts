import { compareDays, schoolYearOf, type Day } from "../../calendar/index.ts";
import type { EventWords, CaseFile, RecordedEvent, Struck } from "../../casefile/index.ts";
import { documentsOf, latestVersion } from "../../documents/index.ts";
import type { Edition, Finding } from "../../policy/index.ts";
import { sayDay, sayState, sayWeekday, type SaidState } from "../../wording/index.ts";
import { capital, numberWord } from "../counting-words.ts";
import type { GutterDay } from "../dated.ts";
import { dayOf } from "./line.ts";
import { whoseAct, type Sides } from "./whose-act.ts";

export interface DaybookLine {
  readonly day: GutterDay;
  readonly side: "supervisor" | "employee" | "both";
  /** Who did it, where it was neither of the two of today. */
  readonly by?: string;
  readonly title: string;
  readonly href?: string;
  readonly words?: string;
  readonly state?: SaidState;
  readonly struck?: string;
  /** Identity of an entry that stands and was made by someone, to be struck by its author. */
  readonly event?: string;
  /** In which year of the file. */
  readonly cycle: string;
  /** Instant it was recorded at: what one act records has one. Absent on what is still to come. */
  readonly recorded?: string;
}

export interface Kept extends Sides {
  readonly file: Pick<CaseFile, "events" | "struck">;
  readonly findings: readonly Finding[];
  readonly editionOf: (cycle: string) => Edition | undefined;
  readonly today: Day;
  /** Whether the reader may strike an entry as a mistake: their own, or anyone's for the personnel office. */
  readonly mayStrike: (event: RecordedEvent) => boolean;
  /** An entry is about to be struck: then each stands by itself. */
  readonly striking: boolean;
  readonly describe: (event: RecordedEvent, edition: Edition | undefined) => EventWords;
}

/** Everything that happened, by its day; what was struck stays readable, with who struck it and why. */
export const daybook = (kept: Kept): readonly DaybookLine[] => {
  const { file, striking } = kept;
  const struck = new Map(file.struck.map(({ event, strike }) => [event.id, strike]));
  const papers = documentsOf(file.events);
  const all = [...file.events, ...file.struck.map(({ event }) => event)];
  const lines = all
    .sort((a, b) => compareDays(dayOf(a), dayOf(b)) || a.revision - b.revision)
    .map((event) => lineOf(event, struck.get(event.id), paperOf(event, papers), kept));
  return striking ? lines : saidOnce(lines);
};

/** What was opened, talked over, acknowledged or answered, by its title; the line that issues a paper names it itself. */
const paperOf = ({ type, body }: RecordedEvent, papers: ReturnType<typeof documentsOf>): string | undefined => {
  const { document } = body as { readonly document?: unknown };
  const paper = typeof document === "string" ? papers.get(document) : undefined;
  return paper && aboutPaper.has(type) ? `${capital(latestVersion(paper).issued.body.frozen.title)}.` : undefined;
};

const aboutPaper: ReadonlySet<string> = new Set([
  "DocumentReceived",
  "DocumentDelivered",
  "DocumentDiscussed",
  "DocumentAcknowledged",
  "SignatureDeclined",
  "ResponseFiled",
]);

const lineOf = (
  event: RecordedEvent,
  strike: Struck["strike"] | undefined,
  paper: string | undefined,
  kept: Kept,
): DaybookLine => {
  const { findings, editionOf, today, name, describe, mayStrike } = kept;
  const { title, detail, side, href } = describe(event, editionOf(event.cycle));
  const late = findings.find(
    ({ state, proof }) =>
      state === "done-late" && proof.some(({ fact }) => fact === event.id || fact.startsWith(`${event.id}/`)),
  );
  const by = side === "office" ? undefined : whoseAct(event.by, side, kept);
  const words = [paper, detail, enteredLater(event, today)].filter((each) => each !== undefined).join(" ");
  return {
    day: daybookDay(dayOf(event), today),
    cycle: event.cycle,
    recorded: event.recordedAt,
    ...(side === "office" ? { side: "both", by: "Personnel office" } : { side, ...(by === undefined ? {} : { by }) }),
    title: capital(title),
    ...(href === undefined || strike ? {} : { href }),
    ...(words === "" ? {} : { words }),
    ...(late && !strike ? { state: sayState(late, today) } : {}),
    ...(strike
      ? {
          struck: `Struck by ${name(strike.by.person)} on ${sayDay(strike.recordedOn, "plain", today)}: ${strike.body.reason}`,
        }
      : mayStrike(event)
        ? { event: event.id }
        : {}),
  };
};

/** "Nov 16" over "Monday"; the year stands with the weekday where it is another school year. */
export const daybookDay = (day: Day, today: Day): GutterDay => {
  const year = schoolYearOf(day) === schoolYearOf(today) ? "" : `, ${day.year}`;
  return { words: sayDay(day, "short", day), under: `${sayWeekday(day)}${year}`, iso: day.toString() };
};

/** One act that records the same thing several times over, such as affirming each target, is one entry. */
const saidOnce = (lines: readonly DaybookLine[]): readonly DaybookLine[] => {
  const said: { line: DaybookLine; times: number }[] = [];
  for (const line of lines) {
    const last = said.at(-1);
    if (last && isSame(last.line, line)) {
      const { event: _, ...rest } = last.line;
      said[said.length - 1] = { line: { ...rest, ...joined(rest.words, line.words) }, times: last.times + 1 };
    } else said.push({ line, times: 1 });
  }
  return said.map(({ line, times }) =>
    times === 1 ? line : { ...line, title: `${line.title}, ${times === 2 ? "twice" : `${numberWord(times)} times`}` },
  );
};

/** Several entries of one act, alike but for what they name; two acts of one day stay two. */
const isSame = (a: DaybookLine, b: DaybookLine): boolean =>
  a.recorded === b.recorded &&
  a.day.iso === b.day.iso &&
  a.side === b.side &&
  a.title === b.title &&
  a.href === b.href &&
  !a.struck &&
  !b.struck;

const joined = (before: string | undefined, more: string | undefined): Pick<DaybookLine, "words"> => {
  const words = [before, before?.includes(more ?? "") ? undefined : more].filter((each) => each !== undefined);
  return words.length === 0 ? {} : { words: words.join(" ") };
};

/** Entered after its day: said, with the reason given. */
const enteredLater = ({ day, recordedOn, lateReason }: RecordedEvent, today: Day): string | undefined => {
  if (day === undefined) return `Its day is not recorded; entered on ${sayDay(recordedOn, "plain", today)}.`;
  if (compareDays(recordedOn, day) <= 0) return undefined;
  return `Entered on ${sayDay(recordedOn, "plain", today)}.${lateReason === undefined ? "" : ` Reason given: “${lateReason}”`}`;
};
