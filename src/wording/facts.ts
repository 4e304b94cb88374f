import type { Edition, FactName, Role } from "../policy/index.ts";
import type { SayFact } from "./fact-words.ts";
import { factsOfDocuments } from "./facts-of-documents.ts";
import { factsOfMeetings } from "./facts-of-meetings.ts";
import { factsOfPlans } from "./facts-of-plans.ts";
import { factsOfTheYear } from "./facts-of-the-year.ts";
import { comma } from "./lists.ts";
import { focusName } from "./names.ts";
import { anyFact, type AskedFact } from "./traits.ts";

const facts: Readonly<Record<FactName, SayFact>> = {
  ...factsOfMeetings,
  ...factsOfDocuments,
  ...factsOfPlans,
  ...factsOfTheYear,
};

const words = (asked: AskedFact, edition: Edition, actor?: Role) => facts[asked.fact](asked.traits, edition, actor);

/** What a fact must share, unless its words say so already: a meeting "to write the plan" is for that plan. */
const unsaid = (same: readonly string[], said: string): readonly string[] =>
  same.filter((each) => each !== "plan" || !/\b(?:the|that) plan\b/.test(said));

/** " on the same indicator": what a fact must share with the act it is judged for. */
export function saySame(same: readonly string[], edition: Edition): string {
  const shared: Readonly<Record<string, string>> = {
    focus: ` on the same ${focusName(edition)}`,
    plan: " for that plan",
    cycle: " in the same school year",
    document: " about the same paper",
    observation: " for that observation",
    benchmark: " at that benchmark",
    strategy: " for that strategy",
    target: " for that target",
  };
  return same.map((each) => shared[each] ?? ` with the same ${each.replaceAll("-", " ")}`).join("");
}

/** What must be in the file: "a conversation about the concern, on the same indicator". */
export function sayThing(asked: AskedFact, edition: Edition): string {
  const { thing } = words(asked, edition);
  return thing + comma(saySame(unsaid(asked.same, thing), edition));
}

/** An act to come: "issue the plan". */
export function sayToDo(asked: AskedFact, edition: Edition, actor?: Role): string {
  const { verb, object } = words(asked, edition, actor);
  return `${verb[0]} ${object}`;
}

/** An act as a subject: "issuing a plan". */
export function sayDoing(asked: AskedFact, edition: Edition): string {
  const { verb, object } = words(asked, edition);
  return `${verb[1]} ${object}`;
}

/** What may or must be done, by nobody named: "a PIP may be issued". `modal`: "may be", "is to be". */
export function sayPassive(asked: AskedFact, edition: Edition, modal: string): string {
  const { verb, object } = words(asked, edition);
  return `${object} ${modal} ${verb[2]}`;
}

/** An act's object by itself: "a planning conference". */
export const sayObject = (asked: AskedFact, edition: Edition): string => words(asked, edition).object;

/** That it happened: "a plan was issued, in the same school year". */
export function sayHappened(asked: AskedFact, edition: Edition): string {
  const { happened, object } = words(asked, edition);
  if (isThatPlan(asked)) return `the plan is ${object}`;
  return happened + saySame(unsaid(asked.same, happened), edition);
}

/** Asked of the very plan that is judged, that it was proposed as such a plan says only which kind it is. */
const isThatPlan = ({ fact, same, traits }: AskedFact): boolean =>
  fact === "plan-proposed" && same.includes("plan") && traits.is("plan").length > 0;

/** "a Developmental Data Form was received", of whatever kind. */
export const sayFactHappened = (fact: FactName, edition: Edition): string => words(anyFact(fact), edition).happened;
