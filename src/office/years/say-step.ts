import type { DatedStep, Edition, Rule } from "../../policy/index.ts";
import { capital, sayMessage, sayRule } from "../../wording/index.ts";

/** A step as its line is headed: what is asked, or the rule's own sentence where nothing is. */
export const sayStep = ({ asks }: DatedStep, rule: Rule | undefined, edition: Edition): string =>
  asks ? capital(sayMessage(asks, edition)) : rule ? sayRule(rule, edition).sentence : "";
