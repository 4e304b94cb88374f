import { words } from "./lexicon.ts";
import { recordAt } from "./records.ts";
import type { Token } from "./tokens.ts";
import { labels, limits, namedBy, numberWords, ordinalUnits } from "./words/figures.ts";
import { pointing } from "./words/little.ts";
import { months, timeUnits } from "./words/times.ts";

export interface Amount {
  readonly at: number;
  /** The last token that belongs to the figure. */
  readonly last: number;
  /** `percent` of something; `rate` of the time; `count` of things; `names`: sets no line, only says which. */
  readonly kind: "percent" | "rate" | "count" | "names" | "period" | "day";
  /** A word before or after it makes it a line: "to 2", "at least", "5 or more". */
  readonly limit: boolean;
  /** "by 10 %": measured against something else. */
  readonly relative: boolean;
  /** "from six": where a change begins. */
  readonly from: boolean;
}

const inWords = words(numberWords);
const naming = words(labels);
const named = words(namedBy);
const lines = words(limits);
const ordinalOf = words(ordinalUnits);
const definite = words(pointing);
const inMonths = words(months);
const units = words(timeUnits);
const daysAndLonger = /^(?:days?|weeks?|months?|years?|semesters?|quarters?|school|working|work|calendar|business)$/;
const ordinalWord = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "figure" || inWords.has(token.word));

/** Every figure of a sentence, in digits or words, and whether it sets a line or only names, dates or lasts. */
export function amountsIn(tokens: readonly Token[]): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(isFigure(token) || ordinalWord.test(token.word))) continue;
    const amount = amountAt(tokens, at, amounts.at(-1));
    if (amount === undefined) continue;
    amounts.push(amount);
    at = amount.last;
  }
  return amounts;
}

function amountAt(tokens: readonly Token[], at: number, before: Amount | undefined): Amount | undefined {
  const word = (step: number): string => tokens[at + step]?.word ?? "";
  const limit =
    lines.has(word(-1)) ||
    (word(-1) === "of" && word(-2) !== "") ||
    (word(1) === "or" && /^(?:more|fewer|less|above|better|higher|below|lower)$/.test(word(2)));
  const as = (kind: Amount["kind"], last = at): Amount => ({
    at,
    last,
    kind,
    limit,
    relative: word(-1) === "by" && kind === "percent",
    from: word(-1) === "from",
  });

  if (word(0) === "one") {
    if (/^(?:no|the|this|that|each|every|any|which|on|another)$/.test(word(-1))) return undefined;
    if (/^(?:another|of|on|who|that|way|s)$/.test(word(1)) && !limit) return undefined;
  }
  if (word(0) === "single" && word(-1) === "every") return undefined;
  if (/^\d+(?:st|nd|rd|th)$/.test(word(0)) || ordinalWord.test(word(0))) return ordinal(tokens, at, as);
  if (word(0) === "third" || word(0) === "thirds") return /^(?:a|one|two)$/.test(word(-1)) ? as("percent") : undefined;

  if (/^(?:%|percent|percentage|per)$/.test(word(1)) && (word(1) !== "per" || word(2) === "cent")) {
    const last = word(1) === "per" ? at + 2 : at + 1;
    const time =
      [0, 1, 2].some((step) => /^(?:time)$/.test(tokens[last + 1 + step]?.word ?? "")) &&
      tokens[last + 1]?.word === "of";
    return as(time ? "rate" : "percent", last);
  }
  if (isDate(tokens, at)) return as("day");
  if (/^(?:half|halves)$/.test(word(0))) return word(1) === "day" ? undefined : as("percent");
  if (inMonths.has(word(-1)) || naming.has(word(-1)) || word(-1) === "#") return as("names");
  if (word(-1) === "level" || word(-1) === "levels")
    return limit || /^(?:at|to|a|of|above|least|reach|score)$/.test(word(-2)) ? as("count") : as("names");
  if (before?.kind === "names" && at - before.last <= 2 && /^(?:and|,|or|to|–|-|\/|\d.*)$/.test(word(-1)))
    return as("names");
  if (isFigure(tokens[at + 1]) && tokens[at + 1]?.word.match(/^\d+(?:rd|th|st|nd)$/) && named.has(word(2)))
    return as("names", at + 1);
  if (named.has(word(1)) || (/^\d+\.\d+/.test(word(0)) && /^(?:standard|indicator)$/.test(word(-2))))
    return as("names");
  if (word(1) === ":" && isFigure(tokens[at + 2])) return as("names", at + 2);
  if (word(1) === "/" && isFigure(tokens[at + 2])) return as(word(0) === "24" ? "names" : "count", at + 2);
  if (/^years?$/.test(word(1)) && /^(?:of|experience|old)$/.test(word(2))) return as("names", at + 1);
  const definiteBefore = definite.has(word(-1)) || word(-1).endsWith("'s");
  if (
    definiteBefore ||
    (word(-1) === "with" &&
      !units.has(word(1)) &&
      recordAt(tokens, at) === 0 &&
      /^(?:students|pupils|staff)$/.test(word(1)))
  )
    return as("names");
  return isPeriod(tokens, at) ? as("period") : as("count");
}

function ordinal(tokens: readonly Token[], at: number, as: (kind: Amount["kind"]) => Amount): Amount | undefined {
  const next = tokens[at + 1]?.word ?? "";
  const before = tokens[at - 1]?.word ?? "";
  if (next === "of" || inMonths.has(before) || inMonths.has(next)) return as("day");
  if (/^(?:a|one|two)$/.test(before) && /^thirds?$/.test(tokens[at]?.word ?? "")) return as("percent");
  if (ordinalOf.has(next)) return as("count");
  return tokens[at]?.kind === "figure" ? as("names") : undefined;
}

/** A year, or a day beside its month: "2026-27", "May 15", "10/3". */
function isDate(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const before = tokens[at - 1]?.word ?? "";
  if (/^(?:19|20)\d{2}$/.test(word)) return true;
  if (/^(?:19|20)\d{2}$/.test(before) && /^\d{2}$/.test(word)) return true;
  if (inMonths.has(before) && !/^(?:may)$/.test(before)) return true;
  if (before === "may" && tokens[at - 1]?.capital === true && tokens[at]?.kind === "figure") return true;
  return inMonths.has(tokens[at + 1]?.word ?? "") && tokens[at]?.kind === "figure";
}

/** "for the next 60 days", "over 3 months": how long, not how much. Minutes and hours are an amount. */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? "";
  if (!daysAndLonger.test(next)) return false;
  const before = [1, 2, 3].map((step) => tokens[at - step]?.word ?? "");
  const [first = "", second = "", third = ""] = before;
  const opens = /^(?:in|over|for|during|throughout|last|past|next|first|after|following|coming|remaining|previous)$/;
  return (
    opens.test(first) || (/^(?:the|at)$/.test(first) && opens.test(second)) || (first === "least" && third === "for")
  );
}
