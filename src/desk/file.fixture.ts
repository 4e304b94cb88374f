import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Grant } from "../access/index.ts";
import { addDays, day, isUnknown, makeCalendar, type Calendars, type Day } from "../calendar/index.ts";
import {
  chain,
  openCaseFile,
  start,
  type Actor,
  type CaseFile,
  type NewEvent,
  type RecordedEvent,
} from "../casefile/index.ts";
import { demoRoster } from "../demo/staff.ts";
import { demoCalendar } from "../demo/work-calendar.ts";
import { factsFrom as documentFacts, type DocumentIssued, type DraftRecord } from "../documents/index.ts";
import { factsFrom as evaluationFacts } from "../evaluation/index.ts";
import { factsFrom as planFacts, type PlanEventBodies } from "../plans/index.ts";
import { loadPolicies, type Focus, type PolicyLibrary, type Role } from "../policy/index.ts";
import { makeRoster } from "../roster/index.ts";
import type { Reader } from "./owed/from-findings.ts";
import { readFiles } from "./read-file.ts";

const root = new URL("../../", import.meta.url);

/** The agreements as they are shipped. */
export const shippedPolicies = (): PolicyLibrary => {
  const files = readdirSync(new URL("policies/", root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.endsWith(".examples.yaml") && name !== "local-settings.yaml")
    .sort();
  const { library } = loadPolicies(
    files.map((file) => ({ file, text: readFileSync(new URL(`policies/${file}`, root), "utf8") })),
  );
  return library;
};

export const policies = shippedPolicies();
export const roster = makeRoster(demoRoster());

const years = ["2025-26", "2026-27", "2027-28"] as const;
export const calendars: Calendars = {
  staff: makeCalendar(demoCalendar("staff", years)),
  students: makeCalendar(demoCalendar("students", years)),
  offices: makeCalendar(demoCalendar("offices", years)),
};

export const sources = [{ factsFrom: documentFacts }, { factsFrom: planFacts }, { factsFrom: evaluationFacts }];

/** One act of a story: its day, who did it in which role, and what is recorded. */
export type Told = readonly [on: string, by: Actor, events: readonly Omit<NewEvent, "day" | "cycle">[], late?: string];

export const supervisor: Actor = { person: "marisol-quade", role: "supervisor" };
export const office: Actor = { person: "lena-marchetti", role: "personnel" };
export const employee = (person: string): Actor => ({ person, role: "employee" });

/** A file's events, told day by day. Each event's id is `<file>-<revision>`. */
export const eventsOf = (file: string, story: readonly Told[]): readonly RecordedEvent[] => {
  const recorded: RecordedEvent[] = [];
  for (const [on, by, events, late] of story) {
    const sealing = {
      file,
      by,
      recordedAt: `${on}T15:00:00Z`,
      recordedOn: day(on),
      newId: () => `${file}-${String(recorded.length + 1)}`,
      newSalt: () => "00112233445566778899aabbccddeeff",
      digest: (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex"),
    };
    for (const event of events) {
      const whole: NewEvent = { ...event, day: late === undefined ? day(on) : day(late), cycle: "2026-27" };
      recorded.push(...chain(recorded.at(-1) ?? start, [whole], sealing));
    }
  }
  return recorded;
};

export const openFile = (file: string, story: readonly Told[]): CaseFile =>
  openCaseFile(file, eventsOf(file, story), sources);

/** The year is opened under an agreement. */
export const yearOpened = (edition: string, unit: string): Told => [
  "2026-08-17",
  office,
  [
    {
      type: "CycleOpened",
      body: {
        schoolYear: "2026-27",
        edition,
        firstDay: "2026-07-01",
        lastDay: "2027-06-30",
        person: { unit, "job-class": "teacher", status: "tenured" },
      },
    },
  ],
];

export const indicator: Focus = { kind: "indicator", code: "4.2", title: "Deciding what to teach next" };

const frozen = (title: string, document: string, type: string) => ({
  title,
  document,
  version: 1,
  form: { type, id: `${type}@2026-07-01` },
  policy: "mo-certified-1091@2023-07-01",
  sections: [],
});

/** A paper of some type, issued. */
export const issued = (
  document: string,
  type: string,
  title: string,
  more: Partial<DocumentIssued> = {},
): Omit<NewEvent, "day" | "cycle"> => ({
  type: "DocumentIssued",
  document,
  body: {
    document,
    type,
    version: 1,
    frozen: frozen(title, document, type),
    values: {},
    hash: "00",
    contents: { sections: {}, parts: [] },
    focus: [indicator],
    states: [],
    ...more,
  } satisfies DocumentIssued,
});

export const received = (document: string): Omit<NewEvent, "day" | "cycle"> => ({
  type: "DocumentReceived",
  document,
  body: { document, version: 1, how: "opened" },
});

export const acknowledged = (document: string): Omit<NewEvent, "day" | "cycle"> => ({
  type: "DocumentAcknowledged",
  document,
  body: {
    document,
    version: 1,
    as: "employee",
    means: "discussed",
    words: "Seen and discussed.",
    rule: "sign-ddf",
    edition: "mo-certified-1091@2023-07-01",
    hash: "00",
  },
});

/** An event of a plan's life. */
export const ofPlan = <Type extends keyof PlanEventBodies>(
  type: Type,
  body: PlanEventBodies[Type],
): Omit<NewEvent, "day" | "cycle"> => ({
  type,
  body,
  ...("plan" in body && body.plan !== undefined ? { plan: body.plan } : {}),
});

const both: readonly Role[] = ["supervisor", "employee"];

export const concern = ofPlan("ConcernRaised", {
  concern: "k-1",
  how: "talk",
  focus: [indicator],
  words: "How exit slips are read.",
  with: both,
});

const parts: DocumentIssued["contents"]["parts"] = [
  { part: "focus", id: "f1", number: 1, text: "4.2", is: {}, filled: [] },
  {
    part: "target",
    id: "t1",
    number: 1,
    day: "2027-03-12",
    text: "Three of four exit slips a week lead to a changed lesson.",
    is: {},
    filled: ["text", "measure", "target-dates"],
  },
  {
    part: "strategy",
    id: "s1",
    number: 1,
    day: "2026-11-06",
    text: "Model two lessons",
    is: { whose: "supervisor" },
    filled: ["text"],
  },
  {
    part: "strategy",
    id: "s2",
    number: 2,
    text: "Keep a log of exit slips",
    is: { whose: "employee" },
    filled: ["text"],
  },
  {
    part: "benchmark",
    id: "b1",
    number: 1,
    day: "2026-11-13",
    text: "Log of slips",
    is: {},
    filled: ["benchmark-day"],
  },
  {
    part: "benchmark",
    id: "b2",
    number: 2,
    day: "2027-01-29",
    text: "Log of slips",
    is: {},
    filled: ["benchmark-day"],
  },
];

/** From first concern to a proposed plan: conversation, form, notice, proposal. */
export const untilProposed = (person: string): readonly Told[] => [
  yearOpened("mo-certified-1091@2023-07-01", "certified"),
  ["2026-09-22", supervisor, [concern]],
  ["2026-10-01", supervisor, [issued("ddf-1", "ddf", "Developmental Data Form")]],
  ["2026-10-02", employee(person), [received("ddf-1"), acknowledged("ddf-1")]],
  [
    "2026-10-05",
    supervisor,
    [
      issued("notice-1", "notice", "Written notice of the need for a plan", { notice: "need-for-plan" }),
      ofPlan("PlanProposed", {
        plan: "plan-1",
        type: "pip",
        focus: [indicator],
        reason: "Slips are not read.",
        ddf: "ddf-1",
        notice: "notice-1",
        document: "plan-doc-1",
        draft: "draft-1",
      }),
    ],
  ],
  ["2026-10-06", employee(person), [received("notice-1")]],
];

/** … and on to a plan that runs, with benchmarks on November 13 and January 29, until March 12. */
export const untilRunning = (person: string): readonly Told[] => [
  ...untilProposed(person),
  [
    "2026-10-14",
    supervisor,
    [ofPlan("PlanMeetingHeld", { plan: "plan-1", meeting: "plan-writing", with: both, words: "Agreed on targets." })],
  ],
  [
    "2026-10-20",
    supervisor,
    [
      {
        ...issued("plan-doc-1", "plan", "Professional Improvement Plan", { contents: { sections: {}, parts } }),
        plan: "plan-1",
      },
      ofPlan("PlanIssued", {
        plan: "plan-1",
        type: "pip",
        document: "plan-doc-1",
        version: 1,
        focus: [indicator],
        end: "2027-03-12",
        agreedBy: both,
      }),
    ],
  ],
  ["2026-10-20", employee(person), [{ ...received("plan-doc-1"), plan: "plan-1" }]],
];

/** A second plan is proposed while the first one runs. */
export const secondProposed: Told = [
  "2026-11-09",
  supervisor,
  [
    ofPlan("PlanProposed", {
      plan: "plan-2",
      type: "pip",
      focus: [{ kind: "indicator", code: "5.1", title: "Managing routines" }],
      reason: "Transitions take long.",
      document: "plan-doc-2",
      draft: "draft-2",
    }),
  ],
];

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
