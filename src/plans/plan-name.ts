import type { Edition } from "../policy/index.ts";
import { capital, planType } from "../wording/index.ts";

/** A plan by its full name in the agreement's words: "Professional Improvement Plan". */
export const fullName = (type: string, edition: Pick<Edition, "words" | "plans">): string =>
  capital(edition.words[type] ?? planType(type, edition));

/** What an agreement calls its own plan in few words: "PIP". */
export const shortName = (edition: Pick<Edition, "words">): string =>
  edition.words["plan-short"] ?? edition.words["plan"] ?? "plan";
