import type { Span } from "../calendar/index.ts";
import { numberWord } from "./lists.ts";
import { saySpan } from "./say-span.ts";

/** How often something must recur. */
export interface HowOften {
  readonly every?: Span;
  readonly times: number;
  readonly while?: string;
}

const often = (times: number): string => (times === 1 ? "once" : times === 2 ? "twice" : `${numberWord(times)} times`);

/** "at least once every 3 school years", "at least twice while the certificate lasts", "at least every 30 calendar days while the plan runs". */
export function sayHowOften({ every, times, while: during }: HowOften): string {
  if (during === "plan" && every) return `at least every ${saySpan(every)} while the plan runs`;
  const stretch =
    every === undefined
      ? "while the certificate lasts"
      : every.count === 1
        ? "every school year"
        : `every ${saySpan(every)}`;
  return `at least ${often(times)} ${stretch}`;
}
