import { type Day, day } from "../../calendar/index.ts";
import type { Person, Post, RosterRows } from "../roster.ts";
import { gatherPeople, type Gathered } from "./gather-people.ts";
import { personAfter, personChanges } from "./person-fields.ts";
import { planLeaving } from "./plan-leaving.ts";
import { isOver, planPosts, type Planning, type PostsPlan } from "./plan-posts.ts";
import { postMoves, siteNames } from "./post-moves.ts";
import { type FieldChange, type ImportPlan, type PlannedRow, type RowKind, rowKinds } from "./planned.ts";
import { type WantedPost } from "./post-wanted.ts";
import { type SiteFinder, siteFinder } from "./find-site.ts";
import type { ImportProblem, StaffRead, StaffRow } from "./source.ts";
import { supervisorFinder, type SupervisorFinder } from "./find-supervisor.ts";
import { supervisorWarnings } from "./supervisor-warnings.ts";

export interface PlanQuestion {
  readonly read: StaffRead;
  readonly roster: RosterRows;
  /** Revision of the roster these rows are. */
  readonly revision: number;
  readonly today: Day;
  /** From when changes hold whose row names no day of its own. */
  readonly on: Day;
  /** Units that some agreement covers. */
  readonly units: ReadonlySet<string>;
  readonly newId: () => string;
}

/** One person of the file, planned. */
export interface PlannedPerson {
  readonly person: Person;
  readonly isNew: boolean;
  readonly rows: readonly StaffRow[];
  readonly wanted: readonly WantedPost[];
  readonly posts: PostsPlan;
  readonly changes: readonly FieldChange[];
}

/**
 * What an import would do to the roster, row by row: pure, and the same for the preview and the commit. A person with a row
 * in error is not touched at all. Posts end, people never go. Planning again what was committed changes nothing.
 */
export const planImport = (question: PlanQuestion): ImportPlan => {
  const { read, roster, revision, newId } = question;
  const history = Map.groupBy(roster.posts, ({ person }) => person);
  const sites = siteFinder(roster.sites);
  const gathered = gatherPeople(read, roster.people, newId);
  // Of someone new whose posts are all over nothing is added, so nobody can be supervised by them.
  const named = gathered.people
    .filter(({ isNew, rows }) => !isNew || rows.some(({ to }) => !isOver(dayOf(to), question.today)))
    .map(({ person, rows, isNew }) => personAfter(person, rows, isNew));
  const people = new Map([...roster.people, ...named].map((person) => [person.id, person]));
  const supervisors = supervisorFinder([...people.values()]);
  const planning: Planning = {
    ...{ today: question.today, on: question.on, complete: read.complete, newId },
    say: (field, value) => {
      if (field === "site") return sites.all().find(({ id }) => id === value)?.name ?? value;
      return field === "supervisor" && value !== undefined ? (people.get(value)?.name ?? value) : value;
    },
  };
  const problems = new Map<StaffRow, readonly ImportProblem[]>();
  const planned = gathered.people.map((one) =>
    planPerson(one, history.get(one.person.id) ?? [], { sites, supervisors, problems, question, planning }),
  );
  const leaving = planLeaving({ ...question, planned, heldBack: gathered.heldBack });
  const after = rosterAfter(roster, planned, leaving.posts, sites);
  const warned = supervisorWarnings(planned, after, question);
  const rows: readonly PlannedRow[] = [
    ...gathered.errors,
    ...planned.flatMap((one) =>
      one.rows.map((row) => rowOf(one, row, [...(problems.get(row) ?? []), ...(warned.get(row) ?? [])])),
    ),
    ...leaving.rows,
  ].sort(byPlace);
  const moves = movesOf(roster, after, planned, leaving.posts, newId);
  return {
    revision,
    rows,
    counts: countPeople(rows),
    problems: [
      ...read.problems.filter(({ effect, at }) => effect !== "row" && !isOfRow(at, read.rows)),
      ...leaving.problems,
    ],
    newSites: sites.added().map(({ name }) => name),
    after,
    moves,
    isEmpty: rows.every(({ kind }) => kind === "unchanged" || kind === "error"),
  };
};

const isOfRow = (at: ImportProblem["at"], rows: readonly StaffRow[]): boolean =>
  rows.some((row) => row.at.file === at.file && row.at.row === at.row);

const dayOf = (text: string | null | undefined): Day | null | undefined =>
  typeof text === "string" ? day(text) : text;

interface PersonParts {
  readonly sites: SiteFinder;
  readonly supervisors: SupervisorFinder;
  readonly problems: Map<StaffRow, readonly ImportProblem[]>;
  readonly question: PlanQuestion;
  readonly planning: Planning;
}

const planPerson = (
  { person: before, isNew, rows }: Gathered,
  history: readonly Post[],
  parts: PersonParts,
): PlannedPerson => {
  const { sites, supervisors, problems, question, planning } = parts;
  const note = (row: StaffRow, problem: Pick<ImportProblem, "key" | "with">): void => {
    problems.set(row, [...(problems.get(row) ?? []), { ...problem, at: row.at, effect: "warns" }]);
  };
  const isRosterOfRecord = question.read.source === "hr";
  const wanted = rows.map((row): WantedPost => {
    const to = dayOf(row.to);
    const isCurrent = !isOver(to, question.today);
    const site = sites.find(row, isCurrent);
    if (site?.isNew && isCurrent) note(row, { key: "new-site", with: { site: site.site.name } });
    if (row.unit !== undefined && !question.units.has(row.unit))
      note(row, { key: "unit-unknown", with: { unit: row.unit } });
    const supervisor = typeof row.supervisor === "string" ? supervisors(row.supervisor, before.id) : row.supervisor;
    if (typeof supervisor === "object" && supervisor !== null) note(row, supervisor);
    return {
      row,
      ...{ site: site?.site.id, title: row.title, unit: row.unit, jobClass: row.jobClass, staffGroup: row.staffGroup },
      status: row.status,
      supervisor: typeof supervisor === "object" && supervisor !== null ? supervisor.instead : supervisor,
      from: row.from === undefined ? undefined : day(row.from),
      to,
    };
  });
  const [first] = rows;
  if (first && !isNew && isOtherName(before, first)) note(first, { key: "other-name", with: { name: before.name } });
  const hasRealPost = history.some(({ unit }) => unit !== "unassigned");
  const posts =
    !isRosterOfRecord && hasRealPost
      ? noPosts(history, wanted, (row, site) => note(row, { key: "site-differs", with: { site } }), sites)
      : planPosts(before.id, history, wanted, planning);
  for (const want of wanted)
    if (posts.byRow.get(want)?.outcome === "over") note(want.row, { key: "ended-before", with: {} });
  return {
    ...{ person: personAfter(before, rows, isNew), isNew, rows, wanted, posts },
    changes: isNew ? [] : personChanges(before, personAfter(before, rows, isNew)),
  };
};

/** A package says nothing of unit, title or supervisor: posts that the HR system gave are left to it. */
const noPosts = (
  history: readonly Post[],
  wanted: readonly WantedPost[],
  differs: (row: StaffRow, site: string) => void,
  sites: SiteFinder,
): PostsPlan => {
  const open = history.filter(({ to }) => to === undefined);
  for (const { row, site } of wanted)
    if (open.length > 0 && !open.some((post) => post.site === site))
      differs(row, sites.all().find(({ id }) => id === site)?.name ?? "");
  return {
    posts: history,
    byRow: new Map(wanted.map((want) => [want, { outcome: "same", changes: [] }])),
    ended: [],
  };
};

/** Neither part of the name is as it was: perhaps the number went to someone else. */
const isOtherName = ({ name }: Person, { given, family }: StaffRow): boolean => {
  const words = name.toLowerCase();
  return !words.includes(family.toLowerCase()) && !words.includes(given.toLowerCase());
};

const rosterAfter = (
  roster: RosterRows,
  planned: readonly PlannedPerson[],
  leaving: ReadonlyMap<string, readonly Post[]>,
  sites: SiteFinder,
): RosterRows => {
  const changed = new Map([...planned.map(({ person, posts }) => [person.id, posts.posts] as const), ...leaving]);
  const named = new Map(planned.map(({ person }) => [person.id, person]));
  const isAdded = ({ isNew, posts }: PlannedPerson): boolean => isNew && posts.posts.length > 0;
  return {
    ...roster,
    people: [
      ...roster.people.map((person) => named.get(person.id) ?? person),
      ...planned.filter(isAdded).map(({ person }) => person),
    ],
    posts: [...roster.posts.filter(({ person }) => !changed.has(person)), ...[...changed.values()].flat()],
    sites: [...roster.sites, ...sites.added()],
  };
};

const movesOf = (
  before: RosterRows,
  after: RosterRows,
  planned: readonly PlannedPerson[],
  leaving: ReadonlyMap<string, readonly Post[]>,
  newId: () => string,
): ImportPlan["moves"] => {
  const names = siteNames(after.sites);
  const were = Map.groupBy(before.posts, ({ person }) => person);
  const are = Map.groupBy(after.posts, ({ person }) => person);
  const touched = [...planned.filter(({ isNew }) => !isNew).map(({ person }) => person.id), ...leaving.keys()];
  return touched.flatMap((person) =>
    postMoves(were.get(person) ?? [], are.get(person) ?? [], names).map((move) => ({ id: newId(), person, move })),
  );
};

const rowOf = (one: PlannedPerson, row: StaffRow, problems: readonly ImportProblem[]): PlannedRow => {
  const want = one.wanted.find((each) => each.row === row);
  const outcome = want && one.posts.byRow.get(want);
  const isFirst = one.rows[0] === row;
  const endings: readonly FieldChange[] = isFirst
    ? one.posts.ended.map((post) => ({ field: "post", was: post.title }))
    : [];
  const changes = [...(isFirst ? one.changes : []), ...(outcome?.changes ?? []), ...endings];
  return {
    kind: kindOf(one, outcome?.outcome, changes),
    at: row.at,
    ...(one.isNew ? {} : { person: one.person.id }),
    name: one.person.sortName,
    ...(one.person.number === undefined ? {} : { number: one.person.number }),
    changes,
    problems,
  };
};

const kindOf = (one: PlannedPerson, outcome: string | undefined, changes: readonly FieldChange[]): RowKind => {
  if (outcome === "over" && changes.length === 0) return "unchanged";
  if (one.isNew) return "new";
  if (outcome === "ending" && one.rows.length === 1) return "leaving";
  return changes.length === 0 ? "unchanged" : "changed";
};

const byPlace = (a: PlannedRow, b: PlannedRow): number => (a.at?.row ?? Infinity) - (b.at?.row ?? Infinity) || 0;

const weight: Readonly<Record<RowKind, number>> = { error: 0, new: 1, leaving: 2, changed: 3, unchanged: 4 };

const countPeople = (rows: readonly PlannedRow[]): Readonly<Record<RowKind, number>> => {
  const people = new Map<string, RowKind>();
  for (const { kind, person, number, name, at } of rows) {
    const key = person ?? number ?? (kind === "error" ? `${at?.file ?? ""} ${String(at?.row)}` : name);
    const before = people.get(key);
    if (before === undefined || weight[kind] < weight[before]) people.set(key, kind);
  }
  const counted = Map.groupBy(people.values(), (kind) => kind);
  return Object.fromEntries(rowKinds.map((kind) => [kind, counted.get(kind)?.length ?? 0])) as Record<RowKind, number>;
};
