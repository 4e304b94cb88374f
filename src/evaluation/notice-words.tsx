import type { FileRequest, Instead } from "../web/index.ts";

export const noticePath = ({ employee }: Pick<FileRequest, "employee">, notice: string): string =>
  `/files/${employee.id}/notices/${notice}`;

export const noSuchNotice: Instead = {
  instead: {
    title: "This agreement has no such notice",
    text: "Only notices that the agreement itself speaks of are given here.",
    missing: true,
  },
};
