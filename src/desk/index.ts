/**
 * What a person opens first: my work, one file, the people, the agreements and help. Everything here is a view of findings,
 * documents, plans and drafts; no deadline or gate is worked out here.
 */
export type { DeskParts } from "./parts.ts";
export { findingAnchor } from "./finding-anchor.ts";
export { readFiles, type Asking, type LetIn, type ReadFile, type Records } from "./read-file.ts";
export { owedIn } from "./owed/owed-in.ts";
export { groups, type Group, type Owed } from "./owed/owed.ts";
export { owedByTheOffice } from "./owed/from-the-office.ts";
export type { Reader } from "./owed/from-findings.ts";
export { myWork, type MyWork, type WorkEntry, type WorkGroup, type WorkSide } from "./show-my-work/view-model.ts";
