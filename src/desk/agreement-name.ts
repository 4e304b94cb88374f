import type { Edition } from "../policy/index.ts";

/** An agreement as it is called in lists. */
export const agreementName = (edition: Pick<Edition, "title">): string => edition.title;
