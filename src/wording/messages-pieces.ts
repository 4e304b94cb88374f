import type { MessageKey } from "../policy/index.ts";
import { sayPiece } from "./say-piece.ts";
import type { Sayings } from "./speaker.ts";

/** Keys that are pieces of sentences; said alone they are the thing itself. */
export type PieceKey =
  | "act"
  | "open-plan"
  | "part"
  | "focus"
  | "focus.overall"
  | "not"
  | "any-of"
  | "label"
  | "several"
  | "section"
  | "section.whose"
  | "section.each";

const alone =
  <Key extends MessageKey>(key: Key): Sayings<Key>[Key] =>
  (parameters, { edition }) =>
    sayPiece({ key, with: parameters as never }, edition);

export const pieceSayings: Sayings<PieceKey> = {
  act: alone("act"),
  "open-plan": alone("open-plan"),
  part: alone("part"),
  focus: alone("focus"),
  "focus.overall": alone("focus.overall"),
  not: alone("not"),
  "any-of": alone("any-of"),
  label: alone("label"),
  several: alone("several"),
  section: alone("section"),
  "section.whose": alone("section.whose"),
  "section.each": alone("section.each"),
};
