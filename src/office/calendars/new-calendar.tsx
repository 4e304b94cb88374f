import { schoolYearOf, type CalendarData } from "../../calendar/index.ts";
import { defineOfficeAction, defineOfficePage, type Answered, type Mount, type PageRequest } from "../../web/index.ts";
import {
  Acts,
  Button,
  Crumbs,
  ErrorSummary,
  Form,
  Head,
  LinkButton,
  Radios,
  Select,
  Sheet,
  TextField,
} from "../../web/kit/index.ts";
import { current } from "../nothing-here.tsx";
import { setsUp } from "../offices.ts";
import type { YearParts } from "../parts.ts";
import { isCalendarId, newFields } from "./asked-calendar.ts";
import { calendarPath } from "./show-calendar.tsx";

const path = "/calendars/new";

interface Typed {
  readonly whose: string;
  readonly group: string;
  readonly title: string;
  readonly copy: string;
}

type Errors = Readonly<Partial<Record<keyof Typed, string>>>;

/** The two calendars there is one of, and the staff groups. */
const whoseOptions = (kept: readonly CalendarData[]) => [
  { value: "group", label: "A staff group", hint: "Counts the work days of its people." },
  ...(["students", "offices"] as const)
    .filter((id) => !kept.some((each) => each.id === id))
    .map((id) => ({
      value: id,
      label: id === "students" ? "The students" : "The offices",
      hint: id === "students" ? "Counts school days." : "Counts business days, and moves dates outside the work year.",
    })),
];

const pageAnswer = (
  request: PageRequest,
  kept: readonly CalendarData[],
  typed: Typed,
  errors: Errors = {},
): Answered => {
  const groups = new Set(
    request.viewer.roster
      .people()
      .flatMap(({ id }) => request.viewer.roster.postsOf(id, request.app.today()).map(({ staffGroup }) => staffGroup)),
  );
  const without = [...groups].filter((group) => !kept.some(({ id }) => id === group));
  const found = Object.entries(errors);
  return {
    title: "Add a calendar",
    current,
    ...(found.length > 0 ? { status: 422, hasErrors: true } : {}),
    page: (
      <>
        <Crumbs
          trail={[
            { label: "Set up the year", href: "/office" },
            { label: "Work calendars", href: "/office/calendars" },
            { label: "Add a calendar" },
          ]}
        />
        <ErrorSummary errors={found.map(([name, message]) => ({ name, message }))} />
        <Head
          title="Add a calendar"
          lead="It begins as a copy of another one, or empty. You see what it moves before it is saved."
        />
        <Sheet>
          <Form action={`/office${path}`} hidden={request.form}>
            <Radios
              name="whose"
              label="Whose days does it count?"
              value={typed.whose}
              options={whoseOptions(kept)}
              error={errors.whose}
            />
            <TextField
              name="group"
              label="The staff group, as the roster names it"
              hint={
                without.length > 0
                  ? `On the roster without a calendar: ${without.join(", ")}.`
                  : "Small letters and hyphens: custodial-staff."
              }
              optional
              value={typed.group}
              error={errors.group}
            />
            <TextField
              name="title"
              label="What it is called"
              hint="Such as: Custodial staff"
              value={typed.title}
              error={errors.title}
              maxLength={80}
            />
            <Select
              name="copy"
              label="Begin as a copy of"
              value={typed.copy}
              options={[
                { value: "", label: "None: begin empty" },
                ...kept.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
            <Acts>
              <Button>Go on to its days</Button>
              <LinkButton kind="plain" href="/office/calendars">
                Back to the calendars
              </LinkButton>
            </Acts>
          </Form>
        </Sheet>
      </>
    ),
  };
};

const errorsIn = ({ whose, group, title }: Typed, kept: readonly CalendarData[]): Errors => {
  const options = whoseOptions(kept).map(({ value }) => value);
  if (!options.includes(whose)) return { whose: "Choose whose days it counts." };
  const id = whose === "group" ? group : whose;
  return {
    ...(whose === "group" && !isCalendarId(group)
      ? { group: "Write the staff group in small letters and figures with hyphens, as the roster names it." }
      : {}),
    ...(kept.some((each) => each.id === id) || (whose === "group" && ["students", "offices"].includes(group))
      ? { group: `There is a calendar “${id}” already.` }
      : {}),
    ...(title === "" ? { title: "Fill in what it is called." } : {}),
  };
};

/** A new calendar: a staff group's own, or the students’ or offices’ where they are not there yet. */
export const newCalendarRoutes = ({ calendars }: YearParts): readonly Mount[] => [
  defineOfficePage({
    path,
    offices: setsUp,
    show: async (request) => {
      const kept = await calendars.newest();
      const first = kept.some(({ id }) => id === "staff") ? {} : { group: "staff", title: "Staff" };
      return pageAnswer(request, kept, {
        whose: "group",
        group: "",
        title: "",
        copy: kept[0] ? "staff" : "",
        ...first,
      });
    },
  }),
  defineOfficeAction({
    path,
    offices: setsUp,
    handle: async (request, { typed }) => {
      const kept = await calendars.newest();
      const text = (name: string): string => typed.get(name)?.[0]?.trim() ?? "";
      const asked: Typed = {
        whose: text("whose"),
        group: text("group"),
        title: text("title").slice(0, 80),
        copy: text("copy"),
      };
      const errors = errorsIn(asked, kept);
      if (Object.keys(errors).length > 0) return pageAnswer(request, kept, asked, errors);
      const id = asked.whose === "group" ? asked.group : asked.whose;
      const kind = asked.whose === "group" ? "staff" : asked.whose;
      const fields = new URLSearchParams(newFields({ title: asked.title, kind, copy: asked.copy }));
      return { go: `${calendarPath(id, schoolYearOf(request.app.today()), "edit")}?${fields.toString()}` };
    },
  }),
];
