/**
 * What a person typed, read into input for a decision or into things to put right.
 * Format only: what an agreement requires is the agreement's to ask (policy/).
 */
export {
  answersIn,
  longestText,
  type Answers,
  type FieldError,
  type FieldErrorKey,
  type Read,
  type Typed,
} from "./answers.ts";
export { daysUntilLate, readEntryDay, type EntryDay } from "./late-entry.ts";
