import {
  defineOfficeAction,
  defineOfficePage,
  type Answered,
  type Mount,
  type PageRequest,
  type Posted,
} from "../../web/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  ErrorSummary,
  FileField,
  Form,
  Head,
  LinkButton,
  Section,
  Sheet,
  TextArea,
} from "../../web/kit/index.ts";
import { capital } from "../../wording/index.ts";
import { current } from "../nothing-here.tsx";
import { setsUp } from "../offices.ts";
import type { YearParts } from "../parts.ts";
import { howMany, sayYear } from "../words.ts";
import { askedCalendar, type AskedCalendar } from "./asked-calendar.ts";
import { mergeIn, type BroughtIn } from "./bring-in.ts";
import { editAnswer, noSuchCalendar } from "./edit-calendar.tsx";
import { leftOut, startYear } from "./form.ts";
import { readCsv, type ListProblem } from "./read-csv.ts";
import { calendarText, readIcs } from "./read-ics.ts";
import { calendarPath } from "./show-calendar.tsx";
import { boundsOf } from "./year-rows.ts";

const path = "/calendars/:id/:schoolYear/bring";
const largestFile = 1_000_000;

const formAnswer = (
  request: PageRequest,
  { data, year }: AskedCalendar,
  { list = "", error }: { readonly list?: string; readonly error?: readonly [field: string, message: string] } = {},
): Answered => {
  const at = (field: string): string | undefined => (error?.[0] === field ? error[1] : undefined);
  return {
    title: `Bring in days off for ${sayYear(year)}`,
    current,
    ...(error ? { status: 422, hasErrors: true } : {}),
    page: (
      <>
        <Crumbs
          trail={[
            { label: "Set up the year", href: "/office" },
            { label: "Work calendars", href: "/office/calendars" },
            { label: data.title, href: calendarPath(data.id, year) },
            { label: "Bring in" },
          ]}
        />
        <ErrorSummary errors={error ? [{ name: error[0], message: error[1] }] : []} />
        <Head
          title={`Bring in days off for ${sayYear(year)}`}
          lead="What is read goes into the table, where you can change it. Nothing is kept before you saw what it moves and saved it."
        />
        <Form action={calendarPath(data.id, year, "bring")} hidden={request.form} files>
          <Section
            heading="A list"
            lead="One line for each day or break. The first line names the columns: day, to, kind, name."
            first
          >
            <Sheet>
              <TextArea
                name="list"
                label="Paste the list"
                hint="Such as: 2026-11-26,2026-11-27,holiday,Thanksgiving. Kinds are holiday, break, closure and named-day."
                rows={6}
                optional
                value={list}
                error={at("list")}
              />
              <FileField
                name="csv"
                label="Or choose a file (CSV)"
                accept=".csv,text/csv,text/plain"
                optional
                error={at("csv")}
              />
            </Sheet>
          </Section>
          <Section
            heading="A calendar file"
            lead="An .ics file, as calendar programs save it. Whole-day events are read, repeating ones day by day; you say which of them are days off."
          >
            <Sheet>
              <FileField
                name="ics"
                label="Choose an .ics file"
                accept=".ics,text/calendar"
                optional
                error={at("ics")}
              />
            </Sheet>
          </Section>
          <Acts>
            <Button>Read it into the table</Button>
            <LinkButton kind="plain" href={calendarPath(data.id, year)}>
              Back to the calendar
            </LinkButton>
          </Acts>
        </Form>
      </>
    ),
  };
};

const sayProblem = ({ line, why }: ListProblem): string => (line === undefined ? why : `Line ${String(line)}: ${why}`);

/** Lines after a count of lines that are shown; the rest is a number. */
const mostShown = 40;

const shown = (problems: readonly ListProblem[]): readonly string[] => [
  ...problems.slice(0, mostShown).map(sayProblem),
  ...(problems.length > mostShown ? [`${String(problems.length - mostShown)} more lines could not be read.`] : []),
];

type Brought = BroughtIn & { readonly also?: readonly string[] };
type Read = Brought | { readonly error: readonly [string, string] };

const textOf = async (file: File): Promise<string | undefined> => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
};

const readList = async (posted: Posted): Promise<Read | undefined> => {
  const [file] = posted.files.get("csv") ?? [];
  if (file && file.size > largestFile) return { error: ["csv", "The file is too large for a list of days."] };
  const pasted = posted.typed.get("list")?.[0] ?? "";
  if (pasted.trim() === "" && !file) return undefined;
  const text = file ? await textOf(file) : pasted;
  if (text === undefined) return { error: ["csv", "The file is not plain text in UTF-8. Save it as CSV UTF-8."] };
  const { daysOff, anchors, problems } = readCsv(text);
  const nothing = daysOff.length === 0 && Object.keys(anchors).length === 0;
  if (nothing) return { error: [file ? "csv" : "list", shown(problems).join(" ") || "The list holds no day."] };
  return { rows: daysOff, anchors, problems };
};

const readFile = async (posted: Posted, { data, year }: AskedCalendar): Promise<Read | undefined> => {
  const [file] = posted.files.get("ics") ?? [];
  if (!file) return undefined;
  if (file.size > largestFile) return { error: ["ics", "The file is too large for a calendar of one school year."] };
  const text = calendarText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) return { error: ["ics", "This is no calendar file (.ics) in UTF-8."] };
  const read = readIcs(text, { ...boundsOf(data, year), zone: Temporal.Now.timeZoneId() });
  const also = [
    ...(read.partly > 0
      ? [`${howMany(read.partly, "event takes", "events take")} part of a day only, and were left out.`]
      : []),
    ...(read.outside > 0 ? [`${howMany(read.outside, "event lies", "events lie")} outside of ${sayYear(year)}.`] : []),
  ];
  if (read.events.length === 0)
    return {
      error: [
        "ics",
        [...shown(read.problems), ...also].join(" ") || `The file has no whole-day event in ${sayYear(year)}.`,
      ],
    };
  return {
    rows: read.events.map((event) => ({ ...event, to: event.to ?? "" })),
    anchors: {},
    problems: read.problems,
    also,
  };
};

/** Events whose name does not say that nobody works stay out until somebody says so. */
const stillLeftOut = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${capital(howMany(count, "row is", "rows are"))} no day off yet: choose a kind where nobody works, or leave it as it is.`,
      ];

const handle = async (parts: YearParts, request: PageRequest, posted: Posted): Promise<Answered> => {
  const asked = await askedCalendar(parts, request.params, (name) => posted.typed.get(name)?.[0]);
  if (!asked) return noSuchCalendar;
  const list = posted.typed.get("list")?.[0] ?? "";
  const read = (await readFile(posted, asked)) ?? (await readList(posted));
  if (!read) return formAnswer(request, asked, { list, error: ["list", "Paste a list or choose a file."] });
  if ("error" in read) return formAnswer(request, asked, { list, error: read.error });
  const { typed, added, known } = mergeIn(startYear(asked.data, asked.year), read);
  const title = `${howMany(added, "row was", "rows were")} read into the table${known > 0 ? `, and ${String(known)} are there already` : ""}`;
  const left = read.rows.filter(({ kind }) => kind === leftOut).length;
  return editAnswer(request, asked, typed, {
    notes: {
      title: capital(title),
      lines: [...stillLeftOut(left), ...shown(read.problems), ...(read.also ?? [])],
    },
  });
};

/** Reading days off from a list or a calendar file into the table. */
export const bringCalendarRoutes = (parts: YearParts): readonly Mount[] => [
  defineOfficePage({
    path,
    offices: setsUp,
    show: async (request) => {
      const asked = await askedCalendar(parts, request.params, () => undefined);
      return asked ? formAnswer(request, asked) : noSuchCalendar;
    },
  }),
  defineOfficeAction({ path, offices: setsUp, handle: (request, posted) => handle(parts, request, posted) }),
];
