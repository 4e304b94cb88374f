import { schoolYearEnd, schoolYearStart, type SchoolYear } from "../calendar/index.ts";
import { decideStrikeEvent, type RecordedEvent } from "../casefile/index.ts";
import { focusKey, type FormValues } from "../documents/index.ts";
import {
  decideCloseCycle,
  decideGiveReport,
  decideHoldConference,
  resultsIn,
  summativeReport,
} from "../evaluation/index.ts";
import type { PersonAttributes } from "../policy/index.ts";
import { plansIn } from "../plans/index.ts";
import { both } from "./acts-of-concern.ts";
import { sealed } from "./sealed.ts";
import type { Act } from "./story.ts";

export const cycleId = (person: string, year: SchoolYear): string => `${person}-${year}`;

export interface YearOf {
  readonly year: SchoolYear;
  readonly edition: string;
  readonly person: PersonAttributes;
  /** The first cycle tells how far back the paper file is entered. */
  readonly completeSince?: SchoolYear;
}

/** What opening a person's cycle of one school year takes. */
export const openingOf = (employee: string, { year, edition, person, completeSince }: YearOf) => ({
  cycle: cycleId(employee, year),
  schoolYear: year,
  edition,
  firstDay: schoolYearStart(year),
  lastDay: schoolYearEnd(year),
  person,
  ...(completeSince === undefined ? {} : { completeSince: schoolYearStart(completeSince) }),
});

/** Why a conference went on without a development plan shared in the program: nobody writes them here yet. */
const onPaper = { "idp-before-conference": "The individual development plan was brought to the conference on paper." };

/** The initial planning conference is held. */
export const planningConference =
  (words: string, lateReason?: string): Act =>
  async (file) => {
    const held = { day: file.today, cycle: file.cycle.id, meeting: "planning" as const, with: both, words };
    await file.does(
      "supervisor",
      decideHoldConference,
      { ...held, ...(lateReason === undefined ? {} : { lateReason }) },
      onPaper,
    );
  };

/** The last entry of that type is struck by its author. */
export const strikesLast =
  (type: RecordedEvent["type"], reason: string): Act =>
  async (file) => {
    const event = (await file.opened()).events.findLast((each) => each.type === type)?.id;
    if (event === undefined) throw new Error(`there is no ${type} to strike`);
    await file.does("supervisor", decideStrikeEvent, { event, reason });
  };

/** The personnel office closes the year, unless a plan of it is still open. */
export const closesYear: Act = async (file) => {
  const open = plansIn((await file.opened()).events).some(({ state }) => state !== "concluded");
  if (!open) await file.does("personnel", decideCloseCycle, { cycle: file.cycle.id });
};

export interface Summative {
  readonly strengths: string;
  readonly growth: string;
}

/** The year's report with the usual marks: recommended, or every criterion met. */
export const summative =
  ({ strengths, growth }: Summative): Act =>
  async (file) => {
    const form = file.form("summative");
    const has = (section: string): boolean => form.sections.some(({ name }) => name === section);
    const foci = file.parts.rubric(file.edition).map((focus) => ({ id: focusKey(focus), value: "meets-expectations" }));
    const values: FormValues = {
      ...(has("ratings") ? { ratings: { ratings: foci } } : {}),
      ...(has("overall") ? { overall: { overall: "meets-expectations" } } : {}),
      summary: { strengths, growth },
      ...(has("recommendation") ? { recommendation: { recommendation: "recommended", ground: "" } } : {}),
    };
    const document = `summative-${file.cycle.id}`;
    const paper = sealed(file, "summative", "supervisor", values, document);
    const given = { document, version: paper.version, ...resultsIn(form, values) };
    await file.does("supervisor", decideGiveReport, {
      report: summativeReport,
      sealed: paper,
      given,
      cycle: file.cycle.id,
      draft: `summative-draft-${file.cycle.id}`,
    });
  };
