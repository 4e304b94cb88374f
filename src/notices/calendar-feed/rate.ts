/** How often each address may be asked within a while. */
export interface Rate {
  /** Seconds to wait, or `undefined` if it may be answered now. */
  readonly wait: (who: string, nowMs: number) => number | undefined;
}

/** At most `most` answers in `withinMs` for each address; forgets those that stay away. */
export const rateOf = (most: number, withinMs: number): Rate => {
  let began = Number.NEGATIVE_INFINITY;
  let asked = new Map<string, number>();
  return {
    wait: (who, nowMs) => {
      if (nowMs - began >= withinMs) {
        began = nowMs;
        asked = new Map();
      }
      const count = (asked.get(who) ?? 0) + 1;
      asked.set(who, count);
      return count > most ? Math.ceil((began + withinMs - nowMs) / 1000) : undefined;
    },
  };
};
