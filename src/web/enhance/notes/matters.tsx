import { useState } from "preact/hooks";
import type { NotesState } from "../../kit/notes.tsx";

interface Props {
  readonly matters: NotesState["matters"];
  /** Shown before all are asked for: those used most. */
  readonly near: readonly string[];
  readonly on: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly label: string;
}

/** The matters a note can be tagged to, as buttons that stay pressed. */
export function Matters({ matters, near, on, toggle, label }: Props) {
  const [all, setAll] = useState(false);
  if (matters.length === 0) return null;
  const shown = all ? matters : matters.filter(({ key }) => near.includes(key) || on(key));
  return (
    <div role="group" aria-label={label}>
      <p class="label small">{label}</p>
      <ul class="tags">
        {shown.map(({ key, label: name }) => (
          <li key={key}>
            <button type="button" class={on(key) ? "tag on" : "tag"} aria-pressed={on(key)} onClick={() => toggle(key)}>
              {on(key) ? `${name}: tagged` : name}
            </button>
          </li>
        ))}
        {all || shown.length === matters.length ? null : (
          <li>
            <button type="button" class="tag" onClick={() => setAll(true)}>
              All {matters.length}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
