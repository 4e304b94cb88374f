import { SavedMark } from "./marks.tsx";
import type { Words } from "./words.ts";

export type SaveBarProps = {
  /** "Saved on the server today at 8:01 a.m. You can close this page." Left out before the first saving. */
  saved?: Words;
  /** Said while nothing has been saved. */
  unsaved?: Words;
  acts: Words;
};

/** The foot of a draft. A script may replace the words inside data-saved while a person types. */
export function SaveBar({ saved, unsaved, acts }: SaveBarProps) {
  return (
    <section class="savebar" aria-label="Saving, and what comes next">
      <p class="saved" role="status">
        {saved ? <SavedMark /> : null}
        <span data-saved="">{saved ?? unsaved}</span>
      </p>
      <div class="acts">{acts}</div>
    </section>
  );
}
