import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { NoteItem, TwoTexts, type NotesState } from "../../kit/notes.tsx";
import { Band } from "./band.tsx";
import { Change } from "./change.tsx";
import { Composer } from "./composer.tsx";
import type { Kept, Writing } from "./kept.ts";
import type { Notebook } from "./notebook.ts";
import type { NoteHere } from "./overlay.ts";
import type { Link } from "./sending.ts";
import { clockOf, thisDevice } from "./words.ts";

export interface DeskProps {
  readonly book: Notebook;
  readonly kept: Kept;
  readonly lasting: () => boolean;
  readonly band: Element;
  readonly first: NotesState;
  readonly subscribe: (hear: (heard: { readonly state?: NotesState; readonly link?: Link }) => void) => () => void;
  readonly send: () => void;
}

/** The matters used most so far, or the rubric's first. */
const nearest = (notes: readonly NoteHere[], state: NotesState): readonly string[] => {
  const used = new Map<string, number>();
  for (const { focus } of notes.flatMap(({ tags }) => tags)) used.set(focus, (used.get(focus) ?? 0) + 1);
  const most = [...used].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  return [...new Set([...most, ...state.matters.map(({ key }) => key)])].slice(0, 3);
};

/** The page of notes where scripts run: what is typed is on the device at once, and on the server as soon as it can be. */
export function Desk({ book, kept, lasting, band, first, subscribe, send }: DeskProps) {
  const [state, setState] = useState(first);
  const [link, setLink] = useState<Link>({ how: "connected" });
  const [writing, setWriting] = useState<Writing>(() => book.begin());
  const [open, setOpen] = useState<Writing | undefined>(() => kept.writing().find(({ basis }) => basis.length > 0));
  const [said, setSaid] = useState("");
  const [, redraw] = useState(0);

  useEffect(
    () =>
      subscribe((heard) => {
        if (heard.state) setState(heard.state);
        if (heard.link) setLink(heard.link);
      }),
    [],
  );
  const notes = book.notes(state);
  const waiting = book.waiting();
  useEffect(() => render(<Band link={link} waiting={waiting} lasting={lasting()} />, band));

  /** Something was written: it is drawn, and sent. */
  const did = (words: string): void => {
    setSaid(words);
    redraw((count) => count + 1);
    send();
  };
  const near = nearest(notes, state);
  const openNote = (note: NoteHere, text = note.text): void =>
    setOpen({ note: note.id, at: new Date().toISOString(), text, tags: [], basis: note.heads });

  return (
    <>
      <Composer
        writing={writing}
        matters={state.matters}
        near={near}
        longest={state.longest}
        said={said}
        onChange={(change) => setWriting(book.type(writing, change))}
        onKeep={() => {
          if (!book.keep(writing)) return;
          setWriting(book.begin());
          did("The note is kept.");
        }}
      />
      <section class="section" aria-labelledby="notes-so-far">
        <div class="h2row">
          <h2 id="notes-so-far">Notes so far</h2>
          <span class="small soft">{notes.filter(({ struck }) => !struck).length}</span>
        </div>
        {notes.length === 0 ? <p class="soft">Nothing is written yet.</p> : null}
        <ol class="notes">
          {notes.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              clock={clockOf(note.at)}
              where={note.unsent ? `on this ${thisDevice()}` : "on server"}
              acts={
                open?.note === note.id ? null : (
                  <ItemActs
                    note={note}
                    openNote={openNote}
                    restore={() => {
                      book.restore(note);
                      did("The note is back.");
                    }}
                  />
                )
              }
            >
              {open?.note === note.id ? (
                <Change
                  note={note}
                  writing={open}
                  state={state}
                  near={near}
                  onText={(text) => setOpen(book.type(open, { text }))}
                  onTag={(focus, words) => {
                    book.tag(note, focus, words);
                    did("The tag is kept.");
                  }}
                  onKeep={() => {
                    const isSame = open.text.trim() === note.text && note.heads.length === 1 && !note.struck;
                    if (isSame) kept.stop(note.id);
                    else if (!book.change(open)) return;
                    setOpen(undefined);
                    did("The change is kept.");
                  }}
                  onStrike={() => {
                    book.strike(note);
                    setOpen(undefined);
                    did("The note is removed. It stays readable, struck through.");
                  }}
                  onClose={() => {
                    kept.stop(note.id);
                    setOpen(undefined);
                  }}
                />
              ) : note.texts.length > 1 ? (
                <Two
                  note={note}
                  openNote={openNote}
                  choose={(text) => {
                    book.choose(note, text);
                    did("The text is chosen.");
                  }}
                />
              ) : null}
            </NoteItem>
          ))}
        </ol>
      </section>
    </>
  );
}

interface ItemProps {
  readonly note: NoteHere;
  readonly openNote: (note: NoteHere, text?: string) => void;
}

function ItemActs({ note, openNote, restore }: ItemProps & { readonly restore: () => void }) {
  return (
    <button class="btn plain small" type="button" onClick={() => (note.struck ? restore() : openNote(note))}>
      {note.struck ? "Bring it back" : note.tags.length === 0 ? "Add a tag or edit" : "Edit or tag"}
      <span class="vh">: note of {clockOf(note.at).join(" ")}</span>
    </button>
  );
}

function Two({ note, openNote, choose }: ItemProps & { readonly choose: (text: string) => void }) {
  const joined = note.texts
    .filter(({ struck }) => !struck)
    .map(({ text }) => text)
    .join("\n");
  return (
    <TwoTexts
      texts={note.texts.map(({ id, at, text, struck }) => ({
        id,
        heading: `Written ${clockOf(at).join(" ")}`,
        words: struck ? "Removed." : text,
      }))}
      choose={(id) => (
        <button class="btn second small" type="button" onClick={() => choose(id)}>
          Keep this text
        </button>
      )}
      acts={
        <button class="btn plain small" type="button" onClick={() => openNote(note, joined)}>
          Write them together
        </button>
      }
    />
  );
}
