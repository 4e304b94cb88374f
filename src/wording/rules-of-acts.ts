import type { Edition } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { sayDoing, sayObject, sayPassive, sayToDo } from "./facts.ts";
import { both, capital, either, stop } from "./lists.ts";
import { sayMeans } from "./means.ts";
import { documentName, focusName, partName, sectionOfEach, sectionStated } from "./names.ts";
import { planType } from "./plan-names.ts";
import { plainWords } from "./plain-words.ts";
import type {
  AcknowledgeShape,
  AssignShape,
  AttestShape,
  ChoicesShape,
  ContentShape,
  DecidesShape,
  GateShape,
  Named,
  RightShape,
  TellShape,
  WhoMayShape,
} from "./rule-shapes.ts";
import { actHere, plansMeant, sayBy, type SayRule, sentence, shouldFor } from "./rule-sentences.ts";
import { sayAllowed, sayAttribute } from "./say-choice.ts";
import { sayPattern } from "./say-pattern.ts";
import { sayPersons, sayUnit } from "./say-person.ts";
import { sayRight } from "./say-right.ts";
import { bareRole, sayRole, sayRoles } from "./say-role.ts";
import { saySpan } from "./say-span.ts";
import { fromPattern } from "./traits.ts";

/** A document by its name; a plan by the types that are meant. */
const paper = ({ name, where }: Named, edition: Edition): string =>
  name === "plan" ? plansMeant(where, edition) : documentName(name, edition);

export const sayGate: SayRule<GateShape> = ({ act, needs, "for-each": each }, edition, rule) =>
  sentence(
    `before ${sayDoing(fromPattern(actHere(act, edition)), edition)}, there ${shouldFor(rule)} be${sayForEach(each, edition)} ${both(needs.map((need) => sayPattern(need, edition)))}`,
  );

function sayForEach(each: GateShape["for-each"], edition: Edition): string {
  if (each === undefined) return "";
  if (each === "focus") return ` for each ${focusName(edition)}`;
  return `, for each ${sayObject(fromPattern(each), edition).replace(/^(?:an?|the) /, "")} before it,`;
}

export const sayContent: SayRule<ContentShape> = ({ document, sections, optional, never }, edition, rule) => {
  const name = paper(document, edition);
  if (optional !== undefined) {
    return sentence(
      `${article(name)} has room for ${both(optional.map((section) => sectionStated(section, edition)))}; nobody has to use it`,
    );
  }
  if (never !== undefined)
    return sentence(
      `${article(name)} must not contain ${either(never.map((section) => sectionStated(section, edition)))}`,
    );
  const said = (sections ?? []).map(({ section, whose, "for-each": each }) => {
    const of = whose === undefined ? "" : ` ${both(whose.map((role) => `of ${sayRole(role, edition)}`))}`;
    if (each !== undefined) return `${sectionOfEach(section, edition)} for each ${partName(each, edition)}`;
    return `${sectionStated(section, edition)}${of}`;
  });
  return sentence(`${article(name)} ${shouldFor(rule)} state ${both(said)}`);
};

export const sayAttest: SayRule<AttestShape> = ({ by, at, statement, "for-each": each }, edition) => {
  const when = `on ${sayDoing(fromPattern(actHere(at, edition)), edition)}`;
  const every = each === undefined ? "" : `, for each ${partName(each, edition)}`;
  return `${capital(when)}, ${sayRole(by, edition)} affirms${every}: “${stop(statement)}”`;
};

export const sayTell: SayRule<TellShape> = ({ to, at, text, contact }, edition, rule) => {
  const when = either(at.map((act) => sayPassive(fromPattern(actHere(act, edition)), edition, "is")));
  const words = text === undefined ? rule.source.map(({ says }) => `“${says}”`).join(" ") : `“${stop(text)}”`;
  const who = to.length > 1 ? "are" : "is";
  const call = contact === undefined ? "" : ` ${stop(contact)}`;
  return `${capital(sayRoles(to, edition, "and"))} ${who} shown this when ${when}: ${words}${call}`;
};

export const sayWhoMay: SayRule<WhoMayShape> = (
  { act, may = [], "may-not": mayNot = [], whom = [], while: span },
  edition,
) => {
  const asked = fromPattern(actHere(act, edition));
  const during = span === undefined ? "" : `, while ${article(documentName(span, edition))} is running`;
  const helpers =
    whom.length === 0
      ? ""
      : ` ${sentence(`Those who may be asked: ${either(whom.map((role) => bareRole(role, edition)))}`)}`;
  const toDo = sayToDo(asked, edition);
  if (may.length === 1) return `${sentence(`only ${sayRoles(may, edition, "or")} may ${toDo}${during}`)}${helpers}`;
  if (may.length > 1)
    return `${sentence(`${sayRoles(may, edition, "and")} may each ${toDo}${during}`)} Nobody else may.${helpers}`;
  if (mayNot.length > 0) return `${sentence(`${sayRoles(mayNot, edition, "and")} may not ${toDo}${during}`)}${helpers}`;
  return `${sentence(`${sayPassive(asked, edition, "may be")}${during}`)}${helpers}`;
};

export const sayDecides: SayRule<DecidesShape> = (
  { about, first = ["employee", "supervisor"], then, silence },
  edition,
) => {
  const agree = sentence(`${sayRoles(first, edition, "and")} should agree on the ${documentName(about, edition)}`);
  const differ = sentence(`if they differ, ${sayRole(then, edition)} decides, once the other view is on record`);
  const quiet =
    silence === undefined
      ? ""
      : ` ${sentence(`silence for ${saySpan(silence)} counts as no objection, never as agreement`)}`;
  return `${agree} ${differ}${quiet}`;
};

export const sayAcknowledge: SayRule<AcknowledgeShape> = ({ document, by, means, words, within, refusal }, edition) => {
  const until = within === undefined ? "" : `, ${sayBy(within, edition)}`;
  const name = paper(document, edition);
  const said = sentence(
    `${sayRoles(by, edition, "and")} ${by.length > 1 ? "acknowledge" : "acknowledges"} ${article(name)}${until}`,
  );
  const meaning =
    words === undefined ? sentence(`acknowledging means that ${sayMeans(means)}`) : `The words are: “${stop(words)}”`;
  return `${said} ${meaning}${sayRefused(refusal, edition)}`;
};

function sayRefused(refusal: AcknowledgeShape["refusal"], edition: Edition): string {
  if (refusal === undefined) return "";
  const witness =
    refusal.witness === undefined || refusal.witness === "none"
      ? ""
      : `, with ${article(bareRole(refusal.witness, edition))} as witness`;
  const who =
    refusal["recorded-by"] === undefined ? "is recorded" : `is recorded by ${sayRole(refusal["recorded-by"], edition)}`;
  return ` ${sentence(`declining ${who}${witness}, and holds nothing up`)}`;
}

export const sayRightRule: SayRule<RightShape> = (right, edition) => {
  const about = right.about?.map(({ name }) => name) ?? [];
  const said = sayRight({ ...right, about }, edition);
  const until = right.until === undefined ? "" : `, ${sayBy(right.until, edition)}`;
  const open = right.until === undefined && right.to === "respond" ? " The agreement sets no last day for it." : "";
  return `${sentence(`${sayRole(right.of, edition)} may ${said}${until}`)}${open}`;
};

export const sayChoices: SayRule<ChoicesShape> = ({ of, allowed, "with-reason": reasons = [] }, edition) => {
  const reason = reasons.length === 0 ? "" : ` ${sentence(`${sayAllowed(of, reasons, edition)} needs a reason`)}`;
  return `${sentence(`${sayAttribute(of, edition)} is ${sayAllowed(of, allowed, edition)}`)}${reason}`;
};

export const sayAssign: SayRule<AssignShape> = ({ what, rows: listed, otherwise }, edition) => {
  const rows: AssignShape["rows"] = otherwise === undefined ? listed : [...listed, { use: otherwise }];
  const used = (use: readonly string[]): string =>
    either(
      use.map((name) =>
        what === "plan" ? article(planType(name, edition)) : `the ${edition.words[name] ?? sayUnit(name, edition)}`,
      ),
    );
  if (what === "policy") {
    const groups = rows.map(({ for: whom }) => (whom === undefined ? "everyone else" : sayPersons(whom, edition)));
    return `Which agreement holds depends on the bargaining unit. ${sentence(`There is one for ${groups.slice(0, -1).join(", one for ")} and one for ${groups.at(-1) ?? ""}`)}`;
  }
  return rows
    .map(({ for: whom, use }) =>
      sentence(
        `${whom === undefined ? "for everyone else" : `for ${sayPersons(whom, edition)}`}, the ${plainWords(what)} is ${used(use)}`,
      ),
    )
    .join(" ");
};
