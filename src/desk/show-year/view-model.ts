import { compareDays, type Day } from "../../calendar/index.ts";
import type { Cycle, Edition, Finding } from "../../policy/index.ts";
import { sayFinding, type SaidState } from "../../wording/index.ts";
import { actOwed } from "../acts-owed.ts";
import { clauseRef, type ClauseRef } from "../finding-clause.ts";
import { stepTitle } from "../finding-step.ts";

/** One step of the year: its day, what it is, whose it is, why it stands as it does, and where the reader can do it. */
export interface YearStep {
  readonly day: Day | undefined;
  readonly title: string;
  readonly whose: string;
  readonly why: string;
  readonly clause: ClauseRef;
  readonly state: SaidState;
  /** Under the file; only where it is the reader's to do now. */
  readonly path?: string;
}

export const yearGroups = ["waiting", "paused", "coming", "unknown", "open", "done", "not-needed"] as const;
export type YearGroup = (typeof yearGroups)[number];

interface YearRead {
  readonly findings: readonly Finding[];
  readonly cycle: Pick<Cycle, "id">;
  readonly edition: Edition;
  readonly today: Day;
  /** Until when something counts as near. */
  readonly horizon: Day;
  /** The reader's roles on this file. */
  readonly roles: readonly string[];
  readonly name: (person: string) => string;
  /** How the page calls who owes a step. */
  readonly whoIs: (role: string) => string;
}

/** Kinds that somebody does something for; the others judge, offer words, or are told. */
const steps: ReadonlySet<Finding["kind"]> = new Set(["duty", "cadence", "count", "acknowledge", "right"]);

/** The steps of one year of a file, none of a plan's, in groups and in the order of their days. */
export const yearSteps = (
  read: YearRead,
): readonly { readonly group: YearGroup; readonly steps: readonly YearStep[] }[] => {
  const own = read.findings.filter(
    ({ kind, occasion }) =>
      steps.has(kind) && occasion.kind !== "act" && occasion.cycle === read.cycle.id && occasion.plan === undefined,
  );
  const grouped = Map.groupBy(own, (finding) => groupOf(finding, read));
  return yearGroups.flatMap((group) => {
    const found = (grouped.get(group) ?? []).map((finding) => yearStep(finding, group, read));
    return found.length === 0 ? [] : [{ group, steps: found.toSorted(byDay) }];
  });
};

const groupOf = ({ kind, state, due }: Finding, { horizon }: YearRead): YearGroup => {
  if (state.startsWith("done")) return "done";
  if (state === "not-needed") return "not-needed";
  if (state === "cannot-say") return "unknown";
  if (kind === "right") return "open";
  if (state === "open") return "paused";
  return state === "overdue" || state === "blocked" || (due && compareDays(due, horizon) <= 0) ? "waiting" : "coming";
};

const yearStep = (finding: Finding, group: YearGroup, read: YearRead): YearStep => {
  const { edition, today, name, roles, whoIs } = read;
  const said = sayFinding(finding, edition, { name, today });
  const act = actOwed(finding, edition);
  const mine = finding.who.some((role) => roles.includes(role));
  const canAct = mine && (group === "waiting" || group === "coming" || group === "open");
  const title = stepTitle(finding, edition, today);
  const shows = group === "done" ? said.proof : [...said.because, ...said.missing];
  return {
    day: group === "done" ? (finding.proof[0]?.day ?? finding.due) : finding.due,
    title,
    whose: [...new Set(finding.who.map(whoIs))].join(" and "),
    // A step without a short name is called by what is asked: that is not said twice.
    why: [...(said.asks.startsWith(title) ? [] : [said.asks]), ...shows].join(" "),
    clause: clauseRef(finding, finding.rule, edition),
    state: said.state,
    ...(canAct && act?.path !== undefined ? { path: act.path } : {}),
  };
};

/** Without a day last. */
const byDay = (one: YearStep, other: YearStep): number => {
  if (!one.day || !other.day) return Number(one.day === undefined) - Number(other.day === undefined);
  return compareDays(one.day, other.day);
};
