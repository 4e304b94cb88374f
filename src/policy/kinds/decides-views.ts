import { compareDays } from "../../calendar/index.ts";
import type { Assessment } from "../assessment.ts";
import type { Fact } from "../fact.ts";
import type { Answer, Message } from "../finding.ts";
import { say } from "../messages.ts";
import type { FactName } from "../vocabulary.ts";

/** What is on record about one plan: who agreed, who differed on what, and who decided. */
export interface Views {
  readonly agreed: readonly Fact[];
  readonly differed: readonly Fact[];
  readonly decided: readonly Fact[];
}

/** What issuing, or deciding, is answered with. */
export interface Decided {
  readonly answer: Answer;
  readonly because: readonly Message[];
  readonly missing?: readonly Message[];
  readonly proof: readonly Fact[];
}

/** The views on the same plan up to the act's day; about the plan, each of its sections counts too. */
export function viewsOn(about: string, act: Fact, a: Assessment): Views {
  const plan = act.ids["plan"];
  const onRecord = (name: FactName): Fact[] =>
    a
      .named(name)
      .filter((fact) => fact !== act && fact.ids["plan"] === plan && isAbout(fact, about) && !liesAfter(fact, act));
  const signed = a
    .named("document-acknowledged")
    .filter((fact) => fact.is["means"] === "agreed" && fact.ids["plan"] === plan);
  return {
    agreed: [...onRecord("agreement-marked"), ...signed],
    differed: onRecord("disagreement-recorded"),
    decided: onRecord("decision-made"),
  };
}

/** In which role somebody marked agreement. */
export const roleOf = (fact: Fact): string => String(fact.is["as"] ?? fact.by?.role ?? "other");

/** Who differed on what, and when. */
export const sayDiffered = (differed: readonly Fact[], about: string): Message[] =>
  differed.map((fact) =>
    say("decides.differed", {
      about: String(fact.is["about"] ?? about),
      by: roleOf(fact),
      ...(fact.day ? { day: fact.day } : {}),
    }),
  );

/** A disagreement that nobody has decided, and whoever recorded it has not taken back by agreeing. */
export function stillDiffers(difference: Fact, { agreed, decided }: Views): boolean {
  const later = (fact: Fact): boolean => fact.order > difference.order || fact.order === Infinity;
  const settles = (fact: Fact): boolean => fact.is["about"] === difference.is["about"] || fact.is["about"] === "plan";
  if (decided.some((fact) => later(fact) && settles(fact))) return false;
  return !agreed.some((fact) => later(fact) && settles(fact) && roleOf(fact) === roleOf(difference));
}

const isAbout = (fact: Fact, about: string): boolean => about === "plan" || fact.is["about"] === about;

const liesAfter = (fact: Fact, act: Fact): boolean =>
  Boolean(fact.day && act.day && compareDays(fact.day, act.day) > 0);
