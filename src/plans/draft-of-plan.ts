import {
  focusKey,
  writtenSections,
  type DraftHeader,
  type DraftRecord,
  type FormValues,
  type Writer,
} from "../documents/index.ts";
import { draftIdOf } from "./draft-id.ts";
import { formFor, type PlanParts } from "./parts.ts";
import { latestWords } from "./parts-of-plan.ts";
import type { Plan } from "./plan.ts";

interface Opening {
  readonly plan: Plan;
  readonly employee: string;
  /** Who opens it and when (ISO instant); for the first version that is the proposal's. */
  readonly by: Writer;
  readonly at: string;
}

/**
 * Opens the draft of a plan's next version with what stands already: the focus of the proposal, or the words in force.
 * Opening twice is the same as once.
 */
export const openDraft = async (
  parts: PlanParts,
  whose: Parameters<typeof formFor>[2],
  { plan, employee, by, at }: Opening,
): Promise<DraftRecord> => {
  const id = draftIdOf(plan);
  const header: DraftHeader = {
    id,
    file: employee,
    cycle: plan.cycle,
    type: "plan",
    form: formFor(parts, "plan", { ...whose, plan: plan.type }).id,
    document: plan.document,
    version: plan.version + 1,
    plan: plan.id,
    openedBy: by,
    openedAt: at,
  };
  await parts.drafts.create(header);
  for (const [section, value] of Object.entries(firstWords(plan))) {
    await parts.drafts.write(id, { kind: "text", section, expected: 0, value, by, at }, `${id}-${section}`);
  }
  return loaded(await parts.drafts.load(id));
};

const firstWords = (plan: Plan): FormValues =>
  latestWords(plan)?.values ?? { focus: { focus: plan.focus.map(focusKey) } };

const loaded = (draft: DraftRecord | undefined): DraftRecord => {
  if (!draft) throw new Error("the draft just opened is not there");
  return draft;
};

/** The draft of a plan that is being written for the first time; opened from its proposal if nobody opened it yet. */
export const firstDraft = async (
  parts: PlanParts,
  whose: Parameters<typeof formFor>[2],
  plan: Plan,
  employee: string,
): Promise<DraftRecord> => {
  const found = await parts.drafts.load(plan.draft);
  if (found && writtenSections(found).length > 0) return found;
  return openDraft(parts, whose, { plan, employee, by: plan.proposedBy, at: plan.proposedAt });
};
