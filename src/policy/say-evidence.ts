import { compareDays, countBetween } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";
import { isProposed } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import type { Message } from "./finding.ts";
import { sayFoci } from "./foci.ts";
import { say } from "./messages.ts";
import { sayFact } from "./say-pattern.ts";

/** The facts that show something, as sentences; what was entered after its day says when, by whom and why. */
export function sayFound(facts: readonly Fact[], a: Assessment, act?: Fact): Message[] {
  return facts.flatMap((fact) => {
    if (isProposed(fact)) return [say("found.with-act", { act: [sayFact(fact)] })];
    const focus = sayFoci(fact.focus);
    const found = say("found", {
      act: [sayFact(fact)],
      ...(fact.day ? { day: fact.day } : {}),
      ...(fact.by ? { by: fact.by.role } : {}),
      ...(focus.length > 0 ? { focus } : {}),
    });
    return [found, ...sayEnteredLate(fact, a, act)];
  });
}

/** That a fact was entered after its day, and after the act it had to precede, where either is so. */
export function sayEnteredLate(fact: Fact, a: Assessment, act?: Fact): Message[] {
  const late: Message[] = [];
  const { day, recordedOn, by, lateReason } = fact;
  if (day && compareDays(recordedOn, day) > 0) {
    const days = countBetween(a.calendars, day, recordedOn, "calendar-days");
    const why = lateReason === undefined ? {} : { reason: lateReason };
    late.push(
      say("found.entered-late", {
        act: [sayFact(fact)],
        day,
        recorded: recordedOn,
        days,
        ...(by ? { by: by.role } : {}),
        ...why,
      }),
    );
  }
  if (act && !isProposed(act) && fact.order > act.order)
    late.push(say("found.entered-after", { act: [sayFact(fact)], recorded: recordedOn }));
  return late;
}
