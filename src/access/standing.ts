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
  /**
   * The units whose posts this supervisor (or theirs) supervises, where the person holds posts in several: acts on the year
   * and plans of another unit are its own supervisor's. Absent where there is nothing to tell apart.
   */
  readonly units?: readonly string[];
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
    standings.push(...standingsByPost(person, employee, on, roster));
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

/** Each post has its supervisor, and the supervisor theirs; with posts in several units each keeps to their own. */
const standingsByPost = (person: string, employee: string, on: Day, roster: Roster): readonly Standing[] => {
  const supervising = roster.supervisorsOf(employee, on);
  const isSeveral = new Set(roster.postsOf(employee, on).map(({ unit }) => unit)).size > 1;
  const held = (role: "supervisor" | "second-level", units: readonly string[]): readonly Standing[] =>
    units.length === 0 ? [] : [{ role, ...(isSeveral ? { units: [...new Set(units)] } : {}) }];
  const own = supervising.filter(({ supervisor }) => supervisor === person);
  const below = supervising.filter(({ supervisor }) => roster.supervisorOf(supervisor, on) === person);
  return [
    ...held(
      "supervisor",
      own.flatMap(({ units }) => units),
    ),
    ...held(
      "second-level",
      below.flatMap(({ units }) => units),
    ),
  ];
};

/** What of a file a standing has to reach. */
interface Wanted {
  readonly plan: string | undefined;
  readonly observation: string | undefined;
  readonly unit: string | undefined;
}

/** A helper's standing reaches the one plan it names, an observer's the one observation; a supervisor's their units, where there are several. */
const reaches = ({ role, plan, observation, units }: Standing, wanted: Wanted): boolean => {
  if (role === "helper") return plan !== undefined && plan === wanted.plan;
  if (role === "observer") return observation !== undefined && observation === wanted.observation;
  return units === undefined || wanted.unit === undefined || units.includes(wanted.unit);
};

/** Seeing is for everyone who supervises a post of the person; acting is for whom the year belongs to. */
const isSeeing = (permission: Permission): boolean => permission.startsWith("see-");

/**
 * The standing under which the permission is held on what concerns `plan`, `observation` or a year in `unit` (while the
 * person holds a post in it), or `undefined`: default deny.
 */
export const standingFor = (
  standings: readonly Standing[],
  permission: Permission,
  plan?: string,
  observation?: string,
  unit?: string,
): Standing | undefined => {
  const holders: readonly FileRole[] = permissions[permission];
  const wanted = { plan, observation, unit: isSeeing(permission) ? undefined : unit };
  return standings.find((standing) => holders.includes(standing.role) && reaches(standing, wanted));
};
