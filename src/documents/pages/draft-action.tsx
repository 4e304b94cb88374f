import { answersIn } from "../../answers/index.ts";
import { sayFieldError } from "../../wording/index.ts";
import type { Answered, Posted } from "../../web/index.ts";
import type { AgreementEntry, DraftRecord, DraftStore, NewDraftEntry, Writer } from "../draft-store.ts";
import { draftSection, draftValues } from "../draft/draft.ts";
import { saveSection, type SectionSaved } from "../draft/save-section.ts";
import type { Form, Section } from "../form/fitted-form.ts";
import { shownSections } from "../form/shown.ts";
import type { SectionValues } from "../values.ts";
import type { FormError } from "../writing/check-values.ts";
import { readSection } from "../writing/read-section.ts";
import { mayWrite, nextToWrite, sectionId } from "./drafting.tsx";
import { sayTime, stop } from "./say-instant.ts";

/** One thing sent from a draft's page, by someone who may write in it. */
export interface DraftPost {
  readonly store: DraftStore;
  readonly draft: DraftRecord;
  readonly form: Form;
  readonly writer: Writer;
  readonly posted: Posted;
  /** The script of the page is saving while its reader types. */
  readonly wantsJson: boolean;
  /** ISO instant. */
  readonly at: string;
  /** Address of the draft's page. */
  readonly page: string;
}

const acts = ["save", "save-and-agree", "agree", "withdraw", "together", "take", "propose", "put-away"] as const;

/** Saves, agrees, takes up, proposes or puts away, and says where to go on. Nothing sent is ever dropped. */
export const answerDraftPost = async (post: DraftPost): Promise<Answered> => {
  const { form, draft, posted, writer, page } = post;
  const answers = answersIn(posted.typed);
  const name = answers.text("section", { optional: true });
  const section = form.sections.find((candidate) => candidate.name === name);
  if (!section || !mayWrite({ reader: writer }, section)) return { go: page };
  const act = answers.optionalChoice("act", acts) ?? "save";
  const here = `${page}#${sectionId(name)}`;
  switch (act) {
    case "save":
    case "save-and-agree":
      return answerSave(post, section, act === "save-and-agree");
    case "agree":
    case "withdraw":
      await add(post, { kind: "agreement", revision: basisIn(post, section), agrees: act === "agree" }, name);
      return { go: here };
    case "together":
      return { go: `${page}?edit=${name}#${sectionId(name)}` };
    case "take":
      await takeUp(post, section);
      return { go: here };
    case "propose": {
      const kept = draftSection(draft, name).kept.find(
        ({ number, by }) => number === numberIn(post, "number") && by.person === writer.person,
      );
      if (kept) {
        await add(post, { kind: "suggestion", basis: kept.basis, value: kept.value, note: "" }, name);
        await add(post, { kind: "settled", settles: kept.number }, name, "-settled");
      }
      return { go: here };
    }
    case "put-away":
      await add(post, { kind: "settled", settles: numberIn(post, "number") }, name);
      return { go: here };
  }
};

const numberIn = ({ posted }: DraftPost, field: string): number => {
  const number = Number(posted.typed.get(field)?.[0] ?? "0");
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
};

/** The revision a form was shown with: never one that nobody has written yet. */
const basisIn = (post: DraftPost, { name }: Section): number =>
  Math.min(numberIn(post, "basis"), draftSection(post.draft, name).revision);

type Addition =
  | Pick<AgreementEntry, "kind" | "revision" | "agrees">
  | { kind: "suggestion"; basis: number; value: SectionValues; note: string }
  | { kind: "settled"; settles: number };

const add = async (
  { store, draft, writer: by, at, posted }: DraftPost,
  addition: Addition,
  section: string,
  step = "",
): Promise<void> => {
  const entry = { ...addition, section, by, at } as NewDraftEntry;
  await store.write(draft.header.id, entry, `${posted.once}${step}`);
};

const save = (post: DraftPost, section: Section, value: SectionValues, takes: number): Promise<SectionSaved> => {
  const { store, draft, writer: by, at, posted } = post;
  const expected = basisIn(post, section);
  return saveSection(store, draft, {
    section: section.name,
    expected,
    value,
    by,
    at,
    once: posted.once,
    ...(takes > 0 ? { takes } : {}),
  });
};

/** A proposal or kept text becomes the section's words. */
const takeUp = async (post: DraftPost, section: Section): Promise<void> => {
  const number = numberIn(post, "number");
  const { suggestions, kept } = draftSection(post.draft, section.name);
  const taken = [...suggestions, ...kept.filter(({ by }) => by.person === post.writer.person)].find(
    (entry) => entry.number === number,
  );
  if (taken) await save(post, section, taken.value, number);
};

const answerSave = async (post: DraftPost, section: Section, agrees: boolean): Promise<Answered> => {
  const { posted, wantsJson, page, form, draft, writer } = post;
  const value = readSection(section, posted.typed);
  const saved = await save(post, section, value, numberIn(post, "takes"));
  const here = `${page}#${sectionId(section.name)}`;
  if (saved.outcome === "conflict") {
    const who =
      saved.theirs.by.person === writer.person
        ? "You saved this section in another window"
        : "Somebody else saved this section";
    return wantsJson
      ? { json: { href: here, words: `${who} while you were writing. Both texts are kept.` }, status: 409 }
      : { go: here };
  }
  if (saved.outcome === "closed")
    return wantsJson ? { json: { href: page, words: "This draft is closed." }, status: 409 } : { go: page };
  if (wantsJson)
    return {
      json: {
        revision: saved.revision,
        words: `${stop(`Saved on the server at ${sayTime(saved.at)}`)} You can close this page.`,
      },
      status: 200,
    };
  if (agrees) await add(post, { kind: "agreement", revision: saved.revision, agrees: true }, section.name, "-agreed");
  const again = `${page}?edit=${section.name}`;
  const [more] = posted.typed.get("more") ?? [];
  if (more !== undefined && section.fields.some(({ name }) => name === more))
    return { go: `${again}&more=${more}#${sectionId(section.name)}` };
  if (posted.typed.has("remove")) return { go: `${again}#${sectionId(section.name)}` };
  const values = { ...draftValues(draft), [section.name]: value };
  const next = nextToWrite(form, values, draft, writer, section.name);
  return {
    go:
      next === undefined || !shownSections(form, values).some(({ name }) => name === next)
        ? here
        : `${page}?edit=${next}#${sectionId(next)}`,
  };
};

/** Error sentences by section and field, for a page that shows them. */
export const sayFormErrors = (
  form: Form,
  errors: readonly FormError[],
): ((section: string, field: string) => string | undefined) => {
  const said = new Map(
    errors.map((error) => [`${error.section} ${error.field}`, sayFieldError(error, labelOf(form, error))]),
  );
  return (section, field) => said.get(`${section} ${field}`);
};

/** The question an error is about: the column's label in a row. */
export const labelOf = (form: Form, { section, field }: Pick<FormError, "section" | "field">): string => {
  const fields = form.sections.find(({ name }) => name === section)?.fields ?? [];
  const question = fields.find(({ name }) => name === field || field.startsWith(`${name}.`));
  const column =
    question?.kind === "rows" ? question.columns.find(({ name }) => field.endsWith(`.${name}`)) : undefined;
  return column?.label ?? question?.label ?? field;
};
