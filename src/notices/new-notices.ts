import { capital, howMany } from "./counting-words.ts";

/** "Two new notices", or nothing. */
export const sayNewNotices = (count: number): string | undefined =>
  count === 0 ? undefined : capital(howMany(count, "new notice", "new notices"));
