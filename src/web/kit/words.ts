import type { ComponentChildren } from "preact";

/** Anything shown to a person: plain text, or text with links and emphasis in it. */
export type Words = ComponentChildren;

/** Whose act, duty or words. "both" is a joint act, never a third party. */
export type Side = "supervisor" | "employee" | "both";

/** A day as it hangs in the date gutter. `iso` is the machine's form, when there is a day at all. */
export type DayWords = {
  /** "Nov 16", or "No day" when there is none yet. */
  words: string;
  /** "Mon", "Tue, today", "yet". */
  under?: string | undefined;
  /** "2026-11-16". */
  iso?: string | undefined;
};

/** The clause behind a line: its short name, and where it can be read in place. */
export type ClauseLinkWords = { label: string; href?: string | undefined };

/** Class names joined, leaving out those that do not apply. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}

/** The class that carries a side's color: "sup", "emp" or "both". */
export function sideClass(side: Side): string {
  if (side === "supervisor") return "sup";
  return side === "employee" ? "emp" : "both";
}
