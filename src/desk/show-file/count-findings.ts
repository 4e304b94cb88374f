import { compareDays, type Day } from "../../calendar/index.ts";
import type { CaseFile } from "../../casefile/index.ts";
import type { Finding, State } from "../../policy/index.ts";
import { sayNearDay } from "../../wording/index.ts";
import { capital, numberWord } from "../counting-words.ts";
import { isByTheWay } from "./checklist.ts";

/** One or two sentences of counts: "Eight are done, one of them late. One is due, by Friday, Jan 29. One cannot be said yet." */
export const countFindings = (findings: readonly Finding[], file: Pick<CaseFile, "events">, today: Day): string => {
  const shown = findings.filter((finding) => !isByTheWay(finding, file));
  const among = (...states: readonly State[]): readonly Finding[] =>
    shown.filter(({ state }) => states.includes(state));
  const done = among("done", "done-late", "done-otherwise").length;
  const sentences = [
    done === 0
      ? "Nothing is done yet."
      : `${are(done)} done${exceptions(among("done-late").length, among("done-otherwise").length)}.`,
    count(among("overdue").length, "overdue."),
    dueWords(among("due"), today),
    count(among("blocked").length, "blocked by the agreement for now."),
    count(among("open").length, "open to be used, and not owed."),
    among("cannot-say").length === 0 ? "" : `${capital(numberWord(among("cannot-say").length))} cannot be said yet.`,
    count(among("not-needed").length, "not needed here."),
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
};

const are = (count: number): string => `${capital(numberWord(count))} ${count === 1 ? "is" : "are"}`;
const count = (number: number, words: string): string => (number === 0 ? "" : `${are(number)} ${words}`);

const exceptions = (late: number, otherwise: number): string => {
  const said = [
    late > 0 ? `${numberWord(late)} of them late` : "",
    otherwise > 0 ? `${numberWord(otherwise)} otherwise than asked` : "",
  ].filter((words) => words !== "");
  return said.length === 0 ? "" : `, ${said.join(" and ")}`;
};

const dueWords = (due: readonly Finding[], today: Day): string => {
  if (due.length === 0) return "";
  const [next] = due.flatMap((finding) => finding.due ?? []).sort(compareDays);
  return `${are(due.length)} still to come${next ? `, the next by ${sayNearDay(next, today)}` : ""}.`;
};
