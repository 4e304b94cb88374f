import type { RosterField, Table } from "../../roster/index.ts";
import { rosterFields } from "../../roster/index.ts";
import type { PageRequest } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  Crumbs,
  ErrorSummary,
  Form,
  Head,
  LinkButton,
  Radios,
  Section,
  Select,
  Sheet,
  TextArea,
  TextField,
} from "../../web/kit/index.ts";
import { capital, rosterFieldName } from "../../wording/index.ts";
import { forEveryone, translated } from "./mapping-form.ts";
import { rosterPath } from "./show-roster.tsx";

export interface ColumnsShown {
  readonly request: PageRequest;
  readonly id: string;
  readonly table: Table;
  readonly value: (field: string) => string;
  readonly errors: readonly { readonly name: string; readonly message: string }[];
}

/** Different values of a column that people can still overlook. */
const fewValues = 12;

/** What stands in a column, so that one sees what one chooses. */
const samples = ({ header, rows }: Table, column: string, most: number): readonly string[] => {
  const place = header.indexOf(column);
  if (place === -1) return [];
  const seen = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[place] ?? "";
    if (cell !== "") seen.add(cell);
    if (seen.size > most) break;
  }
  return [...seen];
};

const held: readonly string[] = forEveryone;

const columnHint = (field: string, values: readonly string[]): string | undefined => {
  const such = values.length === 0 ? [] : [`Such as: ${values.slice(0, 3).join(" · ")}`];
  const other = held.includes(field)
    ? ["If the file has no such column, fill it under “What holds for everyone”."]
    : [];
  const words = [...such, ...other].join(" ");
  return words === "" ? undefined : words;
};

/** Which column holds what, how days are written, and what the file's words mean here. */
export function ColumnsPage({ request, id, table, value, errors }: ColumnsShown) {
  const error = (name: string): string | undefined => errors.find((each) => each.name === name)?.message;
  const path = `${rosterPath}/imports/${id}`;
  const inColumn = (field: RosterField): readonly string[] => samples(table, value(`column-${field}`), fewValues);
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "Roster", href: rosterPath },
          { label: table.file, href: path },
          { label: "Columns" },
        ]}
      />
      <ErrorSummary errors={errors} />
      <Head
        title="What stands in which column"
        lead={`${table.file}: ${String(table.rows.length)} rows. What you choose is saved under a name, and used again for files with the same columns.`}
      />
      <Form action={`${path}/columns`} hidden={request.form}>
        <Section heading="Columns" first>
          <Sheet>
            {rosterFields.map((field) => (
              <Select
                key={field}
                name={`column-${field}`}
                label={capital(rosterFieldName(field))}
                hint={columnHint(field, inColumn(field))}
                value={value(`column-${field}`)}
                error={error(`column-${field}`)}
                optional
                prompt="Not in this file"
                options={table.header.filter((name) => name !== "").map((name) => ({ value: name, label: name }))}
              />
            ))}
            <Radios
              name="days"
              label="How are days written?"
              value={value("days")}
              error={error("days")}
              options={[
                { value: "iso", label: "2026-08-12" },
                { value: "us", label: "8/12/2026 (month first)" },
                { value: "european", label: "12.8.2026 (day first)" },
                { value: "excel", label: "46246 or 12-Aug-26 (as spreadsheets keep them)" },
              ]}
            />
          </Sheet>
        </Section>
        <Section
          heading="What the file’s words mean here"
          lead="A line for each word: the file’s own, an equals sign, and what it is here. Words that are left out stay as they are."
        >
          <Sheet>
            {translated.map((field) => (
              <TextArea
                key={field}
                name={`values-${field}`}
                label={capital(rosterFieldName(field))}
                hint={`Such as: ${field === "status" ? "T = tenured" : "the file’s word = the word here"}.${inColumn(field).length > 0 && inColumn(field).length <= fewValues ? ` In this file: ${inColumn(field).join(", ")}.` : ""}`}
                rows={2}
                optional
                value={value(`values-${field}`)}
                error={error(`values-${field}`) && "Write each line as: word in the file = word here."}
              />
            ))}
          </Sheet>
        </Section>
        <Section heading="What holds for everyone" lead="Where the file has no such column, or a cell is empty.">
          <Sheet>
            {forEveryone.map((field) => (
              <TextField
                key={field}
                name={`otherwise-${field}`}
                label={capital(rosterFieldName(field))}
                optional
                value={value(`otherwise-${field}`)}
                error={error(`otherwise-${field}`)}
              />
            ))}
            <Checkboxes
              name="complete"
              label="Who is not in the file"
              optional
              values={value("complete") === "" ? [] : ["yes"]}
              options={[
                {
                  value: "yes",
                  label: "This file lists everyone: whoever is not in it leaves",
                  hint: "Their posts end; nobody is deleted, and files stay. Leave it empty where the file is a part of the staff.",
                },
              ]}
            />
          </Sheet>
        </Section>
        <Section heading="Save as">
          <Sheet>
            <TextField
              name="name"
              label="Name of this mapping"
              value={value("name")}
              error={error("name")}
              maxLength={80}
            />
            <Acts>
              <Button>Save, and show what would change</Button>
              <LinkButton kind="plain" href={rosterPath}>
                Back to the roster
              </LinkButton>
            </Acts>
          </Sheet>
        </Section>
      </Form>
    </>
  );
}
