import type { Pieces } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { both, capital, comma, either, stop } from "./lists.ts";
import { sayMeans } from "./means.ts";
import { documentName, partName, sectionStated } from "./names.ts";
import { planType } from "./plan-names.ts";
import { plainWords } from "./plain-words.ts";
import { sayAllowed, sayAttribute } from "./say-choice.ts";
import { type Counted, sayAtLeast, sayAtMost, sayEach } from "./say-counted.ts";
import { sayDay } from "./say-day.ts";
import { judged, onFocus, sayNumber, sayPassivePiece, sayPieces, theDocument } from "./say-piece.ts";
import { sayRight } from "./say-right.ts";
import { sayHowOften } from "./say-how-often.ts";
import { sayRole, sayRoles } from "./say-role.ts";
import { saySpan } from "./say-span.ts";
import { parametersOf, type Sayings, type Speaker } from "./speaker.ts";
import { sayWithin } from "./say-within.ts";

type AsksKey =
  | "asks.duty"
  | "asks.cadence"
  | "asks.count-at-least"
  | "asks.count-at-most"
  | "asks.window"
  | "asks.window-part"
  | "asks.gate"
  | "asks.duration"
  | "asks.content"
  | "asks.content-offered"
  | "asks.content-never"
  | "asks.attest"
  | "asks.tell"
  | "asks.who-may"
  | "asks.decides"
  | "asks.acknowledge"
  | "asks.right"
  | "asks.choices"
  | "asks.assign"
  | "asks.keep";

/** "must" where the agreement decides, "should" where one may go on with a reason or it is only shown. */
const must = ({ finding }: Speaker): string => (finding?.effect === "block" ? "must" : "should");

/** What a count counts: parts of a paper, or an act. */
const countedIn = (of: Pieces, { edition }: Speaker): Counted => {
  const [first] = of;
  if (first?.key === "part") return { noun: partName(parametersOf(first, "part").part, edition) };
  return { passive: (modal) => (first === undefined ? "" : sayPassivePiece(first, edition, modal)) };
};

/** The paper that has the parts, or the span in which an act is counted. */
const whereCounted = (of: Pieces, span: string, { edition }: Speaker): string =>
  of[0]?.key === "part" ? documentName(span, edition) : sayEach(span);

/** "the minutes of observations": what a sum is taken of. */
const sayTotal = (of: Pieces, total: string, { edition }: Speaker): string =>
  `the ${plainWords(total)} of ${sayNumber(2, of, edition).replace(/^two /, "")}`;

const theDays = ({ finding, today }: Speaker): string => sayWithin(finding?.from, finding?.due, today);

/** "only from January 6 to April 4"; a window without days never closes, unless its days are not known. */
const onlyWithin = (speaker: Speaker): string => {
  const days = theDays(speaker);
  if (days !== "") return `only ${days}`;
  return speaker.finding === undefined || speaker.finding.missing.length > 0
    ? "within its days, which are not known yet"
    : "at any time";
};

/** What a rule asks, in one sentence. */
export const asksSayings: Sayings<AsksKey> = {
  "asks.duty": ({ must: acts, part }, { edition, finding }) => {
    const who = finding?.who ?? [];
    const actor = who.length === 1 ? who[0] : undefined;
    const whose = who.length === 0 ? "Someone" : capital(sayRoles(who, edition, "and"));
    const where = part === undefined || part.length === 0 ? "" : ` for ${sayPieces(part, edition)}`;
    return `${whose} must ${sayPieces(acts, edition, "to-do", "or", actor)}${where}.`;
  },
  "asks.cadence": ({ must: acts, ...how }, { edition, finding }) => {
    const who = finding?.who ?? [];
    const whose = who.length === 0 ? "Someone" : capital(sayRoles(who, edition, "and"));
    return `${whose} must ${sayPieces(acts, edition, "to-do", "or", who[0])} ${sayHowOften(how)}.`;
  },
  "asks.count-at-least": ({ of, number, in: span, total }, speaker) =>
    total !== undefined
      ? `${capital(sayTotal(of, total, speaker))} ${must(speaker)} come to at least ${String(number)} ${sayEach(span)}.`
      : `${sayAtLeast(number, countedIn(of, speaker), whereCounted(of, span, speaker), must(speaker)).trim()}.`,
  "asks.count-at-most": ({ of, number, in: span, total }, speaker) => {
    if (total !== undefined)
      return `${capital(sayTotal(of, total, speaker))} must come to at most ${String(number)} ${sayEach(span)}.`;
    const may = speaker.finding?.effect === "block" ? "may" : "should";
    return `${sayAtMost(number, countedIn(of, speaker), whereCounted(of, span, speaker), may)}.`;
  },
  "asks.window": ({ act }, speaker) =>
    `${capital(
      judged(act, speaker.edition)
        .map((piece) => sayPassivePiece(piece, speaker.edition, "may be"))
        .join(" or "),
    )} ${onlyWithin(speaker)}.`,
  "asks.window-part": ({ part }, speaker) =>
    `The day of ${sayPieces(part, speaker.edition)} must lie ${theDays(speaker) || "within the plan"}.`,
  "asks.gate": ({ act, needs, focus }, speaker) => {
    const { edition } = speaker;
    const doing = sayPieces(judged(act, edition), edition, "doing", "or");
    const about = onFocus(focus, edition);
    const before = doing + (doing.includes(" on the ") ? comma(about) : about);
    return `Before ${before}, there ${must(speaker)} be ${sayPieces(needs, edition)}.`;
  },
  "asks.duration": ({ plan, least, most }, speaker) => {
    const { edition, finding } = speaker;
    const bounds = [least && `at least ${saySpan(least)}`, most && `at most ${saySpan(most)}`].filter(
      (bound) => bound !== undefined,
    );
    const name = capital(article(planType(plan, edition)));
    if (bounds.length > 0) return `${name} ${must(speaker)} run ${both(bounds)}.`;
    return `${name} ${must(speaker)} end${finding?.due === undefined ? " in time" : ` by ${sayDay(finding.due, "plain", speaker.today)}`}.`;
  },
  "asks.content": ({ document, sections }, { edition }) =>
    `${capital(theDocument(document, edition))} must state ${sayPieces(sections, edition)}.`,
  "asks.content-offered": ({ document, sections }, { edition }) =>
    `${capital(theDocument(document, edition))} has room for ${either(sections.map((name) => sectionStated(name, edition)))}. Nobody has to use it.`,
  "asks.content-never": ({ document, sections }, { edition }) =>
    `${capital(theDocument(document, edition))} must not contain ${either(sections.map((name) => sectionStated(name, edition)))}.`,
  "asks.attest": ({ by, statement, part }, { edition }) =>
    `${capital(sayRole(by, edition))} affirms${part === undefined ? "" : ` for each ${partName(part, edition)}`}: “${stop(statement)}”`,
  "asks.tell": ({ text, contact }, { finding }) => {
    const words = text ?? [...new Set(finding?.source.map(({ says }) => stop(says)))].join(" ");
    const call = contact === undefined ? "" : ` Whom to ask: ${stop(contact)}`;
    return `${capital(stop(words))}${call}`.trim();
  },
  "asks.who-may": ({ act: acts, may, "may-not": mayNot, whom, while: span }, { edition }) => {
    const act = judged(acts, edition);
    const [first] = act;
    const toDo = sayPieces(act, edition, "to-do", "or");
    const during = span === undefined ? "" : `, while a ${documentName(span, edition)} is running`;
    const asked =
      whom === undefined || whom.length === 0 ? "" : ` Those who may be asked: ${sayRoles(whom, edition, "or")}.`;
    if (may !== undefined && may.length > 0) {
      const only = may.length === 1 ? "Only " : "";
      const who = sayRoles(may, edition, "or");
      return `${only === "" ? capital(who) : only + who} may ${toDo}${during}.${asked}`;
    }
    if (mayNot !== undefined && mayNot.length > 0)
      return `${capital(sayRoles(mayNot, edition, "and"))} may not ${toDo}${during}.${asked}`;
    return first === undefined ? "" : `${capital(sayPassivePiece(first, edition, "may be"))}${during}.${asked}`;
  },
  "asks.decides": ({ about, first, then }, { edition }) =>
    `${capital(sayRoles(first, edition, "and"))} should agree on ${theDocument(about, edition)}. If they do not, ${sayRole(then, edition)} decides.`,
  "asks.acknowledge": ({ document, by, means, version }, { edition }) =>
    `${capital(sayRole(by, edition))} acknowledges ${theDocument(document, edition)}${version > 1 ? `, version ${String(version)}` : ""}. It means that ${sayMeans(means)}.`,
  "asks.right": ({ of, document, ...right }, { edition }) => {
    const about = document === undefined ? [] : [document];
    return `${capital(sayRole(of, edition))} may ${sayRight({ ...right, about }, edition)}.`;
  },
  "asks.choices": ({ of, allowed }, { edition }) =>
    `${capital(sayAttribute(of, edition))} is ${sayAllowed(of, allowed, edition)}.`,
  "asks.assign": ({ what, use }, { edition }) =>
    what === "policy"
      ? "Each bargaining unit has its own agreement."
      : use === undefined || use.length === 0
        ? `Which ${plainWords(what)} is the right one depends on the person’s post.`
        : `The right ${plainWords(what)} here is the ${either(use.map((name) => planType(name, edition)))}.`,
  "asks.keep": ({ record, travels }, { edition }) =>
    travels
      ? `${capital(theDocument(record, edition))} stays with the person and goes along to a new post.`
      : `${capital(theDocument(record, edition))} is kept.`,
};
