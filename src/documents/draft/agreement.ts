import type { Role } from "../../policy/index.ts";
import type { DraftSection } from "./draft.ts";

/** Where one side stands to a section's words. */
export interface SideAgreement {
  readonly role: Role;
  /**
   * agreed: to these very words. changed-since: to words that were changed afterwards. withdrawn: no longer.
   * not-answered: has said nothing yet.
   */
  readonly state: "agreed" | "changed-since" | "withdrawn" | "not-answered";
  readonly person?: string;
  /** ISO instant of the side's last word. */
  readonly at?: string;
}

/** How each side stands to a section: agreeing is to one revision, so new words return both sides to open. */
export const agreementOf = (
  section: Pick<DraftSection, "revision" | "marks">,
  sides: readonly Role[],
): readonly SideAgreement[] =>
  sides.map((role) => {
    const last = section.marks.findLast(({ by }) => by.role === role);
    if (!last) return { role, state: "not-answered" };
    const who = { role, person: last.by.person, at: last.at };
    if (!last.agrees) return { ...who, state: "withdrawn" };
    return { ...who, state: last.revision === section.revision ? "agreed" : "changed-since" };
  });

/** Whether every side agreed to the words as they stand. */
export const isAgreed = (section: Pick<DraftSection, "revision" | "marks">, sides: readonly Role[]): boolean =>
  section.revision > 0 && agreementOf(section, sides).every(({ state }) => state === "agreed");
