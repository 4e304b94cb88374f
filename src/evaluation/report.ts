import type { Permission } from "../access/index.ts";
import type { Cycle } from "../policy/index.ts";

/** One written evaluation of the cycle: the document it is, where it is written, and who may. */
export interface Report {
  /** What its marks are marks of, and the type of its document. */
  readonly evaluation: "summative" | "mid-year";
  /** Under /files/:employee. */
  readonly path: "/summative" | "/mid-year";
  readonly permission: Permission;
  readonly event: "SummativeGiven" | "MidYearGiven";
}

/** The year's result, which some agreements call the annual evaluation. */
export const summativeReport: Report = {
  evaluation: "summative",
  path: "/summative",
  permission: "give-summative",
  event: "SummativeGiven",
};

/** The review in the middle of the year. */
export const midYearReport: Report = {
  evaluation: "mid-year",
  path: "/mid-year",
  permission: "give-mid-year",
  event: "MidYearGiven",
};

/** One report of a kind a cycle: its draft and document are named after it. */
export const reportDraft = ({ evaluation }: Report, { id }: Pick<Cycle, "id">): string => `${evaluation}-draft-${id}`;
export const reportDocument = ({ evaluation }: Report, { id }: Pick<Cycle, "id">): string => `${evaluation}-${id}`;

export const reportPath = ({ path }: Report, { employee }: { readonly employee: { readonly id: string } }): string =>
  `/files/${employee.id}${path}`;
