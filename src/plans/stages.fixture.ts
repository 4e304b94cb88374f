import { day } from "../calendar/index.ts";
import { focusKey, type FormValues, type Row } from "../documents/index.ts";
import type { Focus, Role } from "../policy/index.ts";
import { type FileInWriting } from "./file-in-writing.fixture.ts";
import { decide as issuePlan, type IssuePlan } from "./issue-plan/decide.ts";
import { plannedDays } from "./planned-days.ts";
import { decide as proposePlan } from "./propose-plan/decide.ts";
import { decide as raiseConcern } from "./raise-concern/decide.ts";
import { planIn } from "./state.ts";

/** A talk about the concern, on the file's own day. */
export const talked = (file: FileInWriting, focus: Focus): void =>
  void file.does("supervisor", raiseConcern, {
    cycle: "c1",
    how: "talk",
    focus: [focus],
    words: "We talked.",
    with: ["supervisor", "employee"],
    on: file.today,
  });

/** A data form on the focus, issued and received. */
export const formReceived = (file: FileInWriting, focus: Focus, document = `ddf-${focus.code}`): string => {
  const values: FormValues = { focus: { focus: [focusKey(focus)] }, problem: { problem: "Seen in three visits." } };
  file.records("supervisor", {
    type: "DocumentIssued",
    day: file.today,
    cycle: "c1",
    document,
    body: file.sealed("ddf", document, values),
  });
  received(file, document);
  return document;
};

/** The employee opened the document. */
export const received = (file: FileInWriting, document: string, version = 1): void =>
  void file.records("employee", {
    type: "DocumentReceived",
    day: file.today,
    cycle: "c1",
    document,
    body: { document, version, how: "opened" },
  });

interface Proposing {
  readonly type?: string;
  readonly ddf?: string;
  readonly by?: "supervisor" | "employee";
}

/** A plan proposed with its notice, the notice received. Gives the plan's identity. */
export const proposed = (
  file: FileInWriting,
  focus: Focus,
  { type = "pip", ddf, by = "supervisor" }: Proposing = {},
): string => {
  const document = `notice-${file.events().length}`;
  const values: FormValues = { focus: { focus: [focusKey(focus)] }, "need-for-plan": { need: "It has not changed." } };
  const notice = by === "supervisor" ? { notice: file.sealed("notice", document, values) } : {};
  const events = file.does(by, proposePlan, {
    cycle: "c1",
    type,
    focus: [focus],
    reason: "It has not changed.",
    ...notice,
    ...(ddf === undefined ? {} : { ddf }),
  });
  if (by === "supervisor") received(file, document);
  return events[0]?.plan ?? "";
};

export const row = (id: string, cells: Readonly<Record<string, string>>): Row => ({ id, ...cells });

/** The words of a plan that lacks nothing under any shipped agreement. */
export const wholePlan = (foci: readonly Focus[]): FormValues => ({
  focus: { focus: foci.map(focusKey) },
  rationale: { rationale: "Exit slips were not used." },
  areas: { areas: "Use of exit slips." },
  support: { support: "One planning hour a week." },
  targets: {
    targets: [
      row("t1", {
        text: "Each week’s plan names who needs the skill again.",
        measure: "Plan book, every Friday",
        "target-dates": "2027-02-26",
      }),
    ],
  },
  strategies: {
    strategies: [
      row("s1", { whose: "supervisor", text: "Frees one planning hour.", "strategy-day": "2026-12-04" }),
      row("s2", { whose: "employee", text: "Sorts exit slips the same day.", "strategy-day": "2026-12-07" }),
    ],
  },
  "appraisal-method": { "appraisal-method": "Both read the log on the last Friday." },
  benchmarks: { benchmarks: [row("b1", { "benchmark-day": "2026-12-11", "look-at": "Plan book" })] },
  progress: { progress: "In the plan book." },
  "completion-day": { "start-day": "", "completion-day": "2027-03-12" },
});

interface Issuing {
  readonly values?: FormValues;
  readonly affirm?: boolean;
  readonly agreedBy?: readonly Role[];
  readonly version?: number;
}

/** What issuing a plan takes, everything affirmed unless it is asked otherwise. */
export const issuing = (
  file: FileInWriting,
  id: string,
  { values, affirm = true, agreedBy = ["supervisor", "employee"], version = 1 }: Issuing = {},
): IssuePlan => {
  const plan = planIn(file.events(), id);
  if (!plan) throw new Error("no such plan");
  const words = values ?? wholePlan(plan.focus);
  const sealed = file.sealed("plan", plan.document, words, version, plan.type);
  const ofTargets = sealed.contents.parts
    .filter(({ part }) => part === "target")
    .map(({ id: part, text }) => ({ rule: "targets-measurable", statement: "…", part, text }));
  return {
    plan: id,
    draft: plan.draft,
    sealed,
    days: plannedDays(words, sealed.contents),
    agreedBy,
    affirmed: affirm ? [...ofTargets, { rule: "reasonable-time", statement: "…" }] : [],
    wordsChanged: false,
  };
};

/** They sat down and wrote it together. */
export const metToWrite = (file: FileInWriting, plan: string): void =>
  void file.records("supervisor", {
    type: "PlanMeetingHeld",
    day: file.today,
    cycle: "c1",
    plan,
    body: { plan, meeting: "plan-writing", with: ["supervisor", "employee"], words: "" },
  });

/** From the first talk to a plan that runs since December 1, 2026. */
export const runningPlan = (file: FileInWriting, focus: Focus, type = "pip"): string => {
  file.today = day("2026-10-06");
  talked(file, focus);
  file.today = day("2026-10-13");
  const ddf = formReceived(file, focus);
  file.today = day("2026-11-02");
  const plan = proposed(file, focus, { type, ddf });
  file.today = day("2026-11-13");
  metToWrite(file, plan);
  file.does("supervisor", issuePlan, issuing(file, plan));
  file.today = day("2026-12-01");
  received(file, planIn(file.events(), plan)?.document ?? "");
  return plan;
};
