import { HiddenFields } from "./hidden-fields.tsx";
import type { Words } from "./words.ts";

export type FormProps = {
  action: string;
  method?: "post" | "get" | undefined;
  /** Token, revision and the like. */
  hidden?: Readonly<Record<string, string>> | undefined;
  /** What the Enter key does in a one-line field, where the first button on the page is not that act. */
  onEnter?: { name: string; value: string } | undefined;
  id?: string | undefined;
  /** A draft that a script saves while a person types; its id ties it to the bar that says so. */
  autosave?: boolean | undefined;
  /** The form carries files. */
  files?: boolean | undefined;
  children: Words;
};

/** A form whose answers the server checks: the browser's own bubbles are off, since they explain too little. */
export function Form({ action, method = "post", hidden = {}, onEnter, id, autosave, files, children }: FormProps) {
  return (
    <form
      class="form"
      method={method}
      action={action}
      id={id}
      enctype={files ? "multipart/form-data" : undefined}
      data-autosave={autosave ? "" : undefined}
      novalidate
    >
      {onEnter === undefined ? null : <button class="vh" type="submit" tabindex={-1} aria-hidden="true" {...onEnter} />}
      <HiddenFields fields={hidden} />
      {children}
    </form>
  );
}
