import type { Source } from "../policy/index.ts";

/** A clause's short name in a line: "PIP and PGP guide, P12". */
export const sayClauseLabel = ({ short, title, place }: Pick<Source, "short" | "title" | "place">): string =>
  `${short ?? title}, ${place}`;
