import type { Edition, Role } from "../policy/index.ts";
import type { Traits } from "./traits.ts";

/** The words one fact is said with, in each place a sentence may need it. */
export interface FactWords {
  readonly verb: Verb;
  /** With its article, as the verb's object: "a planning conference". */
  readonly object: string;
  /** As something the file has or lacks: "a Developmental Data Form that was received". */
  readonly thing: string;
  /** That it took place, without a day: "a Developmental Data Form was received". */
  readonly happened: string;
}

/** "hold", "holding", "held". */
export type Verb = readonly [toDo: string, doing: string, done: string];

/** `actor`: who is said to do it, so that they are not named twice. */
export type SayFact = (traits: Traits, edition: Edition, actor?: Role) => FactWords;

/** The words of a fact whose thing is its object with what was done to it: "a response that was filed". */
export function worded(verb: Verb, noun: string, own: Partial<FactWords> = {}): FactWords {
  const object = own.object ?? article(noun);
  return {
    verb,
    object,
    thing: own.thing ?? `${object} that was ${verb[2]}`,
    happened: own.happened ?? `${object} was ${verb[2]}`,
  };
}

const vowel = /^(?:[aeio]|u(?!ni|se)|IDP\b|hour)/i;

/** "an indicator", "a plan"; a plural keeps bare. Goes by letters, with the few exceptions met here. */
export function article(noun: string): string {
  if (/(?:materials|words)$/.test(noun)) return noun;
  return `${vowel.test(noun) && !/^one\b/i.test(noun) ? "an" : "a"} ${noun}`;
}
