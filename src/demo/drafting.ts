import {
  draftSection,
  focusKey,
  writtenSections,
  type DraftEntry,
  type DraftRecord,
  type DraftStore,
  type FormValues,
  type NewDraftEntry,
  type Row,
  type SectionValues,
} from "../documents/index.ts";
import type { Role } from "../policy/index.ts";
import { draftIdOf, type Plan } from "../plans/index.ts";
import type { Act } from "./story.ts";
import type { ToldFile } from "./told-file.ts";

export const target = (id: string, text: string, measure: string, day: string): Row => ({
  id,
  text,
  measure,
  "target-dates": day,
});
export const promise = (id: string, whose: "supervisor" | "employee" | "students", text: string, day = ""): Row => ({
  id,
  whose,
  text,
  "strategy-day": day,
});
export const benchmark = (id: string, day: string, lookAt: string): Row => ({
  id,
  "benchmark-day": day,
  "look-at": lookAt,
});

/** Sections whose one field is named like them may be given as that field's value. */
export type Words = Readonly<Record<string, string | readonly Row[] | SectionValues>>;

const valuesOf = (section: string, words: Words[string]): SectionValues =>
  typeof words === "string" || Array.isArray(words)
    ? { [section]: words as string | readonly Row[] }
    : (words as SectionValues);

/** The draft of the plan's next version as it stands in the story, begun with what stands already. */
export const draftOf = (file: ToldFile, plan: Plan): DraftRecord => {
  const id = draftIdOf(plan);
  const known = file.drafts.get(id);
  if (known) return known;
  const openedBy = plan.version === 0 ? plan.proposedBy : file.as("supervisor");
  const openedAt = plan.version === 0 ? plan.proposedAt : file.now();
  const header = {
    id,
    file: file.employee,
    cycle: plan.cycle,
    type: "plan",
    form: file.form("plan", plan.type).id,
    document: plan.document,
    version: plan.version + 1,
    plan: plan.id,
    openedBy,
    openedAt,
  };
  const first: FormValues = plan.versions.at(-1)?.values ?? { focus: { focus: plan.focus.map(focusKey) } };
  const entries = Object.entries(first).map(([section, value], at): DraftEntry => ({
    kind: "text",
    number: at + 1,
    section,
    revision: 1,
    value,
    by: openedBy,
    at: openedAt,
  }));
  const record: DraftRecord = { header, entries };
  file.drafts.set(id, record);
  return record;
};

const add = async (
  file: ToldFile,
  nth: number | undefined,
  entries: (draft: DraftRecord) => readonly Unnumbered[],
): Promise<void> => {
  let draft = draftOf(file, await file.plan(nth));
  for (const entry of entries(draft))
    draft = { ...draft, entries: [...draft.entries, { ...entry, number: draft.entries.length + 1 }] };
  file.drafts.set(draft.header.id, draft);
};

type Unnumbered = {
  [Kind in DraftEntry["kind"]]: Omit<Extract<DraftEntry, { kind: Kind }>, "number">;
}[DraftEntry["kind"]];

/** One side writes sections of the plan, over what stood there. */
export const writes =
  (role: Role, words: Words, nth?: number): Act =>
  (file) =>
    add(file, nth, (draft) =>
      Object.entries(words).map(([section, each]) => {
        const before = draftSection(draft, section);
        return {
          kind: "text",
          section,
          revision: before.revision + 1,
          value: { ...before.value, ...valuesOf(section, each) },
          by: file.as(role),
          at: file.now(),
        };
      }),
    );

/** One side agrees to sections as they stand; to every one without names. */
export const agrees =
  (role: Role, sections?: readonly string[], nth?: number): Act =>
  (file) =>
    add(file, nth, (draft) =>
      (sections ?? writtenSections(draft)).map((section) => ({
        kind: "agreement",
        section,
        revision: draftSection(draft, section).revision,
        agrees: true,
        by: file.as(role),
        at: file.now(),
      })),
    );

/** One side puts other words for a section to the other. */
export const suggests =
  (role: Role, section: string, words: Words[string], note: string): Act =>
  (file) =>
    add(file, undefined, (draft) => {
      const before = draftSection(draft, section);
      return [
        {
          kind: "suggestion",
          section,
          basis: before.revision,
          value: { ...before.value, ...valuesOf(section, words) },
          note,
          by: file.as(role),
          at: file.now(),
        },
      ];
    });

const toStore = (entry: DraftEntry): NewDraftEntry => {
  const { number: _number, ...rest } = entry;
  if (rest.kind !== "text") return rest;
  const { revision, ...text } = rest;
  return { ...text, expected: revision - 1 };
};

/** Keeps a draft that is still being written when its story ends. */
export const keepDraft = async (store: DraftStore, { header, entries }: DraftRecord): Promise<void> => {
  await store.create(header);
  for (const entry of entries) {
    const written = await store.write(header.id, toStore(entry), `${header.id}-${entry.number}`);
    if (!written.ok) throw new Error(`the demo's draft ${header.id} was not kept: ${written.why}`);
  }
};
