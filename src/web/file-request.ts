import type { Context } from "hono";
import { standingFor, standingsOn, type FileRole, type Permission, type Standing } from "../access/index.ts";
import type { Calendars, Day } from "../calendar/index.ts";
import { assessFile, cycleOn, openCaseFile, type Actor, type CaseFile } from "../casefile/index.ts";
import type { Cycle, Edition, Fact, Finding, Role } from "../policy/index.ts";
import type { Person, Roster } from "../roster/index.ts";
import type { App } from "./app.ts";
import type { PageFrame } from "./kit/index.ts";
import { frameFor, type Viewer } from "./viewer.ts";

/** One employee's file as one person may see it now: what pages and acts of a file are given. */
export interface FileRequest {
  readonly app: App;
  readonly viewer: Viewer;
  readonly roster: Roster;
  readonly standings: readonly Standing[];
  /** The standing under which this page or act is open to the viewer. */
  readonly standing: Standing;
  readonly actor: Actor;
  readonly employee: Person;
  readonly file: CaseFile;
  /** The cycle this page is about: the plan's or document's own, or the one today lies in. */
  readonly cycle: Cycle;
  readonly edition: Edition;
  readonly calendars: Calendars;
  readonly today: Day;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly frame: PageFrame;
  readonly may: (permission: Permission, plan?: string) => boolean;
  readonly name: (person: string) => string;
  readonly findings: (proposed?: readonly Fact[]) => readonly Finding[];
  readonly supervisor: Person | undefined;
  readonly secondLevel: Person | undefined;
}

/** Which cycle a page is about, when it is not the latest. */
export type CycleOf = (file: CaseFile, params: Readonly<Record<string, string>>) => string | undefined;

export type FileAnswer =
  | { readonly ok: true; readonly request: FileRequest }
  /** No standing on this file, or no such file: told apart by nobody. */
  | { readonly ok: false; readonly why: "no-file" }
  | { readonly ok: false; readonly why: "not-yours"; readonly roles: readonly FileRole[] }
  | { readonly ok: false; readonly why: "no-cycle" }
  /** The edition the file is pinned to is not among the district's agreements. */
  | { readonly ok: false; readonly why: "no-agreement" };

const actingAs = (role: FileRole): Role =>
  role === "helper" || role === "auditor" || role === "administrator" ? "other" : role;

/**
 * The year today lies in, also where the next one is open already; of several posts’ years, the one in the unit that this
 * supervisor supervises.
 */
const currentCycle = (cycles: readonly Cycle[], { units }: Standing, today: Day): Cycle | undefined => {
  const latest = cycleOn(cycles, today);
  const own = cycles.findLast(
    ({ schoolYear, person }) => schoolYear === latest?.schoolYear && units?.includes(person.unit),
  );
  return own ?? latest;
};

/** Loads a file for a viewer under one permission; default deny. */
export const requestFile = async (
  c: Context,
  app: App,
  viewer: Viewer,
  permission: Permission,
  cycleOf?: CycleOf,
): Promise<FileAnswer> => {
  const params = c.req.param() as Readonly<Record<string, string>>;
  const { roster } = viewer;
  const employee = roster.person(params["employee"] ?? "");
  if (!employee) return { ok: false, why: "no-file" };
  const today = app.today();
  const file = openCaseFile(employee.id, await app.log.load(employee.id), app.sources);
  const standings = standingsOn(viewer.person.id, employee.id, today, roster, app.grants(file));
  if (standings.length === 0) return { ok: false, why: "no-file" };
  const { plan, observation } = params;
  const standing = standingFor(standings, permission, plan, observation);
  if (!standing) return { ok: false, why: "not-yours", roles: standings.map(({ role }) => role) };

  const wanted = cycleOf?.(file, params);
  const cycle = file.cycles.find(({ id }) => id === wanted) ?? currentCycle(file.cycles, standing, today);
  if (!cycle) return { ok: false, why: "no-cycle" };
  const unit = roster.postsOf(employee.id, today).find((post) => post.unit === cycle.person.unit)?.unit;
  if (!standingFor(standings, permission, plan, observation, unit))
    return { ok: false, why: "not-yours", roles: standings.map(({ role }) => role) };
  const edition = app.policies().edition(cycle.edition);
  if (!edition) return { ok: false, why: "no-agreement" };
  const calendars = app.calendars(roster.postsOf(employee.id, today)[0]?.staffGroup);
  const person = (id: string | undefined): Person | undefined => (id === undefined ? undefined : roster.person(id));
  const request: FileRequest = {
    app,
    viewer,
    roster,
    standings,
    standing,
    actor: { person: viewer.person.id, role: actingAs(standing.role) },
    employee,
    file,
    cycle,
    edition,
    calendars,
    today,
    params,
    query: new URL(c.req.url).searchParams,
    frame: frameFor(app, viewer),
    may: (wantedPermission, ofPlan) =>
      standingFor(standings, wantedPermission, ofPlan ?? plan, observation, unit) !== undefined,
    name: (id) => roster.person(id)?.name ?? "someone no longer listed",
    findings: (proposed) =>
      assessFile({ file, library: app.policies(), calendars, today, ...(proposed ? { proposed } : {}) }),
    supervisor: person(roster.supervisorOf(employee.id, today, unit)),
    secondLevel: person(roster.secondLevelOf(employee.id, today, unit)),
  };
  return { ok: true, request };
};
