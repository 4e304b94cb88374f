import type { Edition } from "../policy/index.ts";
import type { FileRequest, Instead } from "../web/index.ts";

/** What the agreement calls a notice, without an article: "notice of nonrenewal". */
export const noticeName = (notice: string, { words }: Pick<Edition, "words">): string =>
  words[notice] ?? `notice of ${notice.replaceAll("-", " ")}`;

export const noticePath = ({ employee }: Pick<FileRequest, "employee">, notice: string): string =>
  `/files/${employee.id}/notices/${notice}`;

export const noSuchNotice: Instead = {
  instead: {
    title: "This agreement has no such notice",
    text: "Only notices that the agreement itself speaks of are given here.",
    missing: true,
  },
};
