import type { Day } from "../../calendar/index.ts";
import { judgeAct, type Decide } from "../../casefile/index.ts";
import type { CourseworkRecorded, DevelopmentEvent } from "../events.ts";
import { courseworkFact } from "../facts.ts";
import { proposedSaying } from "../proposed.ts";
import { notNow } from "../refuse.ts";

export interface RecordCoursework extends CourseworkRecorded {
  /** When it was completed. */
  readonly day: Day;
  readonly cycle: string;
}

/**
 * Records a course with its credits. A workshop without credits is no coursework: the development plan documents
 * coursework and is "not a list of workshops or activities", so it belongs among the plan's activities.
 */
export const decide: Decide<RecordCoursework> = (_file, { day, cycle, ...body }, context) => {
  if (body.credits <= 0) return notNow("development.no-credits");
  const refusal = judgeAct(context, [proposedSaying(courseworkFact(body), context, { cycle, day })]);
  if (refusal) return { ok: false, refusal };
  const event: DevelopmentEvent = { type: "CourseworkRecorded", day, cycle, body };
  return { ok: true, events: [event] };
};
