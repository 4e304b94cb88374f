import type { Day } from "../calendar/index.ts";
import type { CaseFile, RecordedEvent } from "../casefile/index.ts";
import { documentsOf, latestVersion, rowsOf, type IssuedVersion, type Row } from "../documents/index.ts";
import type { Cycle } from "../policy/index.ts";
import { developmentEvents, developmentPlan, type Recorded } from "./events.ts";

/** A goal or an activity of a year's plan, in its newest words, with everything recorded about it. */
export interface PlanPart {
  /** Identity in the file: outcomes name it. */
  readonly id: string;
  readonly of: "goal" | "activity";
  readonly number: number;
  readonly row: Row;
  readonly text: string;
  /** Oldest first; the last one stands. */
  readonly outcomes: readonly Recorded<"DevelopmentOutcomeRecorded">[];
}

/** One year's plan as adopted, through all its versions. */
export interface DevelopmentYear {
  readonly cycle: string;
  readonly schoolYear: string | undefined;
  readonly document: string;
  readonly versions: readonly [IssuedVersion, ...IssuedVersion[]];
  readonly latest: IssuedVersion;
  readonly goals: readonly PlanPart[];
  readonly activities: readonly PlanPart[];
  /** Outcomes of goals and activities that a later version no longer names: nothing recorded is lost. */
  readonly others: readonly Recorded<"DevelopmentOutcomeRecorded">[];
}

/** A person's development over all years, from the events that stand. */
export interface Development {
  /** Oldest first. */
  readonly years: readonly DevelopmentYear[];
  readonly shared: readonly Recorded<"DevelopmentDraftShared">[];
  /** By the day they were completed. */
  readonly coursework: readonly Recorded<"CourseworkRecorded">[];
  /** In the order of recording. */
  readonly certificates: readonly Recorded<"CertificateRecorded">[];
}

/** One document for each year; a number tells those of one person apart from another's. */
export const documentOfYear = (employee: string, cycle: string): string => `${developmentPlan}-${employee}-${cycle}`;

const dayOf = (event: RecordedEvent): Day => event.day ?? event.recordedOn;

/** Everything recorded of a person's development. Striking an event is as if it had never been. */
export const developmentOf = ({ events, cycles }: Pick<CaseFile, "events" | "cycles">): Development => {
  const own = developmentEvents(events);
  const outcomes = own.filter((event) => event.type === "DevelopmentOutcomeRecorded");
  const years = [...documentsOf(events).values()]
    .filter(({ type }) => type === developmentPlan)
    .map((document): DevelopmentYear => {
      const latest = latestVersion(document);
      const recorded = outcomes.filter(({ body }) => body.document === document.id);
      const goals = partsOf("goal", document.id, latest, recorded);
      const activities = partsOf("activity", document.id, latest, recorded);
      const known = new Set([...goals, ...activities].map(({ id }) => id));
      return {
        cycle: document.cycle,
        schoolYear: cycles.find(({ id }) => id === document.cycle)?.schoolYear,
        document: document.id,
        versions: document.versions,
        latest,
        goals,
        activities,
        others: recorded.filter(({ body }) => !known.has(body.part)),
      };
    });
  return {
    years: years.toSorted((a, b) => (a.schoolYear ?? "").localeCompare(b.schoolYear ?? "")),
    shared: own.filter((event) => event.type === "DevelopmentDraftShared"),
    coursework: own
      .filter((event) => event.type === "CourseworkRecorded")
      .toSorted((a, b) => Temporal.PlainDate.compare(dayOf(a), dayOf(b))),
    certificates: own.filter((event) => event.type === "CertificateRecorded"),
  };
};

const homes = { goal: "goals", activity: "activities" } as const;

const partsOf = (
  of: PlanPart["of"],
  document: string,
  { issued }: IssuedVersion,
  outcomes: Development["years"][number]["others"],
): readonly PlanPart[] => {
  const home = homes[of];
  return rowsOf(issued.body.values[home]?.[home]).map((row, at) => {
    const id = `${document}.${home}.${row.id}`;
    return {
      id,
      of,
      number: at + 1,
      row,
      text: (row["text"] ?? "").trim(),
      outcomes: outcomes.filter(({ body }) => body.part === id),
    };
  });
};

/** The plan of one year. */
export const yearOf = ({ years }: Development, cycle: string): DevelopmentYear | undefined =>
  years.find((year) => year.cycle === cycle);

/** The year before this one that has a plan: where a new one carries on from. */
export const lastYearBefore = (
  { years }: Development,
  { id, schoolYear }: Pick<Cycle, "id" | "schoolYear">,
): DevelopmentYear | undefined => years.findLast((year) => year.cycle !== id && (year.schoolYear ?? "") <= schoolYear);

/** Whether the draft of this version is open to the supervisor. */
export const isShared = ({ shared }: Development, document: string, version: number): boolean =>
  shared.some(({ body }) => body.document === document && body.version === version);
