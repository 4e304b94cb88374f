import { OverdueMark } from "./marks.tsx";
import { classes, type Words } from "./words.ts";

/** What every field has. Required is the normal case; optional is said in words. */
export type FieldProps = {
  name: string;
  label: Words;
  hint?: Words;
  /** What to do, as a sentence; "Error:" is put before it. */
  error?: string | undefined;
  optional?: boolean | undefined;
  /** Only where one page shows two fields of the same name. */
  id?: string | undefined;
};

/** The id a field's control has, so that a summary can link to it. Only letters, digits, "-" and "_" remain. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(/[^\p{ASCII}]|[^A-Za-z0-9_-]+/gu, "-").replace(/-+$/, "")}`;
}

/** The ids of the texts that describe a control, or undefined when there are none. */
export function describedBy(id: string, { hint, error }: Pick<FieldProps, "hint" | "error">): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}

export function LabelWords({ label, optional }: Pick<FieldProps, "label" | "optional">) {
  return (
    <>
      {label}
      {optional ? <span class="optional"> (if you wish)</span> : null}
    </>
  );
}

/** The hint and the error, with the ids that describedBy names. */
export function FieldNotes({ id, hint, error }: { id: string } & Pick<FieldProps, "hint" | "error">) {
  return (
    <>
      {hint ? (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p class="error" id={`${id}-error`}>
          <OverdueMark />
          <span>Error: {error}</span>
        </p>
      ) : null}
    </>
  );
}

/** Label above, hint under it, then the error, then the control. */
export function Field({
  name,
  label,
  hint,
  error,
  optional,
  id = fieldId(name),
  children,
}: FieldProps & { children: Words }) {
  return (
    <div class={classes("field", error && "bad")}>
      <label for={id}>
        <LabelWords label={label} optional={optional} />
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

/** What a control itself carries: id, name and the aria attributes that tie it to its texts. */
export function controlProps({ name, id = fieldId(name), hint, error, optional }: FieldProps) {
  return {
    id,
    name,
    required: optional ? undefined : true,
    "aria-describedby": describedBy(id, { hint, error }),
    "aria-invalid": error ? ("true" as const) : undefined,
  };
}
