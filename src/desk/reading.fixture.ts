import type { Grant } from "../access/index.ts";
import { addDays, isUnknown, type Day } from "../calendar/index.ts";
import type { Actor, CaseFile } from "../casefile/index.ts";
import type { DraftRecord } from "../documents/index.ts";
import { calendars, policies, roster, sources } from "./district.fixture.ts";
import { employee, eventsOf, supervisor, type Told } from "./file.fixture.ts";
import type { Reader } from "./owed/from-findings.ts";
import { readFiles } from "./read-file.ts";

/** Files as somebody reads them; everyone else in the district has an empty one. */
export const readBy = (
  person: string,
  today: Day,
  stories: Readonly<Record<string, readonly Told[]>>,
  grants: (file: CaseFile) => readonly Grant[] = () => [],
) =>
  readFiles(
    {
      log: {
        loadMany: () =>
          Promise.resolve(new Map(Object.entries(stories).map(([id, story]) => [id, eventsOf(id, story)]))),
      },
      sources,
      grants,
      policies: () => policies,
      calendars: () => calendars,
    },
    { person, roster, today },
  );

/** A reader whose near days are the next five work days. */
export const readerOn = (person: string, today: Day): Reader => {
  const horizon = addDays(calendars, today, { count: 5, unit: "work-days" }, "after");
  if (isUnknown(horizon)) throw new Error("the calendar does not reach that far");
  return { person, today, horizon };
};

/** The draft of the proposed plan: the rationale is agreed by both, the targets by the employee only. */
export const planDraft = (person: string): DraftRecord => {
  const entry = (number: number, section: string, by: Actor) => ({ number, section, by, at: "2026-11-10T13:00:00Z" });
  return {
    header: {
      id: "draft-1",
      file: person,
      cycle: "2026-27",
      type: "plan",
      form: "plan@2026-07-01",
      document: "plan-doc-1",
      version: 1,
      plan: "plan-1",
      openedBy: supervisor,
      openedAt: "2026-11-02T09:00:00Z",
    },
    entries: [
      { kind: "text", ...entry(1, "rationale", supervisor), revision: 1, value: {} },
      { kind: "text", ...entry(2, "targets", employee(person)), revision: 1, value: {} },
      { kind: "agreement", ...entry(3, "rationale", employee(person)), revision: 1, agrees: true },
      { kind: "agreement", ...entry(4, "rationale", supervisor), revision: 1, agrees: true },
      { kind: "agreement", ...entry(5, "targets", employee(person)), revision: 1, agrees: true },
    ],
  };
};
