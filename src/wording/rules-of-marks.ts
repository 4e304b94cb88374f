import type { Edition } from "../policy/index.ts";
import { both, capital, either, numberWord } from "./lists.ts";
import { documentName, valueLabel } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import type { CountsAsShape } from "./rule-shapes.ts";
import { type SayRule, sentence } from "./rule-sentences.ts";
import { sayCondition } from "./say-pattern.ts";

type RollsUpShape = NonNullable<CountsAsShape["rolls-up"]>;

/** A name for a pattern, or how marks come to an overall value. */
export const sayCountsAs: SayRule<CountsAsShape> = ({ label, when, "rolls-up": rolled }, edition) =>
  rolled
    ? sayRollsUp(rolled, edition)
    : sentence(`“${plainWords(label)}” means that ${both((when ?? []).map((each) => sayCondition(each, edition)))}`);

const mark = (value: string, edition: Edition): string => `“${valueLabel(value, edition, "rating-given.value")}”`;

function sayRollsUp(how: RollsUpShape, edition: Edition): string {
  const { evaluation, marks, grouped, points, weights, round, bands, limits } = how;
  const each = plainWords(marks);
  const worth = Object.entries(points).map(([value, amount]) => `${String(amount)} for ${mark(value, edition)}`);
  const said = [
    `the overall rating on the ${documentName(evaluation, edition)} comes from the mark of each ${each}`,
    `points: ${both(worth)}`,
    grouped ? `the marks of one group of the rubric are averaged first` : "",
    weights === undefined
      ? `every ${grouped ? "group" : each} weighs the same`
      : `weights: ${both(Object.entries(weights).map(([code, weight]) => `${String(weight)} for ${code}`))}`,
    round === undefined ? "" : `the score is rounded to ${sayDecimals(round)}`,
    sayBands(bands, edition),
    ...limits.map(
      (limit) =>
        `with ${numberWord(limit["at-least"])} or more marks of ${either(limit.marks.map((value) => mark(value, edition)))} it is no better than ${mark(limit["no-better-than"], edition)}`,
    ),
  ];
  return said
    .filter((words) => words !== "")
    .map((words) => `${capital(words)}.`)
    .join(" ");
}

const sayDecimals = (round: number): string =>
  round === 0 ? "a whole number" : `${numberWord(round)} ${round === 1 ? "decimal" : "decimals"}`;

/** "From 3.5 on it is …, from 2.5 on …, below that …". */
const sayBands = (bands: RollsUpShape["bands"], edition: Edition): string =>
  bands
    .map(({ "at-least": least, is }, i) => {
      const from = least === undefined ? "below that" : `from ${String(least)} on`;
      return `${from}${i === 0 ? " it is" : ""} ${mark(is, edition)}`;
    })
    .join(", ");
