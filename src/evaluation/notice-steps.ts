import type { Permission } from "../access/index.ts";
import type { CaseFile } from "../casefile/index.ts";
import { evaluationEvents, type RecordedEvaluationEvent } from "./events.ts";
import type { NoticeStep } from "./notice-events.ts";

/** Whose step it is. */
export const stepPermissions: Readonly<Record<NoticeStep, Permission>> = {
  ask: "ask-for-notice",
  review: "review-notice",
  answer: "answer-notice",
};

type Taken = Extract<RecordedEvaluationEvent, { readonly type: "NoticeStepTaken" }>;

/** The steps before one notice that are on record in a cycle, the last one of each kind. */
export const stepsTaken = (
  { events }: Pick<CaseFile, "events">,
  notice: string,
  cycle: string,
): ReadonlyMap<NoticeStep, Taken> =>
  new Map(
    evaluationEvents(events)
      .filter((event) => event.type === "NoticeStepTaken")
      .filter((event) => event.cycle === cycle && event.body.notice === notice)
      .map((event) => [event.body.step, event]),
  );
