/**
 * People, posts and sites: who worked where, in which unit, supervised by whom, on which day.
 * Plain rows with a change log; what happened to a person in their post is in the case file, not here.
 */
export type { DistrictRole, Office, Person, Post, Roster, RosterRows, RosterStore, Site } from "./roster.ts";
export { makeRoster } from "./make-roster.ts";
