import type { Edition, Role } from "../policy/index.ts";
import { article } from "./fact-words.ts";
import { both, either } from "./lists.ts";

/** The part of an edition that names things; a whole edition fits. */
export type Words = Pick<Edition, "words">;

const roleWords: Readonly<Record<Role, string>> = {
  employee: "employee",
  supervisor: "supervisor",
  observer: "observer",
  "second-level": "supervisor’s supervisor",
  principal: "principal",
  administrator: "administrator",
  superintendent: "superintendent",
  designee: "designee",
  personnel: "personnel office",
  representative: "representative",
  association: "association",
  coordinator: "subject area coordinator",
  director: "director",
  mentor: "mentor",
  coworker: "coworker",
  "second-appraiser": "second appraiser",
  district: "district",
  board: "board",
  panel: "panel",
  specialist: "specialist",
  other: "other helper",
};

/** A role without an article: "supervisor", or the agreement's own word for it. */
export function bareRole(role: string, edition: Words): string {
  const own = edition.words[role] ?? (roleWords as Readonly<Record<string, string>>)[role] ?? role.replaceAll("-", " ");
  return own.replace(/^(?:the|your|an?) /i, "").replaceAll("'", "’");
}

/** A role as the agreement calls it: "the supervisor", "the Employee Rights representative". */
export const sayRole = (role: string, edition: Words): string =>
  anyOne.has(role)
    ? article(bareRole(role, edition)).replace(/^an other /, "another ")
    : `the ${bareRole(role, edition)}`;

/** Roles that anyone of a kind may have: "a coworker". */
const anyOne: ReadonlySet<string> = new Set([
  "coworker",
  "mentor",
  "specialist",
  "designee",
  "coordinator",
  "director",
  "other",
]);

/** "the employee and the supervisor", "the employee or the supervisor". */
export const sayRoles = (roles: readonly string[], edition: Words, joined: "and" | "or"): string =>
  (joined === "and" ? both : either)(roles.map((role) => sayRole(role, edition)));
