import { Button } from "./button.tsx";
import { FieldNotes, LabelWords, describedBy, fieldId, type FieldProps } from "./field.tsx";
import { classes, type Words } from "./words.ts";

type RowButton = {
  name: string;
  value: string;
  /** "Add another target", "Remove target 2": says which. */
  label: string;
};

export type RowsProps = FieldProps & {
  rows: readonly { key: string; legend: Words; children: Words; remove?: RowButton | undefined }[];
  /** Left out when no more rows are allowed. */
  add?: RowButton | undefined;
  /** Shown while there is no row. */
  empty?: Words;
};

/** The same questions several times. Adding and removing are submit buttons, so they work without a script. */
export function Rows({ name, label, hint, error, optional, id = fieldId(name), rows, add, empty }: RowsProps) {
  return (
    <fieldset
      class={classes("field", "rows", error && "bad")}
      id={id}
      tabindex={-1}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend>
        <LabelWords label={label} optional={optional} />
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {rows.length === 0 && empty ? <p class="small soft">{empty}</p> : null}
      {rows.map((row) => (
        <fieldset class="row" key={row.key}>
          <legend>{row.legend}</legend>
          {row.children}
          {row.remove === undefined ? null : (
            <Button kind="plain" small name={row.remove.name} value={row.remove.value}>
              {row.remove.label}
            </Button>
          )}
        </fieldset>
      ))}
      {add === undefined ? null : (
        <Button kind="second" small name={add.name} value={add.value}>
          {add.label}
        </Button>
      )}
    </fieldset>
  );
}
