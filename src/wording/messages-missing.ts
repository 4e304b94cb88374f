import type { Pieces } from "../policy/index.ts";
import { sayAnchor } from "./anchors.ts";
import { sayFirstStep } from "./first-step.ts";
import { capital, either, numberWord, stop } from "./lists.ts";
import { documentName, sectionOfEach, sectionStated, valueLabel } from "./names.ts";
import { planType } from "./plan-names.ts";
import { plainWords } from "./plain-words.ts";
import { sayAttribute } from "./say-choice.ts";
import { alone, sayNumber, sayPieces, theDocument } from "./say-piece.ts";
import { sayReason } from "./say-reason.ts";
import { sayRole, sayRoles } from "./say-role.ts";
import { dayIn, onDay, type Sayings, type Speaker } from "./speaker.ts";
import { sayWithin } from "./say-within.ts";

type MissingKey =
  | "not-needed.person"
  | "not-needed.only-if"
  | "not-needed.unless"
  | "not-needed.plan-closed"
  | "not-needed.cycle-closed"
  | "not-needed.excused"
  | "paused.absence"
  | "missing.need"
  | "missing.receipt"
  | "missing.day"
  | "missing.history"
  | "missing.focus"
  | "missing.attribute"
  | "missing.anchor"
  | "missing.calendar"
  | "missing.absence-end"
  | "missing.published-day"
  | "missing.section"
  | "missing.section-whose"
  | "missing.cell"
  | "missing.contents"
  | "missing.attestation"
  | "missing.role"
  | "missing.agreement"
  | "missing.view"
  | "missing.decision"
  | "missing.fewer"
  | "missing.reason"
  | "missing.person"
  | "missing.row"
  | "missing.start"
  | "missing.within";

/** Who can enter what is missing. */
const enter = (who: readonly string[], { edition }: Speaker): string =>
  who.length === 0 ? "" : ` ${capital(sayRoles(who, edition, "or"))} can enter it.`;

/** The same beside another way. */
const orEnter = (who: readonly string[], { edition }: Speaker): string =>
  who.length === 0 ? "" : `; ${sayRoles(who, edition, "or")} can also enter it`;

const thing = (act: Pieces, { edition }: Speaker): string => sayPieces(act, edition, "object", "or");

/** A paper, or a plan by its type. */
const paperName = (what: string, edition: Speaker["edition"]): string =>
  what in edition.plans ? planType(what, edition) : documentName(what, edition);

const withoutArticle = (thing: string): string => thing.replace(/^an? /, "");

/** Why a rule is not needed, what must be entered before it can be said, and what would make an act possible. */
export const missingSayings: Sayings<MissingKey> = {
  "not-needed.person": ({ attributes }, { edition }) =>
    `It is for others: ${either(attributes.map((name) => sayAttribute(name, edition)))} is a different one here.`,
  "not-needed.only-if": ({ of }, { edition }) => `It is asked only if ${sayPieces(of, edition, "happened", "or")}.`,
  "not-needed.unless": ({ of }, { edition }) => `It is not asked, because ${sayPieces(of, edition, "happened", "or")}.`,
  "not-needed.plan-closed": ({ day }, speaker) => `The plan was closed${onDay(day, speaker)}.`,
  "not-needed.cycle-closed": ({ day }, speaker) =>
    `The year was closed on ${dayIn(day, speaker)}, and the agreement names no day for it.`,
  "not-needed.excused": ({ reason, day, by }, speaker) => {
    const who = by === undefined ? "" : `, by ${sayRole(by, speaker.edition)}`;
    return `Excused${onDay(day, speaker)}${who}: ${sayReason(reason, speaker.edition)}.`;
  },
  "paused.absence": ({ reason, start, end }, speaker) => {
    const days = end === undefined ? `since ${dayIn(start, speaker)}` : sayWithin(start, end, speaker.today);
    const until = end === undefined ? "" : " until the first work day after the return";
    return `${capital(sayRole("employee", speaker.edition))} is away ${days} (${sayReason(reason, speaker.edition)}). The step waits${until}.`;
  },
  "missing.need": ({ need, focus }, { edition }) =>
    stop(capital(need.map((each) => sayFirstStep(each, focus, edition)).join(", and "))),
  "missing.receipt": ({ what, sent, who }, speaker) => {
    const since = sent === undefined ? "" : ` It was sent on ${dayIn(sent, speaker)}.`;
    return `The day the ${paperName(what, speaker.edition)} was received is not recorded.${since} It is recorded when the person it is for opens it${orEnter(who, speaker)}.`;
  },
  "missing.day": ({ act, who }, speaker) =>
    `${capital(sayPieces(alone(act), speaker.edition, "happened"))}, but its day is not recorded.${enter(who, speaker)}`,
  "missing.history": ({ from, since, who }, speaker) =>
    `The file is complete only since ${dayIn(since, speaker)}. What happened from ${dayIn(from, speaker)} on has to be entered first.${enter(who, speaker)}`,
  "missing.focus": ({ act, who }, speaker) =>
    `It is not recorded what ${thing(act, speaker)} is about.${enter(who, speaker)}`,
  "missing.attribute": ({ act, attribute, who }, speaker) =>
    `For ${thing(act, speaker)}, ${sayAttribute(attribute, speaker.edition)} is not entered.${enter(who, speaker)}`,
  "missing.anchor": ({ anchor, who }, speaker) =>
    `${capital(sayAnchor(anchor, speaker.edition))} is not entered.${enter(who, speaker)}`,
  "missing.absence-end": ({ reason, start, who }, speaker) =>
    `The last day of the absence since ${dayIn(start, speaker)} (${sayReason(reason, speaker.edition)}) is not recorded, so no day can be said.${enter(who, speaker)}`,
  "missing.calendar": ({ year, who }, speaker) => `There is no work calendar for ${year}.${enter(who, speaker)}`,
  "missing.published-day": ({ year, who }, speaker) =>
    `No day is published for ${year}.${who.length === 0 ? "" : ` When it is, ${sayRoles(who, speaker.edition, "or")} has it put into the agreement.`}`,
  "missing.section": ({ section }, { edition }) => `Fill in ${sectionStated(section, edition)}.`,
  "missing.section-whose": ({ section, whose }, { edition }) =>
    `Fill in ${sectionStated(section, edition)} of ${sayRole(whose, edition)}.`,
  "missing.cell": ({ section, part }, { edition }) =>
    `Fill in the ${withoutArticle(sectionOfEach(section, edition))} for ${sayPieces(part, edition)}.`,
  "missing.contents": ({ document, who }, speaker) =>
    `What the ${documentName(document, speaker.edition)} says is not entered.${enter(who, speaker)}`,
  "missing.attestation": ({ by, statement, part }, { edition }) => {
    const where = part === undefined || part.length === 0 ? "" : ` for ${sayPieces(part, edition)}`;
    return `${capital(sayRole(by, edition))} affirms${where}: “${stop(statement)}”`;
  },
  "missing.role": ({ act, who }, speaker) =>
    `It is not on record in which role this was done: ${thing(act, speaker)}.${enter(who, speaker)}`,
  "missing.agreement": ({ by, until }, speaker) =>
    `Agreement of ${sayRoles(by, speaker.edition, "and")}, or another view on record${until === undefined ? "" : `, until ${dayIn(until, speaker)}`}.`,
  "missing.view": ({ of, about }, { edition }) =>
    `The view of ${sayRoles(of, edition, "and")} about ${theDocument(about, edition)} is recorded first.`,
  "missing.decision": ({ by, about }, { edition }) =>
    `${capital(sayRole(by, edition))} decides about ${theDocument(about, edition)}.`,
  "missing.fewer": ({ of, found, limit }, { edition }) =>
    of[0]?.key !== "part"
      ? `The most the agreement allows is ${numberWord(limit)}.`
      : `Leave out ${numberWord(found - limit)} of the ${sayNumber(found, of, edition)}, or put the rest into another plan.`,
  "missing.reason": ({ value }, { edition }) => `“${valueLabel(value, edition)}” needs a reason.`,
  "missing.person": ({ attribute, who }, speaker) =>
    `${capital(sayAttribute(attribute, speaker.edition))} is not on record.${enter(who, speaker)}`,
  "missing.row": ({ what, who }, speaker) =>
    `No ${what === "policy" ? "agreement" : plainWords(what)} is named for this post and year.${enter(who, speaker).replace("enter it", "settle it")}`,
  "missing.start": ({ plan }, { edition }) =>
    `The ${planType(plan, edition)} has to be running first: it starts when the employee receives it.`,
  "missing.within": ({ from, to }, speaker) =>
    `A day ${sayWithin(from, to, speaker.today) || "within its time"} stays within the rule.`,
};
