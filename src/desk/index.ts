/** A finding as the desk puts it: what to do, and where it is read. For whoever tells people of it elsewhere. */
export { actOwed, type ActOwed } from "./acts-owed.ts";
export { findingAnchor } from "./finding-anchor.ts";
