import { type Calendars, parseSchoolYear, type SchoolYear } from "../calendar/index.ts";
import { type DatedStep, type Edition, policyDates } from "../policy/index.ts";
import {
  sayClauseLabel,
  sayDay,
  sayDayExpression,
  sayMessage,
  sayMove,
  sayPublished,
  sayRule,
} from "../wording/index.ts";
import { type DataFolders, editionNamed, jsonOption, library, policiesOption } from "./policy-folder.ts";
import { heading, wrap } from "./text.ts";
import { AskedWrongly, type CliIo, type ExitCode, type Verb } from "./verb.ts";

/** The work calendars that days are counted on. `note` says what they are, where they are not a district's own. */
export interface YearCalendars {
  readonly calendars: Calendars;
  readonly note?: string;
}

/** Each dated step of one policy in one school year: the agreement's day, the day it is due, and why they differ. */
export const policyDatesVerb = (
  folders: DataFolders,
  calendarsOf: (year: SchoolYear) => YearCalendars | Promise<YearCalendars>,
): Verb => ({
  name: "policy dates",
  summary:
    "Print each dated step of a policy in a school year: the agreement’s date, the day it is due, why it moved, and the clause.",
  takes: ["policy"],
  options: {
    year: { value: "2028-29", says: "The school year. Without it, the one of today." },
    unit: { value: "btu", says: "The dates of this bargaining unit, where a policy covers several." },
    ...policiesOption,
    ...jsonOption,
  },
  async run(asked, io): Promise<ExitCode> {
    const [name = ""] = asked.given;
    const edition = editionNamed(name, await library(asked, io, folders), io);
    const year = yearAsked(asked.text("year"), io);
    const { calendars, note } = await calendarsOf(year);
    const unit = asked.text("unit");
    const steps = policyDates(edition, year, calendars, unit === undefined ? undefined : { unit });
    if (asked.on("json"))
      io.out(
        JSON.stringify(
          { policy: edition.policy, edition: edition.id, year, steps: steps.map((step) => asJson(step, edition)) },
          null,
          2,
        ),
      );
    else io.out(page(edition, year, steps, note));
    return 0;
  },
});

function yearAsked(text: string | undefined, io: CliIo): SchoolYear {
  const today = io.today();
  const begins = today.month >= 7 ? today.year : today.year - 1;
  const now = `${String(begins)}-${String((begins + 1) % 100).padStart(2, "0")}`;
  const year = parseSchoolYear(text ?? now);
  if (year === undefined) throw new AskedWrongly(`“${text ?? ""}” is no school year: write it as 2028-29.`);
  return year;
}

function page(edition: Edition, year: SchoolYear, steps: readonly DatedStep[], note: string | undefined): string {
  const dated = steps.filter(({ due }) => due !== undefined);
  const counted = steps.filter(({ due }) => due === undefined);
  return [
    heading(`${edition.title}, ${year}`),
    ...(note === undefined ? [] : ["", wrap(note)]),
    ...(dated.length === 0 ? ["", "The agreement names no day of the year."] : []),
    ...dated.flatMap((step) => ["", ...sayStep(step, edition)]),
    ...(counted.length === 0 ? [] : ["", heading("Days counted from what is still to happen, or not yet published")]),
    ...counted.flatMap((step) => ["", ...sayStep(step, edition)]),
  ].join("\n");
}

const says = (step: DatedStep, edition: Edition): string => {
  const rule = edition.rules.find(({ id }) => id === step.rule);
  return rule === undefined ? "" : sayRule(rule, edition).sentence;
};

function sayStep(step: DatedStep, edition: Edition): readonly string[] {
  const { due, deadline, move, closes, counted } = step;
  const first =
    due !== undefined
      ? step.from === undefined
        ? sayDay(due, "full")
        : `${sayDay(step.from, "full")} to ${sayDay(due, "full")}`
      : counted !== undefined
        ? `${"date" in counted ? "If it comes to that" : "Counted"}: ${sayDayExpression(counted, edition)}`
        : "Cannot say yet";
  const why = [
    ...sayPublished(step),
    ...(deadline !== undefined && move === undefined && step.published === undefined
      ? [
          names(step, edition)
            ? "The agreement’s own date; it did not move."
            : "The agreement names no day: this is the last day of the year.",
        ]
      : []),
    ...(move === undefined ? [] : [sayMove(move)]),
    ...(closes === undefined ? [] : [`It closes on ${sayDay(closes, "full")}.`]),
    ...step.missing.map((message) => sayMessage(message, edition)),
  ];
  const clauses = step.source.map((source) => wrap(`${sayClauseLabel(source)}: “${source.says}”`, "    "));
  return [first, wrap(says(step, edition), "    "), ...why.map((words) => wrap(words, "    ")), ...clauses];
}

/** Whether the rule names a day itself, rather than counting within the year. */
const names = (step: DatedStep, edition: Edition): boolean => {
  const rule = edition.rules.find(({ id }) => id === step.rule);
  return ["by", "to", "until", "within"].some((day) => day in (rule?.parameters as object));
};

const asJson = (step: DatedStep, edition: Edition): Readonly<Record<string, unknown>> => ({
  rule: step.rule,
  kind: step.kind,
  effect: step.effect,
  says: says(step, edition),
  ...(step.deadline === undefined ? {} : { deadline: step.deadline.toString() }),
  ...(step.due === undefined ? {} : { due: step.due.toString() }),
  ...(step.closes === undefined ? {} : { closes: step.closes.toString() }),
  ...(step.move === undefined ? {} : { moved: sayMove(step.move) }),
  ...(step.from === undefined ? {} : { from: step.from.toString() }),
  ...(step.published === undefined
    ? {}
    : {
        published: {
          document: step.published.source.title,
          place: step.published.source.place,
          says: step.published.source.says,
          stands: step.published.stands,
          ...(step.published.own === undefined
            ? {}
            : { ownDeadline: step.published.own.deadline.toString(), ownDue: step.published.own.due.toString() }),
        },
      }),
  ...(step.counted === undefined ? {} : { counted: sayDayExpression(step.counted, edition) }),
  missing: step.missing.map((message) => sayMessage(message, edition)),
  source: step.source,
});
