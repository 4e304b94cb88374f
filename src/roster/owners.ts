import { compareDays, type Day } from "../calendar/index.ts";
import type { Cycle, Finding } from "../policy/index.ts";
import type { Roster } from "./roster.ts";

/** Who owes a step by their place over the employee, on the day asked and on the day the step is due. */
export interface Ownership {
  readonly role: "supervisor" | "second-level";
  readonly now: string | undefined;
  /** The first day on which it was with `now` without a break. */
  readonly since: Day | undefined;
  /** Who has it on the step's due day, where that is somebody else: it fell, or will fall, due under them. */
  readonly due?: { readonly person: string; readonly on: Day };
}

export type OwnersOf = (finding: Pick<Finding, "who" | "due" | "occasion">) => readonly Ownership[];

export interface Owned {
  readonly employee: string;
  readonly cycles: readonly Pick<Cycle, "id" | "person">[];
  readonly roster: Roster;
  readonly today: Day;
}

/**
 * Who owns a finding's step, from the posts of each day: after a move it is the new supervisor's, whenever it fell due. A
 * year belongs to the post of its unit; `due` days are those of the finding, moved as it moved.
 */
export const ownersOf = ({ employee, cycles, roster, today }: Owned): OwnersOf => {
  const holder = (role: Ownership["role"], unit: string | undefined, on: Day): string | undefined =>
    role === "supervisor" ? roster.supervisorOf(employee, on, unit) : roster.secondLevelOf(employee, on, unit);
  return ({ who, due, occasion }) => {
    const unit = cycles.find(({ id }) => id === occasion.cycle)?.person.unit;
    return (["supervisor", "second-level"] as const)
      .filter((role) => who.includes(role))
      .map((role): Ownership => {
        const now = holder(role, unit, today);
        const then = due && holder(role, unit, due);
        return {
          role,
          now,
          since:
            now === undefined
              ? undefined
              : sinceWhen(now, today, changeDays(roster, employee), (on) => holder(role, unit, on)),
          ...(due && then !== undefined && then !== now ? { due: { person: then, on: due } } : {}),
        };
      });
  };
};

/** Days on which posts of the employee, or of anyone who ever supervised them, began or had just ended; the newest first. */
const changeDays = (roster: Roster, employee: string): readonly Day[] => {
  const own = roster.historyOf(employee);
  const above = new Set(own.flatMap(({ supervisor }) => supervisor ?? []));
  const posts = [...own, ...[...above].flatMap((person) => roster.historyOf(person))];
  return posts
    .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to.add({ days: 1 })])])
    .sort((a, b) => compareDays(b, a));
};

const sinceWhen = (
  person: string,
  today: Day,
  days: readonly Day[],
  holder: (on: Day) => string | undefined,
): Day | undefined => {
  let since: Day | undefined;
  for (const on of days) {
    if (compareDays(on, today) > 0) continue;
    if (holder(on) !== person) return since;
    since = on;
  }
  return since;
};
