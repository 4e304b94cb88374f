/**
 * People, posts and sites: who worked where, in which unit, supervised by whom, on which day.
 * Plain rows with a change log; what happened to a person in their post is in the case file, not here.
 */
export {
  type BegunImport,
  type Committed,
  type DistrictRole,
  type MoveToTell,
  type Office,
  type Person,
  type Post,
  type PostField,
  postFields,
  type PostMove,
  type PostSaid,
  type Roster,
  type RosterCommit,
  type RosterImports,
  type RosterRows,
  type RosterStore,
  type Site,
  type Supervising,
} from "./roster.ts";
export { makeRoster } from "./make-roster.ts";
