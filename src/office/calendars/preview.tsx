import type { CalendarData, SchoolYear } from "../../calendar/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  Empty,
  ErrorSummary,
  Form,
  Head,
  Section,
  Sheet,
  Table,
  TextArea,
} from "../../web/kit/index.ts";
import { people, sayYear } from "../words.ts";
import { differences, type Difference } from "./differences.ts";
import type { MovedStep } from "./moved-steps.ts";
import { sayMovedStep, type SayNames } from "./say-moved-step.ts";
import { calendarPath } from "./show-calendar.tsx";
import { yearRows } from "./year-rows.ts";

export interface PreviewShown {
  readonly before: CalendarData;
  readonly after: CalendarData;
  readonly year: SchoolYear;
  readonly steps: readonly MovedStep[];
  readonly names: SayNames;
  /** Open files that this calendar counts. */
  readonly files: number;
  /** Everything that was typed, to be sent again with the reason. */
  readonly carried: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly error: string | undefined;
  readonly isNew: boolean;
}

const moved = (steps: readonly MovedStep[]): string => {
  const touched = new Set(steps.flatMap((step) => step.people)).size;
  return steps.length === 0
    ? "No due date of an open file moves."
    : `${steps.length === 1 ? "One step moves" : `${String(steps.length)} steps move`}, in the files of ${people(touched)}.`;
};

/** What a change of a calendar does, before it is saved. */
export function Preview(shown: PreviewShown) {
  const { before, after, year, steps, carried, reason, error, isNew } = shown;
  const changes = differences(yearRows(before, year), yearRows(after, year));
  const nothing = changes.length === 0 && !isNew && (before.refused ?? []).join() === (after.refused ?? []).join();
  return (
    <>
      <Crumbs
        trail={[
          { label: "Set up the year", href: "/office" },
          { label: "Work calendars", href: "/office/calendars" },
          { label: after.title, ...(isNew ? {} : { href: calendarPath(after.id, year) }) },
          { label: "What this changes" },
        ]}
      />
      <ErrorSummary errors={error === undefined ? [] : [{ name: "reason", message: error }]} />
      <Head
        title={nothing ? "Nothing would change" : `What this changes in ${after.title}, ${sayYear(year)}`}
        lead={
          nothing
            ? "The table is as it was. Go back and change a row, or leave it."
            : `Nothing is saved yet. ${moved(steps)}`
        }
      />
      <Section heading="In the calendar" first>
        <Sheet>
          <Changes changes={changes} />
        </Sheet>
      </Section>
      <Section heading="In open files" lead={filesWords(shown.files)}>
        <Sheet>
          <Steps {...shown} />
        </Sheet>
      </Section>
      <Form action={calendarPath(after.id, year, "edit")} hidden={carried}>
        {nothing ? null : (
          <TextArea
            name="reason"
            label="Why is it changed?"
            hint="Read by everyone who sets up the year: “Snow on October 29; made up on June 11.”"
            rows={2}
            maxLength={2000}
            value={reason}
            error={error}
          />
        )}
        <Acts>
          {nothing ? null : (
            <Button name="do" value="save">
              Save the calendar
            </Button>
          )}
          <Button kind="second" name="do" value="back">
            Back to the table
          </Button>
        </Acts>
      </Form>
    </>
  );
}

const filesWords = (files: number): string =>
  files === 0
    ? "No file with a year open is counted by this calendar."
    : `${files === 1 ? "One file with a year open is" : `${String(files)} files with a year open are`} counted by this calendar. Each step was worked out twice, as it is and as it would be.`;

function Changes({ changes }: { readonly changes: readonly Difference[] }) {
  if (changes.length === 0)
    return <Empty title="The table stays as it is">Days, kinds and names are those that are kept.</Empty>;
  return (
    <Table
      caption="What changes in the calendar"
      columns={[{ heading: "What" }, { heading: "Was" }, { heading: "Becomes" }]}
      rows={changes.map(({ name, was, becomes }) => [name, was ?? "Not there", becomes ?? "Taken out"])}
    />
  );
}

function Steps({ steps, names }: Pick<PreviewShown, "steps" | "names">) {
  if (steps.length === 0)
    return <Empty title="No due date moves">What is due in open files stays due on the same days.</Empty>;
  return (
    <Table
      caption="Due dates of open files that move"
      columns={[
        { heading: "Step" },
        { heading: "Due now" },
        { heading: "Would be due" },
        { heading: "Why that day" },
        { heading: "Whose" },
      ]}
      rows={steps.map((step) => {
        const { title, agreement, from, to, why, whose } = sayMovedStep(step, names);
        return [
          <>
            <b>{title}</b>
            <br />
            <span class="small soft">{agreement}</span>
          </>,
          from,
          <b>{to}</b>,
          why,
          whose,
        ];
      })}
    />
  );
}
