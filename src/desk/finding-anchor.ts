import type { Finding } from "../policy/index.ts";

/** Where a finding stands on its file's page: the same from day to day. */
export const findingAnchor = ({ id }: Pick<Finding, "id">): string => `f-${id.replaceAll(/[^A-Za-z0-9]+/g, "-")}`;
