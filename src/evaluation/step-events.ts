/** A step of the year is not needed this time. */
export interface StepExcused {
  /** The rule whose step it is. */
  readonly rule: string;
  /** A word of the list: "closure", "late-hire". */
  readonly reason: string;
  /** What happened, in the office's own words. */
  readonly words: string;
  /** The one occasion it is excused for; absent where the rule asks once a year. */
  readonly occasion?: string;
}

/** The person is away. Recorded again under the same identity, it replaces what was known: so the return is entered. */
export interface AbsenceRecorded {
  readonly absence: string;
  /** A word of the list: "family-leave". */
  readonly reason: string;
  /** First and last day away, ISO; without a last day nobody knows yet. */
  readonly start: string;
  readonly end?: string;
}
