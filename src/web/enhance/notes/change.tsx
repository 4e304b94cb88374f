import { useEffect, useRef, useState } from "preact/hooks";
import type { NotesState } from "../../kit/notes.tsx";
import type { Writing } from "./kept.ts";
import { Matters } from "./matters.tsx";
import type { NoteHere } from "./overlay.ts";

export interface ChangeProps {
  readonly note: NoteHere;
  readonly writing: Writing;
  readonly state: NotesState;
  readonly near: readonly string[];
  readonly onText: (text: string) => void;
  readonly onTag: (focus: string, words: string) => void;
  readonly onKeep: () => void;
  readonly onStrike: () => void;
  readonly onClose: () => void;
}

/** A note while it is changed: its words, what it shows as a whole or by a selected passage, and its removal. */
export function Change({ note, writing, state, near, onText, onTag, onKeep, onStrike, onClose }: ChangeProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [passage, setPassage] = useState("");
  useEffect(() => field.current?.focus(), []);
  const id = `change-${note.id}`;
  const select = (area: HTMLTextAreaElement): void =>
    setPassage(area.value.slice(area.selectionStart, area.selectionEnd).trim());
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <div class="field">
        <label for={id}>The note</label>
        <div class="hint" id={`${id}-hint`}>
          Select some of its words to tag only these.
        </div>
        <textarea
          id={id}
          ref={field}
          rows={4}
          aria-describedby={`${id}-hint`}
          maxLength={state.longest}
          value={writing.text}
          onInput={(event) => onText(event.currentTarget.value)}
          onSelect={(event) => select(event.currentTarget)}
        />
      </div>
      <Matters
        matters={state.matters}
        near={near}
        label={passage === "" ? "The whole note shows" : `“${passage}” shows`}
        on={(key) => note.tags.some(({ focus, words }) => focus === key && words === passage)}
        toggle={(key) => onTag(key, passage)}
      />
      <div class="acts">
        <button class="btn second small" type="submit">
          Keep the change
        </button>
        {note.struck ? null : (
          <button class="btn plain small" type="button" onClick={onStrike}>
            Remove this note
          </button>
        )}
        <button class="btn plain small" type="button" onClick={onClose}>
          Leave it as it was
        </button>
      </div>
    </form>
  );
}
