import { capital, comma, howMany, numberWord, stop } from "./lists.ts";
import { valueLabel } from "./names.ts";
import { plainWords } from "./plain-words.ts";
import { sayAttribute } from "./say-choice.ts";
import { alone, onFocus, sayPieces } from "./say-piece.ts";
import { sayRole } from "./say-role.ts";
import { dayIn, onDay, type Sayings, type Speaker } from "./speaker.ts";
import type { Pieces } from "../policy/index.ts";

type FoundKey =
  | "found"
  | "found.entered-late"
  | "found.entered-after"
  | "found.with-act"
  | "went-on"
  | "not-found"
  | "need.other-focus"
  | "need.other"
  | "need.other-attribute"
  | "need.too-old"
  | "need.too-late"
  | "need.too-few"
  | "need.too-near"
  | "need.must-not";

const happened = (act: Pieces, { edition }: Speaker): string => capital(sayPieces(alone(act), edition, "happened"));

const by = (role: string | undefined, { edition }: Speaker): string =>
  role === undefined ? "" : `, by ${sayRole(role, edition)}`;

const others: Readonly<Record<string, string>> = {
  plan: "for another plan",
  cycle: "in another school year",
  document: "about another paper",
  benchmark: "for another benchmark",
  strategy: "for another strategy",
  target: "for another target",
};

/** What the file has, and what of it does not count. */
export const foundSayings: Sayings<FoundKey> = {
  found: ({ act, day, by: role, focus }, speaker) =>
    `${happened(act, speaker)}${onDay(day, speaker)}${comma(onFocus(focus, speaker.edition))}${by(role, speaker)}.`,
  "found.entered-late": ({ day, recorded, days, by: role, reason }, speaker) => {
    const given = reason === undefined ? "" : ` Reason given: “${stop(reason)}”`;
    return `It happened on ${dayIn(day, speaker)} and was entered on ${dayIn(recorded, speaker)}, ${howMany(days, "day")} later${by(role, speaker)}.${given}`;
  },
  "found.entered-after": ({ recorded }, speaker) =>
    `It was entered on ${dayIn(recorded, speaker)}, after the act it had to precede. It counts, because it happened before.`,
  "found.with-act": ({ act }, { edition }) =>
    `${capital(sayPieces(alone(act), edition, "thing"))} is part of this act.`,
  "went-on": ({ reason }) => `The writer went on without it. Reason given: “${stop(reason)}”`,
  "not-found": ({ act }, { edition }) =>
    act[0]?.key === "any-of"
      ? `The file has none of ${sayPieces(act, edition).replace(/^one of /, "")}.`
      : `The file has no ${sayPieces(act, edition).replace(/^(?:an?|the|no) /, "")}.`,
  "need.other-focus": ({ act, day, has, wants }, speaker) =>
    `${happened(act, speaker)}${onDay(day, speaker)}${comma(onFocus(has, speaker.edition))}. It does not count for ${sayPieces(wants, speaker.edition)}.`,
  "need.other": ({ act, day, same }, speaker) =>
    `${happened(act, speaker)}${onDay(day, speaker)}, ${others[same] ?? `with another ${plainWords(same)}`}. It does not count here.`,
  "need.other-attribute": ({ act, day, attribute, has }, speaker) =>
    `${happened(act, speaker)}${onDay(day, speaker)}, but ${sayAttribute(attribute, speaker.edition)} is “${valueLabel(has, speaker.edition)}”. It does not count here.`,
  "need.too-old": ({ act, day, from }, speaker) =>
    `${happened(act, speaker)} on ${dayIn(day, speaker)}. Only what happened since ${dayIn(from, speaker)} counts.`,
  "need.too-late": ({ act, day, before }, speaker) =>
    `${happened(act, speaker)} on ${dayIn(day, speaker)}. It had to come by ${dayIn(before, speaker)}.`,
  "need.too-few": ({ found, number }) =>
    found < number
      ? `${capital(numberWord(found))} of at least ${numberWord(number)} ${found === 1 ? "is" : "are"} there.`
      : `${capital(numberWord(found))} are there, but not ${numberWord(number)} that lie as the agreement asks.`,
  "need.too-near": ({ act, day, earliest }, speaker) =>
    `${happened(act, speaker)} on ${dayIn(day, speaker)}. The first day far enough from it is ${dayIn(earliest, speaker)}.`,
  "need.must-not": ({ act, day }, speaker) => `${happened(act, speaker)}${onDay(day, speaker)}. It stands in the way.`,
};
