import type { FileRequest } from "../../web/index.ts";
import { developmentOf, lastYearBefore, yearOf, type DevelopmentYear } from "../state.ts";

/** Where a plan can begin: from its version in force, from last year's, or empty. */
export type Beginning =
  | { readonly from: "version"; readonly year: DevelopmentYear }
  | { readonly from: "last-year"; readonly year: DevelopmentYear }
  | { readonly from: "nothing" };

export const beginning = ({ file, cycle }: Pick<FileRequest, "file" | "cycle">): Beginning => {
  const development = developmentOf(file);
  const own = yearOf(development, cycle.id);
  if (own) return { from: "version", year: own };
  const last = lastYearBefore(development, cycle);
  return last ? { from: "last-year", year: last } : { from: "nothing" };
};
