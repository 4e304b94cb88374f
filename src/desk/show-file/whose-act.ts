import type { Actor, RecordedEvent } from "../../casefile/index.ts";
import type { Person } from "../../roster/index.ts";

/** The two people of a file today, and how others are called. */
export interface Sides {
  readonly supervisor: Person | undefined;
  readonly employee: Person;
  readonly name: (person: string) => string;
}

type Side = "supervisor" | "employee" | "both";

/** Who did it, where it was not the supervisor of today: an act stays the act of whoever did it, whoever supervises since. */
export const whoseAct = (by: Actor, side: Side, { supervisor, employee, name }: Sides): string | undefined => {
  if (side === "employee" || by.role === "employee" || by.person === supervisor?.id) return undefined;
  if (side === "supervisor") return `${name(by.person)}, ${by.role.replaceAll("-", " ")}`;
  return by.role === "supervisor" ? `${name(by.person)} and ${employee.name}` : undefined;
};

/** Everyone who acted as supervisor in these events, in their order, where it was not today’s alone: "A, then B, supervisors". */
export const supervisorsIn = (
  events: readonly Pick<RecordedEvent, "by">[],
  { supervisor, name }: Sides,
): string | undefined => {
  const acted = events.flatMap(({ by }) => (by.role === "supervisor" ? [by.person] : []));
  const before = [...new Set(acted)].filter((person) => person !== supervisor?.id);
  if (before.length === 0) return undefined;
  const all = [...before, ...(supervisor ? [supervisor.id] : [])].map(name);
  return `${all.join(", then ")}, ${all.length === 1 ? "supervisor" : "supervisors"}`;
};
