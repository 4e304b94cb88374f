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
  type Roster,
  type RosterCommit,
  type RosterImports,
  type RosterRows,
  type RosterStore,
  type Site,
  type Supervising,
} from "./roster.ts";
export { makeRoster } from "./make-roster.ts";
export { guessColumns } from "./import/guess-columns.ts";
export {
  type ColumnMapping,
  dayFields,
  lackingFields,
  type MappingRead,
  readMapping,
  type RosterField,
  rosterFields,
} from "./import/mapping.ts";
export {
  type ChangedField,
  type FieldChange,
  type ImportPlan,
  type PlannedRow,
  type RowKind,
  rowKinds,
} from "./import/planned.ts";
export { planImport, type PlanQuestion } from "./import/plan-import.ts";
export { type ProblemKey, problemKeys } from "./import/problem-keys.ts";
export { type DayLayout, dayLayouts, layoutOf, readDay } from "./import/read-day.ts";
export { readHr, readHrTable } from "./import/read-hr.ts";
export { readOneRoster } from "./import/read-oneroster.ts";
export type { Table, TableRead } from "./import/read-table.ts";
export {
  type ImportProblem,
  isRefused,
  type LeftOut,
  type Place,
  type StaffRead,
  type StaffRow,
} from "./import/source.ts";
export { tellMoves, type TellParts } from "./tell-moves.ts";
export { coveredUnits } from "./covered-units.ts";
export { supervisorFinder } from "./import/find-supervisor.ts";
export { type MovedRoster, type MoveOfPost, movePost, type PostWords } from "./move-post.ts";
export { type Owned, type Ownership, ownersOf, type OwnersOf } from "./owners.ts";
