import { DateField, Radios, Select, TextArea, TextField, fieldId, type Words } from "../../web/kit/index.ts";
import type { Column } from "../form/fitted-form.ts";

interface CellProps {
  readonly column: Column;
  /** In place of the column's own. */
  readonly label?: Words;
  readonly name: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly optional: boolean;
}

/** One answer: a line, a text, a day, a number, a choice or a box to tick. */
export function CellControl({ column, label = column.label, name, text, error, optional }: CellProps) {
  const shared = { name, label, hint: column.hint, error, optional };
  switch (column.kind) {
    case "long-text":
      return <TextArea {...shared} value={text} rows={Math.min(16, 4 + Math.floor(text.length / 120))} />;
    case "text":
      return <TextField {...shared} value={text} />;
    case "number":
      return <TextField {...shared} value={text} numeric width="number" />;
    case "day":
      return <DateField {...shared} value={text} />;
    case "choice":
      return column.options.length > 5 ? (
        <Select {...shared} value={text} options={column.options} prompt="Choose one" />
      ) : (
        <Radios {...shared} value={text} options={column.options} />
      );
    case "check":
      return <Tick name={name} label={column.label} hint={column.hint} error={error} ticked={text === "yes"} />;
  }
}

function Tick({
  name,
  label,
  hint,
  error,
  ticked,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly ticked: boolean;
}) {
  return (
    <div class={error ? "field bad" : "field"}>
      <div class="choice">
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          value="yes"
          checked={ticked}
          aria-describedby={hint ? `${fieldId(name)}-note` : undefined}
        />
        <label for={fieldId(name)}>{label}</label>
        {hint ? (
          <p class="hint" id={`${fieldId(name)}-note`}>
            {hint}
          </p>
        ) : null}
      </div>
      {error ? <p class="error">Error: {error}</p> : null}
    </div>
  );
}
