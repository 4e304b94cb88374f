import { useEffect, useRef } from "preact/hooks";
import type { NotesState } from "../../kit/notes.tsx";
import { Matters } from "./matters.tsx";
import type { Writing } from "./kept.ts";
import { clockOf } from "./words.ts";

interface Props {
  readonly writing: Writing;
  readonly matters: NotesState["matters"];
  readonly near: readonly string[];
  readonly longest: number;
  readonly onChange: (change: Partial<Pick<Writing, "text" | "tags">>) => void;
  readonly onKeep: () => void;
  /** Said to those who hear the page, once something was kept. */
  readonly said: string;
}

/** One field, one button. The time is that of the first key. */
export function Composer({ writing, matters, near, longest, onChange, onKeep, said }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), [writing.note]);
  const { text, tags, at } = writing;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <div class="field">
        <label for="new-note">What you see and hear{text === "" ? "" : `, ${clockOf(at).join(" ")}`}</label>
        <textarea
          id="new-note"
          ref={field}
          rows={3}
          maxLength={longest}
          value={text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </div>
      <Matters
        matters={matters}
        near={near}
        label="Tag it"
        on={(key) => tags.includes(key)}
        toggle={(key) => onChange({ tags: tags.includes(key) ? tags.filter((one) => one !== key) : [...tags, key] })}
      />
      <button class="btn wide" type="submit">
        Keep this note
      </button>
      <p class="vh" role="status">
        {said}
      </p>
    </form>
  );
}
