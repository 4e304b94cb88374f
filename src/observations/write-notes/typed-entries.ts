import type { Typed } from "../../answers/index.ts";
import { longestNote, type NewNoteEntry } from "../notes/entry.ts";
import type { Note } from "../notes/read-notes.ts";

/** One form of the page as it is without scripts. */
export interface TypedNote {
  readonly typed: Typed;
  /** Identity of the form: what it writes is named after it, so that sending it twice writes it once. */
  readonly once: string;
  /** ISO instant. */
  readonly at: string;
  readonly notes: readonly Note[];
  /** Keys of the matters one may tag to. */
  readonly matters: readonly string[];
}

export type TypedEntries =
  | { readonly ok: true; readonly entries: readonly NewNoteEntry[]; readonly note: string }
  | { readonly ok: false; readonly why: "empty" | "too-long" | "no-such-note" };

const valueOf = (typed: Typed, field: string): string => (typed.get(field)?.[0] ?? "").replaceAll("\r\n", "\n").trim();

const textFault = (text: string): "empty" | "too-long" | undefined =>
  text === "" ? "empty" : text.length > longestNote ? "too-long" : undefined;

/** What a form of the page writes: a new note, a change of one, its striking, or a choice between its texts. */
export const typedEntries = (form: TypedNote): TypedEntries => {
  const { typed, once, at } = form;
  const act = valueOf(typed, "act");
  if (act === "" || act === "add") return added(form);
  const note = form.notes.find(({ id }) => id === valueOf(typed, "note"));
  if (!note) return { ok: false, why: "no-such-note" };
  const made = { note: note.id, at };
  // What the form was shown with, not what stands now: a text written meanwhile is not written over.
  const shown = (typed.get("basis") ?? []).filter((id) => /^[\w-]{8,64}$/.test(id));
  const basis = shown.length > 0 ? shown : note.heads.map(({ id }) => id);
  if (act === "strike")
    return { ok: true, note: note.id, entries: [{ ...made, kind: "struck", id: `${once}-s`, basis }] };
  const chosen = note.heads.find(({ id }) => `choose-${id}` === act);
  if (chosen) {
    const own = { ...made, id: `${once}-t`, basis: note.heads.map(({ id }) => id) };
    const entry: NewNoteEntry =
      chosen.kind === "text" ? { ...own, kind: "text", text: chosen.text } : { ...own, kind: "struck" };
    return { ok: true, note: note.id, entries: [entry] };
  }
  return changed(form, note, basis);
};

const added = ({ typed, once, at, matters }: TypedNote): TypedEntries => {
  const text = valueOf(typed, "text");
  const fault = textFault(text);
  if (fault) return { ok: false, why: fault };
  const made = { note: `${once}-n`, at };
  return {
    ok: true,
    note: made.note,
    entries: [
      { ...made, kind: "text", id: `${once}-t`, basis: [], text },
      ...tagsIn(typed, matters).map((focus, n): NewNoteEntry => ({
        ...made,
        kind: "tagged",
        id: `${once}-${n}`,
        focus,
        words: "",
      })),
    ],
  };
};

const tagsIn = (typed: Typed, matters: readonly string[]): readonly string[] =>
  matters.filter((key) => (typed.get("tag") ?? []).includes(key)).slice(0, 50);

/** New words where they differ, the ticked matters for the whole note, and one passage with its matter. */
const changed = ({ typed, once, at, matters }: TypedNote, note: Note, basis: readonly string[]): TypedEntries => {
  const text = valueOf(typed, "text");
  const fault = textFault(text);
  if (fault) return { ok: false, why: fault };
  const made = { note: note.id, at };
  const entries: NewNoteEntry[] = [];
  if (text !== note.text || note.struck || note.heads.length > 1)
    entries.push({ ...made, kind: "text", id: `${once}-t`, basis, text });
  const ticked = tagsIn(typed, matters);
  const whole = note.tags.filter(({ words }) => words === "");
  const passages = note.tags.filter(({ words, id }) => words !== "" && !(typed.get("passage-kept") ?? []).includes(id));
  const gone = [...whole.filter(({ focus }) => !ticked.includes(focus)), ...passages].map(({ id }) => id);
  if (gone.length > 0) entries.push({ ...made, kind: "untagged", id: `${once}-u`, tags: gone.slice(0, 50) });
  const fresh = ticked.filter((key) => !whole.some(({ focus }) => focus === key));
  entries.push(
    ...fresh.map((focus, n): NewNoteEntry => ({ ...made, kind: "tagged", id: `${once}-${n}`, focus, words: "" })),
  );
  const words = valueOf(typed, "passage").slice(0, longestNote);
  const focus = matters.find((key) => key === valueOf(typed, "passage-of"));
  if (words !== "" && focus !== undefined) entries.push({ ...made, kind: "tagged", id: `${once}-p`, focus, words });
  return { ok: true, note: note.id, entries };
};
