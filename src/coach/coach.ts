import { judgeable } from "./judge.ts";
import { missingIn } from "./missing.ts";
import type { Missing, Note } from "./note.ts";
import { controlNotes } from "./notes/control.ts";
import { figureNotes } from "./notes/figures.ts";
import { missingNotes } from "./notes/missing.ts";
import { personNotes } from "./notes/person.ts";
import { readingNotes } from "./notes/reading.ts";
import { threatNotes } from "./notes/threat.ts";
import { vagueNotes } from "./notes/vague.ts";
import { readText } from "./read.ts";

export interface Coached {
  /** Whether anyone holding the same papers could say met or not met. The coach’s reading; it decides nothing. */
  readonly measurable: boolean;
  /** What the text does not say, in the order in which it helps to add it. A measurable text may still miss some. */
  readonly missing: readonly Missing[];
  readonly findings: readonly Note[];
}

export interface CoachContext {
  /** A `concern` describes what was seen: nothing is missing from it as a target, and only its wording is read. */
  readonly about: "target" | "concern";
}

/** Reads a target, strategy or concern: can it be judged, what does it leave open, and is its wording fair. Pure; no errors. */
export function coach(text: string, context: CoachContext = { about: "target" }): Coached {
  const sentences = readText(text);
  const measurable = sentences.some(({ clauses, evidence }) => clauses.some((clause) => judgeable(clause, evidence)));
  const target = context.about === "target";
  const missing = target && sentences.length > 0 ? missingIn(sentences, measurable) : [];
  const findings = [
    ...missingNotes(sentences, missing),
    ...sentences.flatMap((read) => [
      ...vagueNotes(read, text),
      ...(target && !measurable ? figureNotes(read, text) : []),
      ...(target ? controlNotes(read, text) : []),
      ...personNotes(read, text),
      ...threatNotes(read, text),
      ...readingNotes(read),
    ]),
  ];
  return { measurable, missing, findings: findings.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]) };
}
