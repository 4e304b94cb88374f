import type { CalendarData, SchoolYear } from "../../calendar/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  DateField,
  ErrorSummary,
  fieldId,
  Form,
  Head,
  LinkButton,
  Notice,
  Rows,
  Section,
  Select,
  Sheet,
  TextField,
} from "../../web/kit/index.ts";
import { sayYear } from "../words.ts";
import { anchorNames, sayAnchorName } from "./anchor-names.ts";
import { newFields, type NewCalendar } from "./asked-calendar.ts";
import { leftOut, type TypedRow, type TypedYear, type YearFault } from "./form.ts";
import { sayFault } from "./say-fault.ts";
import { calendarPath } from "./show-calendar.tsx";
import { sayDaysOff } from "./year-table.tsx";

export interface EditShown {
  readonly data: CalendarData;
  readonly year: SchoolYear;
  readonly fresh: NewCalendar | undefined;
  readonly typed: TypedYear;
  readonly faults: readonly YearFault[];
  readonly hidden: Readonly<Record<string, string>>;
  /** What was brought in and what of it could not be read; whole sentences. */
  readonly notes?: { readonly title: string; readonly lines: readonly string[] };
}

const kinds = [
  { value: "holiday", label: "Holiday" },
  { value: "break", label: "Break" },
  { value: "closure", label: "Closure" },
  { value: leftOut, label: "No day off: leave it out" },
];

const legend = ({ day, to, name }: TypedRow): string => {
  if (name === "" && day === "") return "New row";
  const readable = [day, to || day].every((iso) => /^\d{4}-\d{2}-\d{2}$/.test(iso));
  try {
    return readable ? `${name || "No name"}, ${sayDaysOff({ day, ...(to === "" ? {} : { to }) })}` : name || day;
  } catch {
    return name || day;
  }
};

/** One school year of a calendar, row by row. Nothing is kept until its effect was looked at and a reason given. */
export function EditForm({ data, year, fresh, typed, faults, hidden, notes }: EditShown) {
  const error = (field: string): string | undefined => {
    const fault = faults.find((each) => each.field === field);
    return fault && sayFault(fault, year);
  };
  const names = [...new Set([...anchorNames(data), ...Object.keys(typed.anchors)])];
  const title = `${data.title}, ${sayYear(year)}`;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "Work calendars", href: "/office/calendars" },
          { label: data.title, ...(fresh ? {} : { href: calendarPath(data.id, year) }) },
          { label: `Change ${sayYear(year)}` },
        ]}
      />
      <ErrorSummary errors={faults.map((fault) => ({ name: fault.field, message: sayFault(fault, year) }))} />
      {notes ? (
        <Notice kind="check" title={notes.title} announce>
          {notes.lines.length === 0 ? null : (
            <ul>
              {notes.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Notice>
      ) : null}
      <Head
        title={`Change ${title}`}
        lead="Nothing is kept yet. The next page shows which due dates of open files would move, before you save."
      />
      <Form
        action={calendarPath(data.id, year, "edit")}
        hidden={{
          ...hidden,
          base: String(typed.base),
          refused: typed.refused.join(" "),
          ...(fresh ? newFields(fresh) : {}),
        }}
        onEnter={{ name: "do", value: "preview" }}
      >
        {names.length === 0 ? null : (
          <Section heading="Named days" lead="Days that agreements count from. Leave empty what is not set yet." first>
            <Sheet>
              <div class="cells two">
                {names.map((name) => (
                  <DateField
                    key={name}
                    name={`anchor-${name}`}
                    label={sayAnchorName(name)}
                    optional
                    value={typed.anchors[name]}
                    error={error(`anchor-${name}`)}
                  />
                ))}
                <TextField name="other-name" label="Another named day" hint="Such as: quarter 1 start" optional />
                <DateField name="other-day" label="Its date" optional />
              </div>
            </Sheet>
          </Section>
        )}
        <Rows
          name="rows"
          label={`Days off in ${sayYear(year)}`}
          hint="A single day needs no last day. In a break, weekends are counted in by themselves."
          error={error("rows")}
          rows={typed.rows.map((row, at) => ({
            key: String(at),
            legend: legend(row),
            children: <RowCells row={row} at={at} error={error} />,
            remove: { name: "do", value: `remove-${String(at)}`, label: `Take out ${row.name || "this row"}` },
          }))}
          empty="No day off is entered yet."
          add={{ name: "do", value: "add", label: "Add a day off" }}
        />
        <Acts>
          <Button name="do" value="preview">
            See what this changes
          </Button>
          <LinkButton kind="plain" href={fresh ? "/office/calendars" : calendarPath(data.id, year)}>
            Leave it as it was
          </LinkButton>
        </Acts>
      </Form>
    </>
  );
}

function RowCells({ row, at, error }: { row: TypedRow; at: number; error: (field: string) => string | undefined }) {
  const field = (cell: keyof TypedRow) => {
    const name = `${cell}-${String(at)}`;
    return { name, id: fieldId(name), error: error(name), value: row[cell] };
  };
  return (
    <div class="cells">
      <DateField {...field("day")} label="Day, or first day" />
      <DateField {...field("to")} label="Last day" optional />
      <Select {...field("kind")} label="Kind" options={kinds} />
      <TextField {...field("name")} label="Name" maxLength={200} />
    </div>
  );
}
