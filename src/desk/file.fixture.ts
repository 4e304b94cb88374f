import { createHash } from "node:crypto";
import { day } from "../calendar/index.ts";
import { chain, start, type Actor, type NewEvent, type RecordedEvent } from "../casefile/index.ts";
import type { DocumentIssued } from "../documents/index.ts";
import type { PlanEventBodies } from "../plans/index.ts";
import type { Focus, Role } from "../policy/index.ts";

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
  ...("plan" in body ? { plan: body.plan } : {}),
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
