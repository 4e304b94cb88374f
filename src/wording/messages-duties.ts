import { capital, howMany, numberWord } from "./lists.ts";
import { documentName, sectionStated } from "./names.ts";
import { sayAttribute } from "./say-choice.ts";
import { alone, sayNumber, sayPieces, theDocument } from "./say-piece.ts";
import { sayRole } from "./say-role.ts";
import { dayIn, onDay, type Sayings } from "./speaker.ts";

type DutyKey =
  | "duty.by"
  | "duty.not-recorded"
  | "duty.no-day"
  | "duty.entry-open"
  | "duty.entry-closed"
  | "duty.entered-before-closing"
  | "duty.entered-after-closing"
  | "cadence.years"
  | "count.found"
  | "count.total"
  | "count.of-which"
  | "count.unsure"
  | "gate.none-before"
  | "gate.for"
  | "window.inside"
  | "window.too-early"
  | "window.too-late"
  | "window.lapsed"
  | "duration.runs"
  | "duration.too-long"
  | "duration.too-short"
  | "duration.still-open"
  | "content.there"
  | "content.not-there"
  | "content.must-not"
  | "right.used"
  | "right.lapsed"
  | "right.no-end"
  | "keep.kept"
  | "keep.travels"
  | "keep.may-go"
  | "keep.held";

/** Why a duty, count, window, duration, content, right or record stands as it does. */
export const dutySayings: Sayings<DutyKey> = {
  "duty.by": ({ act, day, by }, speaker) => {
    const who = by === undefined ? "" : `, by ${sayRole(by, speaker.edition)}`;
    return `${capital(sayPieces(alone(act), speaker.edition, "happened"))} on ${dayIn(day, speaker)}${who}.`;
  },
  "duty.not-recorded": () => "Nothing is recorded.",
  "duty.no-day": () => "The agreement names no day for it.",
  "duty.entry-open": ({ closes }, speaker) =>
    `It is late, and can still be entered until ${dayIn(closes, speaker)}, the closing day.`,
  "duty.entry-closed": ({ closes }, speaker) =>
    `Entry closed on ${dayIn(closes, speaker)}. It can be entered all the same, and shows as entered after the closing day.`,
  "duty.entered-before-closing": ({ recorded, closes }, speaker) =>
    `It was entered on ${dayIn(recorded, speaker)}, after the day it was due and before entry closed on ${dayIn(closes, speaker)}.`,
  "duty.entered-after-closing": ({ recorded, closes }, speaker) =>
    `It was entered on ${dayIn(recorded, speaker)}, after entry closed on ${dayIn(closes, speaker)}.`,
  "cadence.years": ({ from, to, found, times }) => {
    const years = from === to ? `In the school year ${from}` : `From ${from} to ${to}`;
    return `${years}, it was done ${found === 0 ? "in no year" : `in ${howMany(found, "year")}`}; the rule asks for ${numberWord(times)}.`;
  },
  "count.found": ({ found, of, limit }, { edition, finding }) => {
    const asks = finding?.asks.key === "asks.count-at-least" ? "asks for at least" : "allows at most";
    const counted = of[0]?.key === "part" ? sayNumber(found, of, edition) : found === 0 ? "none" : numberWord(found);
    return `${capital(counted)} ${found === 1 ? "is" : "are"} counted; the rule ${asks} ${numberWord(limit)}.`;
  },
  "count.total": ({ total, attribute, limit }, { edition, finding }) => {
    const asks = finding?.asks.key === "asks.count-at-least" ? "asks for at least" : "allows at most";
    return `${capital(sayAttribute(attribute, edition))}: ${String(total)} in all; the rule ${asks} ${String(limit)}.`;
  },
  "count.of-which": ({ found, of, least, most }, { edition }) => {
    const bound = least === undefined ? `at most ${numberWord(most ?? 0)}` : `at least ${numberWord(least)}`;
    return `Among them ${sayNumber(found, of, edition)}; the rule asks for ${bound}.`;
  },
  "gate.none-before": () => "Nothing came before that would need it.",
  "gate.for": ({ act, day }, speaker) =>
    `${capital(sayPieces(alone(act), speaker.edition, "happened"))}${onDay(day, speaker)}; this is what it lacks.`,
  "count.unsure": ({ number, of, attribute }, { edition }) =>
    `${capital(sayNumber(number, of, edition))} might count, but ${sayAttribute(attribute, edition)} is not entered.`,
  "window.inside": ({ day, from, to }, speaker) => {
    const window = [from && `from ${dayIn(from, speaker)}`, to && `to ${dayIn(to, speaker)}`].filter(Boolean).join(" ");
    return `${capital(dayIn(day, speaker))} lies within its time${window === "" ? "" : `, ${window}`}.`;
  },
  "window.too-early": ({ day, from }, speaker) =>
    `${dayIn(day, speaker)} is too early: its time begins on ${dayIn(from, speaker)}.`,
  "window.too-late": ({ day, to }, speaker) => `${dayIn(day, speaker)} is after ${dayIn(to, speaker)}, the last day.`,
  "window.lapsed": ({ to }, speaker) => `Its last day was ${dayIn(to, speaker)}.`,
  "duration.runs": ({ from, to }, speaker) => `It runs from ${dayIn(from, speaker)} to ${dayIn(to, speaker)}.`,
  "duration.too-long": ({ from, to, last, before }, speaker) => {
    const earlier =
      before === undefined || before === 0
        ? ""
        : ` ${capital(howMany(before, "day"))} of an earlier plan on the same matter are counted.`;
    return `It runs from ${dayIn(from, speaker)} to ${dayIn(to, speaker)}; the longest allowed ends on ${dayIn(last, speaker)}.${earlier}`;
  },
  "duration.too-short": ({ from, to, first }, speaker) =>
    `It runs from ${dayIn(from, speaker)} to ${dayIn(to, speaker)}; it may not end before ${dayIn(first, speaker)}.`,
  "duration.still-open": ({ last }, speaker) => `It is still open; its longest day was ${dayIn(last, speaker)}.`,
  "content.there": ({ sections }, { edition }) => `It states ${sayPieces(sections, edition)}.`,
  "content.not-there": ({ sections }, { edition }) =>
    `It does not state ${sayPieces(sections, edition, "thing", "or")}.`,
  "content.must-not": ({ section }, { edition }) =>
    `It contains ${sectionStated(section, edition)}, which it must not.`,
  "right.used": ({ act, day }, speaker) =>
    `Used: ${sayPieces(act, speaker.edition, "happened")}${onDay(day, speaker)}.`,
  "right.lapsed": ({ day }, speaker) => `It could be used until ${dayIn(day, speaker)}.`,
  "right.no-end": () => "The agreement names no last day for it.",
  "keep.kept": ({ record, until }, speaker) =>
    `${capital(theDocument(record, speaker.edition))} is kept${until === undefined ? "" : ` at least until ${dayIn(until, speaker)}`}.`,
  "keep.travels": ({ record }, { edition }) => `${capital(theDocument(record, edition))} goes along to a new post.`,
  "keep.may-go": ({ record, since }, speaker) =>
    `${capital(theDocument(record, speaker.edition))} may be removed since ${dayIn(since, speaker)}.`,
  "keep.held": ({ record, act }, { edition }) =>
    `The ${documentName(record, edition)} is held, because ${sayPieces(act, edition, "happened", "or")}.`,
};
