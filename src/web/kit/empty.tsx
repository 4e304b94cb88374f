import type { Words } from "./words.ts";

/** Nothing here: says what is next and when, or what was last. */
export function Empty({ title, children }: { title: Words; children: Words }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <p class="why">{children}</p>
    </div>
  );
}
