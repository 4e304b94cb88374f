import { both, capital, either, numberWord } from "./lists.ts";
import { documentName, valueLabel } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import { sayPieces } from "./say-piece.ts";
import { sayRoles } from "./say-role.ts";
import { dayIn, type Sayings, type Speaker } from "./speaker.ts";

type MarksKey =
  | "asks.counts-as"
  | "asks.rolls-up"
  | "label.holds"
  | "label.holds-not"
  | "roll-up.line"
  | "roll-up.sum"
  | "roll-up.band"
  | "roll-up.limited"
  | "roll-up.differs"
  | "missing.marks"
  | "missing.points";

const marked = (value: string, { edition }: Speaker): string => `“${valueLabel(value, edition, "rating-given.value")}”`;

/** What marks are called and come to, so that everybody can follow the arithmetic. */
export const marksSayings: Sayings<MarksKey> = {
  "asks.counts-as": ({ label, of }, { edition }) =>
    `“${capital(plainWords(label))}” means that ${sayPieces(of, edition, "happened")}.`,
  "asks.rolls-up": ({ evaluation, marks }, { edition }) =>
    `The overall rating on the ${documentName(evaluation, edition)} is what the marks of each ${plainWords(marks)} come to.`,
  "label.holds": ({ label, since }, speaker) =>
    `“${capital(plainWords(label))}” holds${since === undefined ? "" : ` since ${dayIn(since, speaker)}`}.`,
  "label.holds-not": ({ label }) => `“${capital(plainWords(label))}” does not hold.`,
  "roll-up.line": ({ what, value, points, weight, product }, speaker) => {
    const mark = value === undefined ? `${points} points on average` : `${marked(value, speaker)}, ${points} points`;
    return `${what}: ${mark} × ${weight} = ${product}.`;
  },
  "roll-up.sum": ({ sum, weights, score, exact }) =>
    `Together ${sum}, divided by the sum of the weights, ${weights}: ${exact === undefined ? score : `${exact}, rounded to ${score}`}.`,
  "roll-up.band": ({ value }, speaker) => `That is ${marked(value, speaker)}.`,
  "roll-up.limited": ({ found, marks, value }, speaker) =>
    `${capital(numberWord(found))} ${found === 1 ? "mark is" : "marks are"} ${either(marks.map((mark) => marked(mark, speaker)))}: the overall rating can be no better than ${marked(value, speaker)}.`,
  "roll-up.differs": ({ given, value }, speaker) =>
    `${marked(given, speaker)} is given; the marks come to ${marked(value, speaker)}.`,
  "missing.marks": ({ codes, who }, { edition }) => {
    const what = codes.length === 0 ? "No part is marked yet." : `Not marked yet: ${both(codes)}.`;
    return `${what} ${capital(sayRoles(who, edition, "or"))} can mark ${codes.length === 1 ? "it" : "them"}.`;
  },
  "missing.points": ({ code, value }, speaker) =>
    `The agreement gives no points for ${marked(value, speaker)}, the mark of ${code}.`,
};
