import type { Role } from "../../policy/index.ts";
import type { Side } from "../../web/kit/index.ts";

/** Whose color a role's words have: the employee's own side (with those who help it), or the supervisor's. */
export const sideOf = (role: Role): Exclude<Side, "both"> =>
  role === "employee" || role === "representative" ? "employee" : "supervisor";
