import type { Move, MoveReason } from "../calendar/index.ts";
import { article } from "./fact-words.ts";
import { both } from "./lists.ts";
import { plainWords } from "./plain-words.ts";
import { sayDay, sayWeekday } from "./say-day.ts";

/** Why a deadline moved and where to: "October 15, 2028 is a Sunday, so it moved to Monday, October 16." */
export function sayMove(move: Move): string {
  const [own, ...others] = move.because;
  const why =
    own === undefined ? `${sayDay(move.from, "long")} is no work day` : `${sayDay(move.from, "long")} ${isA(own)}`;
  const after =
    others.length === 0
      ? ""
      : `, and ${both(others.map(named))} ${move.roll === "previous-work-day" ? "comes before it" : "follows"}`;
  const year = move.to.year === move.from.year ? "" : `, ${String(move.to.year)}`;
  const to = `${sayWeekday(move.to)}, ${sayDay(move.to, "plain", move.to)}${year}`;
  return move.because.at(-1)?.kind === "absence"
    ? `${why}${after}, so it is due on ${to}, the first work day after the return.`
    : `${why}${after}, so it moved to ${move.roll === "next-day" ? "the next day, " : ""}${to}.`;
}

function isA(reason: MoveReason): string {
  if (reason.kind === "weekend") return `is a ${sayWeekday(reason.day)}`;
  if (reason.kind === "absence") return `lies in ${named(reason)}`;
  const declared =
    reason.declaredOn === undefined ? "" : `, declared on ${sayDay(reason.declaredOn, "plain", reason.day)}`;
  if (reason.kind === "break")
    return `lies in ${reason.name === undefined ? "a break" : inBreak(reason.name)}${declared}`;
  if (reason.kind === "closure")
    return `is a day of closure${reason.name === undefined ? "" : ` (${reason.name})`}${declared}`;
  return `is ${reason.name ?? "a holiday"}${declared}`;
}

function named(reason: MoveReason): string {
  if (reason.kind === "weekend") return "the weekend";
  if (reason.kind === "absence") {
    const until = reason.until === undefined ? "" : ` to ${sayDay(reason.until, "plain", reason.day)}`;
    return `an absence from ${sayDay(reason.day, "long")}${until} (${plainWords(reason.name ?? "leave")})`;
  }
  return reason.name ?? article(reason.kind);
}

/** "the winter break"; a break named in capitals keeps its own name. */
const inBreak = (name: string): string =>
  /break|recess/i.test(name) ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
