import type { FunctionComponent } from "preact";
import {
  BlockedMark,
  CannotSayMark,
  DoneLateMark,
  DoneMark,
  DoneOtherwiseMark,
  DraftMark,
  DueMark,
  LaterMark,
  NotInFileMark,
  NotNeededMark,
  OverdueMark,
} from "./marks.tsx";
import { classes, type Words } from "./words.ts";

export const states = [
  "done",
  "done-late",
  "done-otherwise",
  "due",
  "later",
  "overdue",
  "open",
  "blocked",
  "not-needed",
  "cannot-say",
  "not-in-file",
  "draft",
  "issued",
] as const;

export type State = (typeof states)[number];

const marks: Record<State, FunctionComponent | undefined> = {
  done: DoneMark,
  "done-late": DoneLateMark,
  "done-otherwise": DoneOtherwiseMark,
  due: DueMark,
  later: LaterMark,
  overdue: OverdueMark,
  open: LaterMark,
  blocked: BlockedMark,
  "not-needed": NotNeededMark,
  "cannot-say": CannotSayMark,
  "not-in-file": NotInFileMark,
  draft: DraftMark,
  issued: undefined,
};

/** The drawn mark of a state, or nothing for "issued", whose mark is the double rule under its words. */
export function StateMark({ state }: { state: State }) {
  const Mark = marks[state];
  return Mark === undefined ? null : <Mark />;
}

/** A state in words. The mark and the tint repeat what the words say and are never shown alone. */
export function StateTag({ state, words, plain }: { state: State; words: Words; plain?: boolean | undefined }) {
  return (
    <span class={classes("state", state, plain && "plain")}>
      <StateMark state={state} />
      <span>{words}</span>
    </span>
  );
}
