import type { DatedStep, Edition, Rule } from "../../policy/index.ts";
import { capital, sayMessage, sayRule } from "../../wording/index.ts";

/** A step as its line is headed: the rule's own sentence, which says who owes what by when. */
export const sayStep = ({ asks }: DatedStep, rule: Rule | undefined, edition: Edition): string =>
  rule ? sayRule(rule, edition).sentence : asks ? capital(sayMessage(asks, edition)) : "";
