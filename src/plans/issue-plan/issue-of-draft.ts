import {
  hashOf,
  sealDraft,
  shownSections,
  agreementOf,
  draftSection,
  draftValues,
  type Block,
  type DraftRecord,
  type Form,
  type FrozenDocument,
  type Sealing,
} from "../../documents/index.ts";
import type { Role } from "../../policy/index.ts";
import { plannedDays } from "../planned-days.ts";
import type { Plan } from "../plan.ts";
import type { PlanIssue } from "./issue-facts.ts";

const sides = ["supervisor", "employee"] as const;

/** A draft as the version it would be issued as; nothing is affirmed yet. */
export const issueOf = (plan: Plan, form: Form, draft: DraftRecord, sealing: Sealing): Omit<PlanIssue, "affirmed"> => {
  const sealed = sealDraft(form, draft, sealing);
  const frozen = withDisagreements(sealed.frozen, plan);
  return {
    sealed: { ...sealed, frozen, hash: hashOf(frozen, sealing.digest) },
    days: plannedDays(sealed.values, sealed.contents),
    agreedBy: agreedToAll(form, draft),
  };
};

/** The sides that agreed to every section as it stands. */
const agreedToAll = (form: Form, draft: DraftRecord): readonly Role[] =>
  sides.filter((side) =>
    shownSections(form, draftValues(draft)).every((section) =>
      agreementOf(draftSection(draft, section.name), [side]).every(({ state }) => state === "agreed"),
    ),
  );

/** Where the two differ, each other version stands in the plan beside the section, with its reason and what was decided. */
const withDisagreements = (frozen: FrozenDocument, plan: Plan): FrozenDocument => {
  if (plan.disagreements.length === 0) return frozen;
  const known = frozen.sections.map(({ name }) => name);
  const home = (about: string): string | undefined => (known.includes(about) ? about : known.at(-1));
  return {
    ...frozen,
    sections: frozen.sections.map((section) => {
      const here = plan.disagreements.filter(({ about }) => home(about) === section.name);
      return here.length === 0
        ? section
        : { ...section, blocks: [...section.blocks, ...here.map((each) => versionBlock(each, plan))] };
    }),
  };
};

const versionBlock = ({ about, words, reason, by }: Plan["disagreements"][number], plan: Plan): Block => {
  const decided = plan.decided.findLast((each) => each.about === about);
  return {
    kind: "paragraph",
    label: by.role === "employee" ? "The employee’s version" : "The supervisor’s version",
    text: words,
    details: [
      { label: "Reason", text: reason },
      ...(decided ? [{ label: "Decided by the supervisor", text: `${decided.words} Reason: ${decided.reason}` }] : []),
    ],
  };
};
