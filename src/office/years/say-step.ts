import type { DatedStep, Edition, Rule } from "../../policy/index.ts";
import { capital, sayMessage, sayMove, sayPublished, sayRule } from "../../wording/index.ts";

/**
 * A step as its line is headed: the rule's own sentence, which says who owes what by when. What was published for single years is
 * left to the reason beside it.
 */
export const sayStep = ({ asks }: DatedStep, rule: Rule | undefined, edition: Edition): string => {
  const { published: _, ...bare } = edition;
  return rule ? sayRule(rule, bare).sentence : asks ? capital(sayMessage(asks, edition)) : "";
};

/** Whether the rule names a day itself, rather than asking for something within the year. */
const namesDay = (rule: Rule | undefined): boolean =>
  rule === undefined || ["by", "to", "until", "within"].some((day) => day in (rule.parameters as object));

/** Why that day: published for the year, moved, the district's own, the year's last, or as the agreement says. */
export const sayWhy = (step: DatedStep, rule: Rule | undefined): string => {
  const told = [...sayPublished(step), ...(step.move ? [sayMove(step.move)] : [])];
  if (!namesDay(rule)) return [...told, "The agreement names no day: it is the last one of the year."].join(" ");
  const own = step.settings.length > 0 || step.source.every(({ local }) => local);
  if (own) return [...told, "The district’s own day, where the agreement is silent."].join(" ");
  return told.length === 0 ? "As the agreement says." : told.join(" ");
};
