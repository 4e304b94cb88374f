import { makeCalendar, type CalendarData } from "../../calendar/index.ts";
import { canonicalJson } from "../../casefile/index.ts";
import {
  defineOfficeAction,
  defineOfficePage,
  type Answered,
  type Mount,
  type PageRequest,
  type Posted,
} from "../../web/index.ts";
import { current, nothingHere } from "../nothing-here.tsx";
import { setsUp } from "../offices.ts";
import type { YearParts } from "../parts.ts";
import { sayYear } from "../words.ts";
import { askedCalendar, type AskedCalendar } from "./asked-calendar.ts";
import { countedFiles } from "./counted-files.ts";
import { EditForm, type EditShown } from "./edit-form.tsx";
import { emptyRow, readTyped, readYear, startYear, type TypedYear } from "./form.ts";
import { movedSteps } from "./moved-steps.ts";
import { Preview } from "./preview.tsx";
import { calendarPath } from "./show-calendar.tsx";

const path = "/calendars/:id/:schoolYear/edit";

export const noSuchCalendar: Answered = nothingHere(
  "There is no such calendar",
  "The address names a calendar or a school year that is not there.",
  "/office/calendars",
);

/** The year's table, ready to be written in. */
export const editAnswer = (
  request: PageRequest,
  { data, year, fresh }: AskedCalendar,
  typed: TypedYear,
  more: Pick<EditShown, "notes"> & Partial<Pick<EditShown, "faults">> = {},
): Answered => {
  const faults = more.faults ?? [];
  return {
    title: `Change ${data.title}, ${sayYear(year)}`,
    current,
    ...(faults.length > 0 ? { status: 422, hasErrors: true } : {}),
    page: (
      <EditForm data={data} year={year} fresh={fresh} typed={typed} hidden={request.form} {...more} faults={faults} />
    ),
  };
};

/** Everything typed, for the next page to carry along. */
const carriedFrom = ({ typed }: Posted, request: PageRequest): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    [...typed].flatMap(([field, [value = ""]]) => (field === "do" || field === "reason" ? [] : [[field, value]])),
  ),
  ...request.form,
});

const previewAnswer = async (
  request: PageRequest,
  posted: Posted,
  { data, year, fresh }: AskedCalendar,
  after: CalendarData,
  error?: string,
): Promise<Answered> => {
  const { app, viewer } = request;
  const files = await countedFiles(app, viewer.roster, makeCalendar(after));
  return {
    title: "What this changes",
    current,
    ...(error === undefined ? {} : { status: 422, hasErrors: true }),
    page: (
      <Preview
        before={fresh ? { ...data, daysOff: [], anchors: {} } : data}
        after={after}
        year={year}
        files={files.length}
        steps={movedSteps(files, app.policies(), app.today())}
        names={{ name: (id) => viewer.roster.person(id)?.name ?? "someone no longer listed", today: app.today() }}
        carried={carriedFrom(posted, request)}
        reason={posted.typed.get("reason")?.[0] ?? ""}
        error={error}
        isNew={fresh !== undefined}
      />
    ),
  };
};

const isSame = (one: CalendarData, other: CalendarData): boolean =>
  canonicalJson({ ...one, revision: 0 }) === canonicalJson({ ...other, revision: 0 });

const save = async (
  { calendars }: YearParts,
  request: PageRequest,
  asked: AskedCalendar,
  typed: TypedYear,
  after: CalendarData,
  reason: string,
): Promise<Answered> => {
  const done = { go: `${calendarPath(after.id, asked.year)}&saved` };
  const saved = await calendars.saveAfter(typed.base, after, request.viewer.person.id, reason);
  if (saved) return done;
  const now = (await calendars.newest()).find(({ id }) => id === after.id);
  if (!now || isSame(now, after)) return done;
  const answer = editAnswer(
    request,
    { data: now, year: asked.year },
    { ...typed, base: now.revision ?? 0 },
    {
      notes: {
        title: "Somebody else saved this calendar meanwhile",
        lines: [
          "Your rows are kept here and not saved. Look at the next page again: it shows what they change in the calendar as it stands now.",
        ],
      },
    },
  );
  return "page" in answer ? { ...answer, status: 409 } : answer;
};

const handle = async (parts: YearParts, request: PageRequest, posted: Posted): Promise<Answered> => {
  const field = (name: string): string | undefined => posted.typed.get(name)?.[0];
  const asked = await askedCalendar(parts, request.params, field);
  if (!asked) return noSuchCalendar;
  const typed = readTyped(posted.typed);
  const wanted = field("do") ?? "preview";
  if (wanted === "add") return editAnswer(request, asked, { ...typed, rows: [...typed.rows, emptyRow] });
  const removed = /^remove-(\d+)$/.exec(wanted)?.[1];
  if (removed !== undefined)
    return editAnswer(request, asked, { ...typed, rows: typed.rows.filter((_, at) => at !== Number(removed)) });
  if (wanted === "back") return editAnswer(request, asked, typed);
  const read = readYear(asked.data, asked.year, typed, request.app.today().toString());
  if (!read.ok) return editAnswer(request, asked, typed, { faults: read.faults });
  if (wanted !== "save") return previewAnswer(request, posted, asked, read.calendar);
  const reason = field("reason")?.trim() ?? "";
  if (reason === "" || reason.length > 2000) {
    const error =
      reason === "" ? "Say why the calendar is changed." : "The reason is too long. Use at most 2,000 characters.";
    return previewAnswer(request, posted, asked, read.calendar, error);
  }
  return save(parts, request, asked, typed, read.calendar, reason);
};

/** Changing one school year of a calendar: the table, what it would change, and the save with its reason. */
export const editCalendarRoutes = (parts: YearParts): readonly Mount[] => [
  defineOfficePage({
    path,
    offices: setsUp,
    show: async (request) => {
      const asked = await askedCalendar(parts, request.params, (name) => request.query.get(name) ?? undefined);
      return asked ? editAnswer(request, asked, startYear(asked.data, asked.year)) : noSuchCalendar;
    },
  }),
  defineOfficeAction({ path, offices: setsUp, handle: (request, posted) => handle(parts, request, posted) }),
];
