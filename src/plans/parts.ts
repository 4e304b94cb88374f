import type { Day } from "../calendar/index.ts";
import type { Digest } from "../casefile/index.ts";
import {
  fitForm,
  type CyclePerson,
  type DraftStore,
  type FocusChoice,
  type Form,
  type FormLibrary,
} from "../documents/index.ts";
import type { Edition } from "../policy/index.ts";

/** What the acts and pages of plans are made of; `main.ts` hands it in. */
export interface PlanParts {
  readonly drafts: DraftStore;
  readonly forms: () => FormLibrary;
  /** What the edition's rubric offers; empty where it has none. */
  readonly rubric: (edition: Edition) => readonly FocusChoice[];
  readonly digest: Digest;
}

interface Whose {
  readonly edition: Edition;
  readonly cycle: CyclePerson;
  readonly today: Day;
  /** For plans: the policy's plan name, since each asks for its own sections. */
  readonly plan?: string;
}

/**
 * The form of that type in the agreement's words: the edition of the form named, or else the one in force today.
 * Throws, as a fault, where the district has no such form.
 */
export const formFor = (
  { forms, rubric }: PlanParts,
  type: string,
  { edition, cycle, today, plan }: Whose,
  named?: string,
): Form => {
  const library = forms();
  const definition = (named === undefined ? undefined : library.byId(named)) ?? library.form(type, today);
  if (!definition) throw new Error(`no form ${type} is in force`);
  return fitForm(definition, { edition, cycle, rubric: rubric(edition), ...(plan === undefined ? {} : { plan }) });
};
