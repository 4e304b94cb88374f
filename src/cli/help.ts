import type { Verb } from "./verb.ts";
import { table, wrap } from "./text.ts";

const usage = ({ name, takes = [], mayTake, options = {} }: Verb): string =>
  [
    "evenhand",
    name,
    ...takes.map((each) => `<${each}>`),
    ...(mayTake === undefined ? [] : [`[${mayTake}]`]),
    ...Object.entries(options).map(([option, { value }]) => `[--${option}${value === undefined ? "" : ` ${value}`}]`),
  ].join(" ");

/** All verbs, a line each. */
export const overview = (verbs: readonly Verb[]): string =>
  [
    "Evenhand: staff evaluation and improvement plans, under each unit’s own agreement.",
    "",
    table(verbs.map(({ name, summary }) => [`  evenhand ${name}`, summary])),
    "",
    "Each command explains itself: evenhand <command> --help",
  ].join("\n");

/** One verb: how it is asked, what it does, what its options mean. */
export function verbHelp(verb: Verb): string {
  const options = Object.entries(verb.options ?? {}).map(([name, { value, says }]) => [
    `  --${name}${value === undefined ? "" : ` ${value}`}`,
    says,
  ]);
  return [`Usage: ${usage(verb)}`, "", wrap(verb.summary), ...(options.length === 0 ? [] : ["", table(options)])].join(
    "\n",
  );
}
