/**
 * The employee's file: dated events in one stream for life, chained by their hashes, struck but never deleted, read by
 * folding and written through one door (`runCommand`). Domain folders bring their event types, their facts and their
 * decisions; storage keeps the log behind `EventLog`.
 */
export type { Actor, NewEvent, RecordedEvent } from "./event.ts";
export type { EventWords } from "./event-words.ts";
export type { CaseFile, Decide, Decision, DecisionContext, Refusal } from "./decision.ts";
export type { Append, Appended, EventLog } from "./ports.ts";
export { canonicalJson } from "./canonical-json.ts";
export type { Digest, Header } from "./hash.ts";
export { chain, type ChainAnswer, type ChainFault, type Head, type Recording, start, verifyChain } from "./chain.ts";
export {
  type CaseFileEvent,
  caseFileEvents,
  type CycleClosed,
  type CycleOpened,
  type CycleRepinned,
  type EventStruck,
  type HistoryEntered,
  type PostChanged,
  type Recorded,
  type RecordedCaseFileEvent,
} from "./events.ts";
export { happeningOf } from "./fact-of-event.ts";
export { standing, type Struck } from "./strike.ts";
export { type FactSource, openCaseFile } from "./case-file.ts";
export { cycleOn } from "./cycles.ts";
export { assessFile, type Editions } from "./assess-file.ts";
export { type CommandParts, type CommandRequest, type CommandResult, runCommand } from "./run-command.ts";
export { judgeAct } from "./judge.ts";
export { type Proposal, proposedFact } from "./proposed-fact.ts";
export type { AnyProjection, DocumentRow, FileRow, PlanRow, ProjectedRows, Projection } from "./projection.ts";
export { fileProjection } from "./file-projection.ts";
export { cycleOfMove, decide as decideChangePost } from "./change-post/decide.ts";
export type { PostField, PostMove, PostSaid } from "./post-move.ts";
export { decide as decideStrikeEvent, type StrikeEvent } from "./strike-event/decide.ts";
