import { clausePath } from "../web/index.ts";
import type { ClauseLinkWords } from "../web/kit/index.ts";
import type { ClauseRef } from "./finding-clause.ts";

/** A clause's short name with the address where it is read among its neighbors. */
export const clauseLink = ({ label, rule, edition }: ClauseRef): ClauseLinkWords => ({
  label,
  href: clausePath(edition, rule),
});
