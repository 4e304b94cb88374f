import type { Person } from "../roster.ts";
import type { ImportProblem } from "./source.ts";

/** What is to be said of a reference that names nobody for sure; the supervisor then stays as it was, or is `instead`. */
export type NoSupervisor = Pick<ImportProblem, "key" | "with"> & { readonly instead?: null };

/** The person a row names as supervisor: identity, or why not. */
export type SupervisorFinder = (named: string, of: string) => string | NoSupervisor;

/** Finds a supervisor by employee number, e-mail address or name ("Quade, Marisol" or "Marisol Quade"). */
export const supervisorFinder = (people: readonly Person[]): SupervisorFinder => {
  const by = (keys: (person: Person) => readonly (string | undefined)[]): ReadonlyMap<string, readonly Person[]> => {
    const found = new Map<string, Person[]>();
    for (const person of people)
      for (const key of new Set(keys(person).map((each) => each?.toLowerCase())))
        if (key !== undefined && key !== "") found.set(key, [...(found.get(key) ?? []), person]);
    return found;
  };
  const surely = by(({ number, email, id }) => [number, email, id]);
  const byName = by(({ name, sortName }) => [name, sortName]);
  return (named, of) => {
    const text = named.trim().toLowerCase();
    const [found, ...others] = surely.get(text) ?? byName.get(text) ?? [];
    if (!found) return { key: "supervisor-unknown", with: { supervisor: named } };
    if (others.length > 0) return { key: "supervisor-two", with: { supervisor: named } };
    return found.id === of ? { key: "supervisor-self", with: {}, instead: null } : found.id;
  };
};
