import type { DatedStep, Edition, Rule } from "../../policy/index.ts";
import { capital, sayMessage, sayRule } from "../../wording/index.ts";

/**
 * A step as its line is headed: the rule's own sentence, which says who owes what by when. What was published for single years is
 * left to the reason beside it.
 */
export const sayStep = ({ asks }: DatedStep, rule: Rule | undefined, edition: Edition): string => {
  const { published: _, ...bare } = edition;
  return rule ? sayRule(rule, bare).sentence : asks ? capital(sayMessage(asks, edition)) : "";
};
