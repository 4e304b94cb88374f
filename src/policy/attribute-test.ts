import type { AttributeValue } from "./fact.ts";

/** A number that is not entered is unsure. */
export type FilterAnswer = "yes" | "no" | "unsure";

/** One attribute that a `where` asks for, and whether a value of it passes. */
export interface AttributeTest {
  readonly name: string;
  readonly passes: (value: AttributeValue | undefined) => FilterAnswer;
}
