import { capital, either } from "./lists.ts";
import { meansShort, sayMeans } from "./means.ts";
import { documentName, valueLabel } from "./names.ts";
import { planType } from "./plan-names.ts";
import { plainWords } from "./plain-words.ts";
import { sayAllowed } from "./say-choice.ts";
import { sayPieces, theDocument } from "./say-piece.ts";
import { sayRole, sayRoles } from "./say-role.ts";
import { dayIn, onDay, type Sayings, type Speaker } from "./speaker.ts";
import type { Pieces } from "../policy/index.ts";

type PeopleKey =
  | "attest.given"
  | "attest.not-given"
  | "attest.changed"
  | "who.may"
  | "who.may-not"
  | "whom.may-not"
  | "while.not-running"
  | "decides.agreed"
  | "decides.differed"
  | "decides.decided"
  | "decides.silence"
  | "decides.waiting"
  | "decides.other"
  | "acknowledge.given"
  | "acknowledge.declined"
  | "acknowledge.no-talk"
  | "acknowledge.no-witness"
  | "acknowledge.other-means"
  | "acknowledge.superseded"
  | "choices.allowed"
  | "choices.not-allowed"
  | "assign.used"
  | "assign.other"
  | "assign.row";

const forPart = (part: Pieces | undefined, { edition }: Speaker): string =>
  part === undefined || part.length === 0 ? "" : ` for ${sayPieces(part, edition)}`;

/** Which of a paper's versions: the first needs no number. */
const version = (number: number): string => (number > 1 ? `version ${String(number)}` : "it");

/** A witness: a role of the vocabulary, or as the record names them. */
const witnessed = (witness: string, { edition }: Speaker): string => sayRole(witness, edition);

/** Who affirmed, might act, decided or acknowledged, and what was chosen. */
export const peopleSayings: Sayings<PeopleKey> = {
  "attest.given": ({ by, day, part }, speaker) =>
    `${capital(sayRole(by, speaker.edition))} affirmed it${forPart(part, speaker)}${onDay(day, speaker)}.`,
  "attest.not-given": ({ by, part }, speaker) =>
    `${capital(sayRole(by, speaker.edition))} has not affirmed it${forPart(part, speaker)}.`,
  "attest.changed": ({ by, part }, speaker) =>
    `The words of ${sayPieces(part, speaker.edition)} were changed after ${sayRole(by, speaker.edition)} affirmed them.`,
  "who.may": ({ role }, { edition }) => `${capital(sayRole(role, edition))} may do this.`,
  "who.may-not": ({ role }, { edition }) => `${capital(sayRole(role, edition))} may not do this.`,
  "whom.may-not": ({ asked, whom }, { edition }) =>
    `${capital(sayRole(asked, edition))} is not among those who may be asked: ${sayRoles(whom, edition, "or")}.`,
  "while.not-running": ({ plan, starts, ended }, speaker) => {
    const name = plan === undefined ? "plan" : planType(plan, speaker.edition);
    if (ended !== undefined) return `No ${name} is running: it ended on ${dayIn(ended, speaker)}.`;
    return starts === undefined
      ? `No ${name} is running.`
      : `No ${name} is running yet: it starts on ${dayIn(starts, speaker)}.`;
  },
  "decides.agreed": ({ by }, { edition }) => `Agreed by ${sayRoles(by, edition, "and")}.`,
  "decides.differed": ({ about, by, day }, speaker) =>
    `${capital(sayRole(by, speaker.edition))} recorded another view of ${theDocument(about, speaker.edition)}${onDay(day, speaker)}.`,
  "decides.decided": ({ by, day, about }, speaker) =>
    `${capital(sayRole(by, speaker.edition))} decided about ${theDocument(about, speaker.edition)}${onDay(day, speaker)}.`,
  "decides.silence": ({ since, until }, speaker) =>
    `Nobody objected from ${dayIn(since, speaker)} to ${dayIn(until, speaker)}. That counts as no objection, not as agreement.`,
  "decides.waiting": ({ by, until }, speaker) =>
    `Waiting for ${sayRoles(by, speaker.edition, "and")}${until === undefined ? "" : `, until ${dayIn(until, speaker)}`}.`,
  "decides.other": ({ by, then }, { edition }) =>
    `${capital(sayRole(by, edition))} decided; the agreement gives the decision to ${sayRole(then, edition)}.`,
  "acknowledge.given": ({ as, day, version: number, means }, speaker) =>
    `${capital(sayRole(as, speaker.edition))} acknowledged ${version(number)}${onDay(day, speaker)}. It means that ${sayMeans(means)}.`,
  "acknowledge.declined": ({ as, day, version: number, witness }, speaker) =>
    `${capital(sayRole(as, speaker.edition))} declined to acknowledge ${version(number)}${onDay(day, speaker)}${witness === undefined ? "" : `. Witnessed by ${witnessed(witness, speaker)}`}. That shows it was received, not that it was discussed or agreed.`,
  "acknowledge.no-talk": ({ document }, { edition }) =>
    `The words say it was discussed; no talk about the ${documentName(document, edition)} is recorded.`,
  "acknowledge.no-witness": ({ witness }, speaker) =>
    `No witness is recorded. The rule asks for ${witnessed(witness, speaker)}.`,
  "acknowledge.other-means": ({ means, asked }) =>
    `It was acknowledged as ${meansShort(means)}; the agreement asks for ${meansShort(asked)}.`,
  "acknowledge.superseded": ({ version: number, by }) =>
    `Version ${String(number)} was replaced by version ${String(by)}, which needs its own acknowledgment.`,
  "choices.allowed": ({ value }, { edition }) =>
    `“${valueLabel(value, edition)}” is one of the answers the agreement has.`,
  "choices.not-allowed": ({ value, allowed }, { edition }) =>
    `“${valueLabel(value, edition)}” is not one of the answers the agreement has: ${sayAllowed(undefined, allowed, edition)}.`,
  "assign.used": ({ what, use }, { edition }) =>
    what === "policy"
      ? "This file stands under the agreement of this person’s unit."
      : `The ${plainWords(what)} used is the ${planType(use, edition)}, the right one.`,
  "assign.other": ({ what, use, has }, { edition }) =>
    what === "policy"
      ? "This file stands under another agreement than that of this person’s unit."
      : `The ${plainWords(what)} used is the ${planType(has, edition)}; the right one is the ${either(use.map((name) => planType(name, edition)))}.`,
  "assign.row": ({ what, use }, { edition }) =>
    what === "policy"
      ? "The right one is the agreement of this person’s unit."
      : `The right ${plainWords(what)} for this post is the ${either(use.map((name) => planType(name, edition)))}.`,
};
