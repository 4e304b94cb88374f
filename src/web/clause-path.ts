import type { Edition } from "../policy/index.ts";

/** Where a rule of an agreement is read in place. */
export const clausePath = (edition: Pick<Edition, "policy" | "from">, rule: string): string =>
  `/agreements/${edition.policy}/${edition.from.toString()}#${rule}`;
