import type { Person } from "../roster.ts";
import type { ProblemKey } from "./problem-keys.ts";
import type { StaffRow } from "./source.ts";

/** Who a row is about: someone on the roster, someone new (by a key that is the same on each of their rows), or a problem. */
export type Found =
  | { readonly found: "known"; readonly person: Person }
  | { readonly found: "new"; readonly key: string }
  /** `person`: whoever it may be about, and who is then left as they are. */
  | {
      readonly found: "problem";
      readonly key: ProblemKey;
      readonly with: Readonly<Record<string, string>>;
      readonly person: Person | undefined;
    };

/** Finds people by employee number, then by OneRoster identity, then by e-mail address. */
export const personFinder = (people: readonly Person[]): ((row: StaffRow) => Found) => {
  const by = (key: (person: Person) => string | undefined): ReadonlyMap<string, Person> =>
    new Map(people.flatMap((person) => (key(person) === undefined ? [] : [[key(person) ?? "", person]])));
  const byNumber = by(({ number }) => number);
  const bySource = by(({ sourcedId }) => sourcedId);
  const byEmail = by(({ email }) => email?.toLowerCase());
  return ({ number, sourcedId, email }) => {
    const address = email?.toLowerCase();
    const numbered = number === undefined ? undefined : byNumber.get(number);
    const sourced = sourcedId === undefined ? undefined : bySource.get(sourcedId);
    const mailed = address === undefined ? undefined : byEmail.get(address);
    const person = numbered ?? sourced ?? mailed;
    if (mailed && (mailed !== person || isOther(mailed, number)))
      return { found: "problem", key: "email-of-other", with: { name: mailed.name }, person };
    if (person) return { found: "known", person };
    const key = number ?? sourcedId ?? address;
    return key === undefined
      ? { found: "problem", key: "no-identity", with: {}, person }
      : {
          found: "new",
          key: `${number === undefined ? (sourcedId === undefined ? "email" : "source") : "number"} ${key}`,
        };
  };
};

/** The address belongs to someone with another number: two people, or a number that changed. A person must look. */
const isOther = ({ number: has }: Person, number: string | undefined): boolean =>
  has !== undefined && number !== undefined && has !== number;
