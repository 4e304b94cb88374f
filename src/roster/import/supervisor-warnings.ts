import { compareDays, type Day, laterDay } from "../../calendar/index.ts";
import { makeRoster } from "../make-roster.ts";
import type { Roster, RosterRows } from "../roster.ts";
import type { ImportProblem, StaffRow } from "./source.ts";
import type { WantedPost } from "./post-wanted.ts";

interface Supervised {
  readonly person: { readonly id: string };
  readonly wanted: readonly WantedPost[];
}

/** What is amiss with supervisors in the roster an import would leave: two over each other, one who leaves, one without a post. */
export const supervisorWarnings = (
  planned: readonly Supervised[],
  after: RosterRows,
  { on, today }: { readonly on: Day; readonly today: Day },
): ReadonlyMap<StaffRow, readonly ImportProblem[]> => {
  const roster = makeRoster(after);
  const found = new Map<StaffRow, readonly ImportProblem[]>();
  for (const { person, wanted } of planned)
    for (const { row, supervisor, from, to } of wanted) {
      if (typeof supervisor !== "string" || (to && compareDays(to, today) < 0)) continue;
      const since = laterDay(from ?? on, on);
      const problem = warning(person.id, supervisor, since, roster);
      if (problem) found.set(row, [{ ...problem, at: row.at, effect: "warns" }]);
    }
  return found;
};

const warning = (
  person: string,
  supervisor: string,
  on: Day,
  roster: Roster,
): Pick<ImportProblem, "key" | "with"> | undefined => {
  const name = roster.person(supervisor)?.name ?? supervisor;
  const posts = roster.historyOf(supervisor).filter(({ to }) => to === undefined || compareDays(to, on) >= 0);
  if (posts.length === 0) {
    const last = roster.historyOf(supervisor).findLast(({ to }) => to !== undefined)?.to;
    return last
      ? { key: "supervisor-leaves", with: { name, day: last.toString() } }
      : { key: "supervisor-no-post", with: { name } };
  }
  const leaves = posts.every(({ to }) => to !== undefined) ? posts.at(-1)?.to : undefined;
  if (leaves) return { key: "supervisor-leaves", with: { name, day: leaves.toString() } };
  return isAbove(supervisor, person, on, roster) ? { key: "supervisor-cycle", with: { name } } : undefined;
};

/** Whether `person` stands above `supervisor`, however far up. */
const isAbove = (supervisor: string, person: string, on: Day, roster: Roster): boolean => {
  const seen = new Set<string>();
  let next = roster.supervisorsOf(supervisor, on).map((each) => each.supervisor);
  while (next.length > 0) {
    if (next.includes(person)) return true;
    const fresh = next.filter((each) => !seen.has(each));
    for (const each of fresh) seen.add(each);
    next = fresh.flatMap((each) => roster.supervisorsOf(each, on).map(({ supervisor: above }) => above));
  }
  return false;
};
