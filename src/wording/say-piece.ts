import type { Edition, Message, MessageParameters, MessageValue, Pieces, Role } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { sayDoing, sayHappened, sayObject, sayPassive, saySame, sayThing, sayToDo } from "./facts.ts";
import { both, either, numberWord, plural } from "./lists.ts";
import { documentName, partName, sectionOfEach, sectionStated } from "./names.ts";
import { planName, plansJudged, planType } from "./plan-names.ts";
import { plainWords } from "./plain-words.ts";
import { sayRole, sayRoles } from "./say-role.ts";
import { sayHowTheyLie } from "./say-several.ts";
import { parametersOf } from "./speaker.ts";
import { type AskedFact, fromMessage } from "./traits.ts";

/** The form a piece takes in its sentence: something there, something to do, the doing of it, or that it happened. */
export type Form = "thing" | "object" | "to-do" | "doing" | "happened";

const inForm: Readonly<Record<Form, (asked: AskedFact, edition: Edition, actor?: Role) => string>> = {
  thing: sayThing,
  object: sayObject,
  "to-do": sayToDo,
  doing: sayDoing,
  happened: sayHappened,
};

/** One piece of a sentence: an act, a plan that is open, a part, a focus, a section. */
export function sayPiece(piece: Message, edition: Edition, form: Form = "thing", actor?: Role): string {
  switch (piece.key) {
    case "act":
      return inForm[form](fromMessage(parametersOf(piece, "act")), edition, actor);
    case "open-plan": {
      const types = (parametersOf(piece, "open-plan").plan ?? []).map((name) => planType(name, edition));
      const plan = `another ${either(types) || planName(edition)}`;
      return form === "happened" ? `${plan} is open` : `${plan} that is open`;
    }
    case "not": {
      const of = sayPieces(parametersOf(piece, "not").of, edition, form, "or");
      return form === "happened"
        ? `it is not so that ${of}`
        : `no ${of.replace(/^(?:an?|the) /, "").replace(/^another /, "other ")}`;
    }
    case "any-of":
      return anyOf(parametersOf(piece, "any-of").of, edition, form);
    case "label":
      return sayLabel(parametersOf(piece, "label").label, form);
    case "several":
      return saySeveral(parametersOf(piece, "several"), edition, form);
    case "focus.overall":
      return "the performance as a whole";
    case "focus": {
      const { kind, code } = parametersOf(piece, "focus");
      return `${plainWords(kind)} ${code}`;
    }
    default:
      return sayPartOrSection(piece, edition);
  }
}

const sayLabel = (label: string, form: Form): string =>
  form === "happened" ? `“${plainWords(label)}” holds` : `“${plainWords(label)}”`;

/** "at least two observations by different persons"; that it happened: "an observation was held, at least two of them …". */
function saySeveral({ of, ...asked }: MessageParameters["several"], edition: Edition, form: Form): string {
  const how = sayHowTheyLie(asked, edition);
  if (form === "happened") {
    const many = asked.number > 1 ? `, at least ${numberWord(asked.number)} times` : "";
    return `${sayPieces(of, edition, "happened", "or")}${many}${how}`;
  }
  if (asked.number === 1) return `${sayPieces(of, edition, form, "or")}${how}`;
  return `at least ${sayNumber(asked.number, of, edition)}${how}`;
}

/** "A or B"; what all of them must share is said once: "one of these, on the same indicator: A; or B". */
function anyOf(pieces: Pieces, edition: Edition, form: Form): string {
  const shared = pieces.map((piece) =>
    saySame(piece.key === "act" ? (parametersOf(piece, "act").same ?? []) : [], edition),
  );
  const [first = ""] = shared;
  if (form !== "thing" || first === "" || shared.some((each) => each !== first))
    return sayPieces(pieces, edition, form, "or");
  const things = alone(pieces).map((piece) => sayPiece(piece, edition));
  return `one of these,${first}: ${things.slice(0, -1).join("; ")}; or ${things.at(-1) ?? ""}`;
}

function sayPartOrSection(piece: Message, edition: Edition): string {
  switch (piece.key) {
    case "part": {
      const { part, number, whose } = parametersOf(piece, "part");
      const name = partName(part, edition);
      const of = whose === undefined || whose.length === 0 ? "" : ` of ${sayRoles(whose, edition, "or")}`;
      return number === undefined ? `${article(name)}${of}` : `${name} ${String(number)}`;
    }
    case "section":
      return sectionStated(parametersOf(piece, "section").section, edition);
    case "section.whose": {
      const { section, whose } = parametersOf(piece, "section.whose");
      return `${sectionStated(section, edition)} ${both(whose.map((role) => `of ${sayRole(role, edition)}`))}`;
    }
    case "section.each": {
      const { section, part } = parametersOf(piece, "section.each");
      return `${sectionOfEach(section, edition)} for each ${partName(part, edition)}`;
    }
    default:
      return plainWords(piece.key);
  }
}

/** Acts narrowed to the plan type that is spoken of, or to those this agreement uses. */
export const judged = (acts: Pieces, edition: Edition): Pieces =>
  acts.map((act): Message => {
    const plans = act.with["plan"];
    if (act.key !== "act" || !isNames(plans)) return act;
    return { key: act.key, with: { ...act.with, plan: plansJudged(plans, edition) } };
  });

const isNames = (value: MessageValue | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");

/** Several pieces joined. */
export const sayPieces = (
  pieces: Pieces,
  edition: Edition,
  form: Form = "thing",
  joined: "and" | "or" = "and",
  actor?: Role,
): string => (joined === "and" ? both : either)(pieces.map((piece) => sayPiece(piece, edition, form, actor)));

/** "on indicator 4.2", or nothing where no focus is given, or the whole performance is meant. */
export const onFocus = (foci: Pieces | undefined, edition: Edition): string =>
  foci === undefined || foci.length === 0 || foci.some(({ key }) => key === "focus.overall")
    ? ""
    : ` on ${sayPieces(foci, edition)}`;

/** "one observation", "at most three targets": pieces as something countable. */
export function sayNumber(count: number, pieces: Pieces, edition: Edition): string {
  const things = pieces.map((piece) => sayPiece(piece, edition, "object").replace(/^(?:an?|the) /, ""));
  return `${numberWord(count)} ${either(count === 1 ? things : things.map(pluralHead))}`;
}

/** The plural of a phrase whose first noun is meant: "observation of 20 minutes" as "observations of 20 minutes". */
export function pluralHead(phrase: string): string {
  const [, head = phrase, rest = ""] = /^(.*?)( (?:of|that|with|between|on|to|about|for)\b.*)$/.exec(phrase) ?? [];
  return plural(head) + rest;
}

/** An act that may or must be done, by nobody named: "a PIP may be issued". */
export const sayPassivePiece = (piece: Message, edition: Edition, modal: string): string =>
  piece.key === "act" ? sayPassive(fromMessage(parametersOf(piece, "act")), edition, modal) : sayPiece(piece, edition);

/** An act by itself, without what it must share: whether it shares that is what the sentence says. */
export const alone = (acts: Pieces): Pieces =>
  acts.map((act): Message => {
    const { same: _, ...rest } = act.with;
    return act.key === "act" ? { key: act.key, with: rest } : act;
  });

/** A document or plan as a thing of its own: "the DDF". */
export const theDocument = (document: string, edition: Edition): string => `the ${documentName(document, edition)}`;
