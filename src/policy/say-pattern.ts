import type { AttributeValue, Fact, Part } from "./fact.ts";
import type { Message, MessageValue } from "./finding.ts";
import { say } from "./messages.ts";
import type { FactPattern, Filter, Pattern } from "./pattern.ts";

const said = new WeakMap<object, Message>();

/** A pattern as a piece of a sentence: what it asks for. Made once for each pattern. */
export function sayPattern(pattern: Pattern): Message {
  let message = said.get(pattern);
  if (!message) said.set(pattern, (message = make(pattern)));
  return message;
}

function make(pattern: Pattern): Message {
  if ("not" in pattern) return say("not", { of: [sayPattern(pattern.not)] });
  if ("any-of" in pattern) return say("any-of", { of: pattern["any-of"].map(sayPattern) });
  if ("part" in pattern) return say("part", { part: pattern.part, ...whoseOf(pattern.where) });
  if ("open" in pattern) {
    const plan = pattern.where?.["plan"];
    return say("open-plan", plan === undefined ? {} : { plan: listOf(plan) });
  }
  if ("label" in pattern) return say("label", { label: pattern.label });
  const { "at-least": number = 1, distinct, apart, within, consecutive } = pattern;
  if (number > 1 || apart)
    return say("several", {
      of: [sayPattern(alone(pattern))],
      number,
      ...(distinct ? { distinct } : {}),
      ...(apart ? { apart } : {}),
      ...(within ? { within } : {}),
      ...(consecutive ? { consecutive } : {}),
    });
  const attributes = Object.entries(pattern.where ?? {}).flatMap(([name, filter]) => sayFilter(name, filter));
  return say("act", {
    fact: pattern.fact,
    ...Object.fromEntries(attributes),
    ...(pattern.same ? { same: pattern.same } : {}),
  });
}

/** One of what is asked for. */
function alone({ fact, where, same, from, until }: FactPattern): FactPattern {
  return {
    fact,
    ...(where ? { where } : {}),
    ...(same ? { same } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}

function sayFilter(name: string, filter: Filter): [string, MessageValue][] {
  if (typeof filter !== "object" || Array.isArray(filter)) return [[name, filter as MessageValue]];
  if ("not" in filter) return [[`not-${name}`, filter.not]];
  const { "at-least": least, "at-most": most } = filter as { "at-least"?: number; "at-most"?: number };
  return [
    ...(least === undefined ? [] : [[`least-${name}`, least] as [string, number]]),
    ...(most === undefined ? [] : [[`most-${name}`, most] as [string, number]]),
  ];
}

function whoseOf(where: Readonly<Record<string, Filter>> | undefined): { whose?: readonly string[] } {
  const whose = where?.["whose"];
  return whose === undefined ? {} : { whose: listOf(whose) };
}

const listOf = (filter: Filter): readonly string[] =>
  typeof filter === "object" ? (Array.isArray(filter) ? (filter as readonly string[]) : []) : [String(filter)];

/** Attributes that name a fact in a sentence; the others only matter to rules. */
const naming = [
  "document",
  "version",
  "plan",
  "meeting",
  "notice",
  "how",
  "evaluation",
  "value",
  "with",
  "about",
  "helper-role",
  "outcome",
  "next-step",
];

/** A recorded or proposed fact as a piece of a sentence. */
export function sayFact(fact: Fact): Message {
  const parameters: { fact: string; [attribute: string]: AttributeValue } = { fact: fact.fact };
  for (const name of naming) {
    const value = fact.is[name];
    if (value !== undefined) parameters[name] = value;
  }
  return say("act", parameters);
}

/** A part as a piece of a sentence: "target 2". */
export const sayPart = ({ part, number, text }: Part): Message => say("part", { part, number, text });
