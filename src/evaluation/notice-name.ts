import type { Edition } from "../policy/index.ts";

/** What the agreement calls a notice, without an article: "notice of nonrenewal". */
export const noticeName = (notice: string, { words }: Pick<Edition, "words">): string =>
  words[notice] ?? `notice of ${notice.replaceAll("-", " ")}`;
