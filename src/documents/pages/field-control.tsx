import { Checkboxes, Radios, Rows, TextArea } from "../../web/kit/index.ts";
import { quoted, sayFoci } from "../evidence.ts";
import { focusKey, type Field } from "../form/fitted-form.ts";
import { picksOf, rowsOf, textOf, type FieldValue, type Row } from "../values.ts";
import { cellName, rowName } from "../writing/read-section.ts";
import { CellControl } from "./cell-control.tsx";
import { stop } from "./say-instant.ts";

export interface ControlProps<F> {
  readonly field: F;
  readonly value: FieldValue | undefined;
  /** The error sentence at a field's name, if there is one. */
  readonly error: (name: string) => string | undefined;
  /** The section's heading says the same: the label is for those who hear the page. */
  readonly quiet: boolean;
}

const labelled = (label: string, quiet: boolean) => (quiet ? <span class="vh">{label}</span> : label);

/** One question of a form, with what was typed so far. */
export function FieldControl({
  field,
  value,
  error,
  quiet,
  blankRow,
}: ControlProps<Field> & { readonly blankRow: string | undefined }) {
  const { name, hint, optional } = field;
  const label = labelled(field.label, quiet);
  switch (field.kind) {
    case "focus":
      return (
        <Checkboxes
          name={name}
          label={label}
          hint={hint}
          error={error(name)}
          values={picksOf(value)}
          options={field.choices.map((choice) => ({
            value: focusKey(choice),
            label: `${choice.code} ${choice.title}`,
            hint: choice.description,
          }))}
        />
      );
    case "evidence":
      return (
        <Checkboxes
          name={name}
          label={label}
          hint={hint}
          optional={optional}
          error={error(name)}
          values={picksOf(value)}
          options={field.choices.map((choice) => ({
            value: choice.key,
            label: quoted(choice.words),
            hint: [choice.source, sayFoci(choice)].flatMap((words) => (words === "" ? [] : stop(words))).join(" "),
          }))}
        />
      );
    case "rating":
      return field.foci ? (
        <RatingRows field={field} foci={field.foci} value={value} error={error} quiet={quiet} />
      ) : (
        <Radios
          name={name}
          label={label}
          hint={hint}
          error={error(name)}
          value={textOf(value)}
          options={field.options}
        />
      );
    case "rows":
      return <RowsControl field={field} value={value} error={error} quiet={quiet} blankRow={blankRow} />;
    default:
      return (
        <CellControl
          column={field}
          label={label}
          name={name}
          text={textOf(value)}
          error={error(name)}
          optional={optional}
        />
      );
  }
}

type RowsField = Extract<Field, { kind: "rows" }>;

/** Rows with one blank at the end when there is none yet, or when one more was asked for. */
function RowsControl({
  field,
  value,
  error,
  quiet,
  blankRow,
}: ControlProps<RowsField> & { readonly blankRow: string | undefined }) {
  const written = rowsOf(value);
  const rows: readonly Row[] = blankRow === undefined ? written : [...written, { id: blankRow }];
  const noun = field.row.toLowerCase();
  return (
    <Rows
      name={field.name}
      label={labelled(field.label, quiet)}
      hint={field.hint}
      error={error(field.name)}
      rows={rows.map((row, at) => ({
        key: row.id,
        legend: `${field.row} ${at + 1}`,
        children: field.columns.map((column) => {
          const name = cellName(field.name, row.id, column.name);
          return (
            <CellControl
              key={name}
              column={column}
              name={name}
              text={row[column.name] ?? ""}
              error={error(name)}
              optional={column.optional}
            />
          );
        }),
        ...(row.id === blankRow
          ? {}
          : { remove: { name: "remove", value: rowName(field.name, row.id), label: `Remove ${noun} ${at + 1}` } }),
      }))}
      add={{ name: "more", value: field.name, label: `Add another ${noun}` }}
    />
  );
}

type RatingField = Extract<Field, { kind: "rating" }>;

function RatingRows({
  field,
  foci,
  value,
  error,
}: ControlProps<RatingField> & { readonly foci: NonNullable<RatingField["foci"]> }) {
  const given = new Map(rowsOf(value).map((row) => [row.id, row]));
  return (
    <>
      {foci.map((focus) => {
        const key = focusKey(focus);
        const name = cellName(field.name, key, "value");
        return (
          <fieldset class="row" key={key}>
            <legend>
              {focus.code} {focus.title}
            </legend>
            <Radios
              name={name}
              label={field.label}
              error={error(name)}
              value={given.get(key)?.["value"] ?? ""}
              options={field.options}
            />
            {field.rests === undefined ? null : (
              <TextArea
                name={cellName(field.name, key, "words")}
                label={field.rests}
                optional
                rows={2}
                value={given.get(key)?.["words"] ?? ""}
              />
            )}
          </fieldset>
        );
      })}
    </>
  );
}
