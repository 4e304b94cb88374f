/** One line of a file's daybook, in words. */
export interface EventWords {
  readonly title: string;
  readonly detail?: string;
  /** Whose act it was; "both" for what was done together. */
  readonly side: "supervisor" | "employee" | "both" | "office";
  readonly href?: string;
}
