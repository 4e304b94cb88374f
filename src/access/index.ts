/**
 * Who may see or do what on a file: one readable table (`permissions.ts`) and one pure function over it.
 * Sign-in lives at the edge; here a person is already known.
 */
export { fileRoles, permissions, type FileRole, type Permission } from "./permissions.ts";
export { standingFor, standingsOn, type Grant, type Standing } from "./standing.ts";
export type { Session, SessionStore, View, ViewLog } from "./session.ts";
