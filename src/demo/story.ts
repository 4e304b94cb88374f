import { compareDays, laterDay, type Day } from "../calendar/index.ts";
import { sayDay, sayWeekday } from "../wording/index.ts";
import type { SchoolYears } from "./school-years.ts";
import type { ToldFile } from "./told-file.ts";

/** One act of a story, done in its file on its step's day. */
export type Act = (file: ToldFile) => Promise<void>;

/** What happens so many work days after the story began. */
export type Step = readonly [after: number, ...acts: readonly Act[]];

/** Days of a story, counted in work days from its beginning. */
export interface StoryDays {
  readonly day: (after: number) => Day;
  /** The same as forms hold it: 2026-11-16. */
  readonly iso: (after: number) => string;
  /** In words: "Monday, November 16". */
  readonly said: (after: number) => string;
}

/** What happened in one file, from its beginning up to yesterday; the steps that would come later are not told. */
export interface Story {
  readonly person: string;
  readonly begins: (years: SchoolYears) => Day;
  readonly steps: (days: StoryDays) => readonly Step[];
}

/** So many work days before today, reaching back into last year where this one is young. */
export const workDaysAgo =
  (count: number): Story["begins"] =>
  ({ plus, today }) =>
    plus(today, -count);

/** The same, yet not before staff came back this year: a young year has seen less of the story. */
export const workDaysAgoThisYear =
  (count: number): Story["begins"] =>
  (years) =>
    laterDay(workDaysAgo(count)(years), years.firstDay(years.current));

/** So many work days after staff came back last year. */
export const intoLastYear =
  (count: number): Story["begins"] =>
  ({ plus, firstDay, last }) =>
    plus(firstDay(last), count);

const daysFrom = (begin: Day, { plus }: SchoolYears): StoryDays => {
  const day = (after: number): Day => plus(begin, after);
  return {
    day,
    iso: (after) => day(after).toString(),
    said: (after) => `${sayWeekday(day(after))}, ${sayDay(day(after), "plain", day(after))}`,
  };
};

export interface DatedAct {
  readonly on: Day;
  readonly act: Act;
}

/** The acts of several stories of one file in the order they happened, those before today. */
export const datedActs = (
  stories: readonly Pick<Story, "begins" | "steps">[],
  years: SchoolYears,
): readonly DatedAct[] =>
  stories
    .flatMap(({ begins, steps }) => {
      const days = daysFrom(begins(years), years);
      return steps(days).flatMap(([after, ...acts]) => acts.map((act) => ({ on: days.day(after), act })));
    })
    .filter(({ on }) => compareDays(on, years.today) < 0)
    .sort((a, b) => compareDays(a.on, b.on));
