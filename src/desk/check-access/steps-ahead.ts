import { addDays, compareDays, isUnknown, type Calendars, type Day } from "../../calendar/index.ts";
import { passed, type AccessCheck } from "../../help/index.ts";
import { sayMessage } from "../../wording/index.ts";
import { actOwed, type ActOwed } from "../acts-owed.ts";
import { agreementName } from "../agreement-name.ts";
import { howMany } from "../counting-words.ts";
import { rolesOn, type ReadFile } from "../read-file.ts";

/** Deadlines this near are worth trying for; sooner than the last days, when help can still come. */
const workDaysAhead = 20;

/** Until when deadlines are looked at. */
export const checkHorizon = (today: Day, calendars: Calendars): Day => {
  const found = addDays(calendars, today, { count: workDaysAhead, unit: "work-days" }, "after");
  return isUnknown(found) ? today.add({ days: 28 }) : found;
};

/** One deadline of a supervisor, and the files in which the step is still to be done. */
export interface StepAhead {
  readonly supervisor: string;
  readonly rule: string;
  readonly due: Day;
  /** "Hold the initial planning conference". */
  readonly title: string;
  /** The same of other people: "Observe twelve people". */
  readonly titleFor: (whom: string) => string;
  readonly agreement: string;
  readonly files: readonly { readonly employee: string; readonly path: string | undefined; readonly finding: string }[];
}

/** One step of one file, before those of a day are put together. */
type FoundStep = Omit<StepAhead, "title" | "titleFor" | "files"> & {
  readonly act: ActOwed;
  readonly name: string;
  readonly file: StepAhead["files"][number];
};

const keyOf = ({ supervisor, rule, due }: Pick<StepAhead, "supervisor" | "rule" | "due">): string =>
  `${supervisor} ${rule} ${due.toString()}`;

/** Every step that supervisors owe by a day between today and the horizon, the nearest first. */
export const stepsAhead = (
  files: readonly ReadFile[],
  { today, horizon }: { readonly today: Day; readonly horizon: Day },
): readonly StepAhead[] => {
  const found = files.flatMap((read) => {
    const { supervisor, employee } = read;
    if (!supervisor) return [];
    return read.findings.flatMap((finding): readonly FoundStep[] => {
      const { due, state, who, rule, occasion } = finding;
      const edition = read.editionOf(occasion.cycle);
      if (!edition || !due || state !== "due" || !who.includes("supervisor")) return [];
      if (compareDays(due, today) < 0 || compareDays(due, horizon) > 0) return [];
      const asked = sayMessage(finding.asks, edition, { today, finding }).replace(/\.$/, "");
      const act: ActOwed = actOwed(finding, edition) ?? { title: () => asked };
      const path = act.path === undefined ? undefined : `/files/${employee.id}${act.path}`;
      const step = { supervisor: supervisor.id, rule, due, agreement: agreementName(edition) };
      return [{ ...step, act, name: employee.name, file: { employee: employee.id, path, finding: finding.id } }];
    });
  });
  return [...Map.groupBy(found, keyOf).values()]
    .flatMap((same): readonly StepAhead[] => {
      const [first] = same;
      if (!first) return [];
      const { act, name, file: _, ...step } = first;
      const whom = same.length === 1 ? name : howMany(same.length, "person", "people");
      return [{ ...step, title: act.title(whom), titleFor: act.title, files: same.map(({ file }) => file) }];
    })
    .sort((a, b) => compareDays(a.due, b.due) || a.rule.localeCompare(b.rule));
};

export type Tried = "not-yet" | "works" | "fails";

/** How the newest try for a step went; a try counts for its own supervisor, rule and day. */
export const triedFor = (
  step: StepAhead,
  checks: readonly AccessCheck[],
): { readonly tried: Tried; readonly last?: AccessCheck } => {
  const last = checks.findLast(({ person, rule, due }) => keyOf({ supervisor: person, rule, due }) === keyOf(step));
  return last ? { tried: passed(last) ? "works" : "fails", last } : { tried: "not-yet" };
};

/** People whose supervisor the reader is, with whether their year is open. */
export const staffOf = (files: readonly ReadFile[]): readonly { readonly name: string; readonly hasYear: boolean }[] =>
  files
    .filter((read) => rolesOn(read).includes("supervisor"))
    .map(({ employee, file }) => ({
      name: employee.name,
      hasYear: file.cycles.some(({ closedOn }) => closedOn === undefined),
    }));
