import { SavedMark } from "./marks.tsx";
import type { Words } from "./words.ts";

export type SaveBarProps = {
  /** "Saved on the server today at 8:01 a.m. You can close this page." Left out before the first saving. */
  saved?: Words;
  /** Said while nothing has been saved. */
  unsaved?: Words;
  /** The id of the draft's form, whose script says here what it has saved. */
  form?: string | undefined;
  acts: Words;
};

/** The foot of a draft. */
export function SaveBar({ saved, unsaved, form, acts }: SaveBarProps) {
  return (
    <section class="savebar" aria-label="Saving, and what comes next">
      <p class="saved" role="status">
        {saved ? <SavedMark /> : null}
        <span data-save-state={form ?? ""}>{saved ?? unsaved}</span>
      </p>
      <div class="acts">{acts}</div>
    </section>
  );
}
