import type { Day } from "../calendar/index.ts";
import type { Roster } from "../roster/index.ts";
import { permissions, type FileRole, type Permission } from "./permissions.ts";

/** A leave to see one file that its employee gave, or that a running plan gives a helper, or one observation its observer. */
export interface Grant {
  readonly person: string;
  readonly as: "representative" | "helper" | "observer";
  readonly from: Day;
  /** Last day of the leave. */
  readonly until?: Day;
  readonly plan?: string;
  readonly observation?: string;
}

/** Under which right someone stands before a file. */
export interface Standing {
  readonly role: FileRole;
  readonly until?: Day;
  /** The plan a helper's standing is confined to. */
  readonly plan?: string;
  /** The observation an observer's standing is confined to. */
  readonly observation?: string;
}

const current = (grant: Grant, on: Day): boolean =>
  Temporal.PlainDate.compare(grant.from, on) <= 0 &&
  (grant.until === undefined || Temporal.PlainDate.compare(on, grant.until) <= 0);

/**
 * Every standing of a person on an employee's file that day, strongest first; empty means none.
 * An administrator keeps settings and has no standing on files by that office.
 */
export const standingsOn = (
  person: string,
  employee: string,
  on: Day,
  roster: Roster,
  grants: readonly Grant[],
): readonly Standing[] => {
  const standings: Standing[] = [];
  if (person === employee) standings.push({ role: "employee" });
  else {
    if (roster.supervisorOf(employee, on) === person) standings.push({ role: "supervisor" });
    if (roster.secondLevelOf(employee, on) === person) standings.push({ role: "second-level" });
    const offices = roster.officesOf(person, on);
    if (offices.includes("personnel")) standings.push({ role: "personnel" });
    if (offices.includes("auditor")) standings.push({ role: "auditor" });
  }
  for (const grant of grants) {
    if (grant.person !== person || !current(grant, on)) continue;
    standings.push({
      role: grant.as,
      ...(grant.until === undefined ? {} : { until: grant.until }),
      ...(grant.plan === undefined ? {} : { plan: grant.plan }),
      ...(grant.observation === undefined ? {} : { observation: grant.observation }),
    });
  }
  return standings;
};

/** A helper's standing reaches the one plan it names, an observer's the one observation; without it, nothing. */
const reaches = (
  { role, plan, observation }: Standing,
  wanted: string | undefined,
  wantedObservation: string | undefined,
): boolean => {
  if (role === "helper") return plan !== undefined && plan === wanted;
  return role !== "observer" || (observation !== undefined && observation === wantedObservation);
};

/** The standing under which the permission is held on what concerns `plan` or `observation`, or `undefined`: default deny. */
export const standingFor = (
  standings: readonly Standing[],
  permission: Permission,
  plan?: string,
  observation?: string,
): Standing | undefined => {
  const holders: readonly FileRole[] = permissions[permission];
  return standings.find((standing) => holders.includes(standing.role) && reaches(standing, plan, observation));
};
