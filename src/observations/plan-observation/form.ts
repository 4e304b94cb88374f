import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { Day } from "../../calendar/index.ts";
import { readTime } from "../time-of-day.ts";
import type { PlanObservation } from "./decide.ts";

export interface PlanAsked {
  readonly cycle: string;
  readonly today: Day;
  /** Who plans; observing oneself is not said. */
  readonly planner: string;
  /** Identities on the roster that may be asked to observe. */
  readonly people: readonly string[];
}

export const read = (typed: Typed, { cycle, today, planner, people }: PlanAsked): Read<PlanObservation> => {
  const answers = answersIn(typed);
  const kind = answers.choice("kind", ["formal", "informal"]);
  const on = answers.day("on", { earliest: today });
  const at = readTime(answers, "at", { optional: true });
  const setting = answers.text("setting", { most: 200, optional: true });
  const conference = answers.optionalDay("pre-conference", { earliest: today, latest: on });
  const observer = answers.optionalChoice("observer", people);
  return answers.finish({
    cycle,
    formal: kind === "formal",
    on: on.toString(),
    at,
    setting,
    ...(conference ? { preConferenceOn: conference.toString() } : {}),
    ...(observer === undefined || observer === planner ? {} : { observer }),
  });
};
