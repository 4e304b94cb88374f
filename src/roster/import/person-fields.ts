import { day } from "../../calendar/index.ts";
import type { Person } from "../roster.ts";
import type { ChangedField, FieldChange } from "./planned.ts";
import type { StaffRow } from "./source.ts";

/** "Abara, Corinne". */
export const sortNameOf = ({ given, family }: Pick<StaffRow, "given" | "family">): string =>
  given === "" ? family : `${family}, ${given}`;

/** What rows say last, not `undefined`: rows of one person agree, or a later one knows more. */
const said = <Name extends keyof StaffRow>(rows: readonly StaffRow[], name: Name): StaffRow[Name] | undefined =>
  rows.findLast((row) => row[name] !== undefined)?.[name];

/** The person as the rows say; what they do not speak of stays. */
export const personAfter = (before: Person, rows: readonly StaffRow[], isNew: boolean): Person => {
  const [first] = rows;
  if (!first) return before;
  const { email: _e, hired: _h, certificate: _c, certificateExpires: _x, ...rest } = before;
  const keep = <Value>(now: Value | null | undefined, was: Value | undefined): Value | undefined =>
    now === undefined ? was : (now ?? undefined);
  const [hired, expires] = [said(rows, "hired"), said(rows, "certificateExpires")];
  const all = {
    number: said(rows, "number") ?? before.number,
    sourcedId: said(rows, "sourcedId") ?? before.sourcedId,
    email: keep(said(rows, "email"), before.email),
    hired: keep(typeof hired === "string" ? day(hired) : hired, before.hired),
    certificate: keep(said(rows, "certificate"), before.certificate),
    certificateExpires: keep(typeof expires === "string" ? day(expires) : expires, before.certificateExpires),
  };
  const isSameName = !isNew && before.sortName === sortNameOf(first);
  return {
    ...rest,
    name: isSameName ? before.name : `${first.given} ${first.family}`.trim(),
    sortName: sortNameOf(first),
    ...(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<Person>),
  };
};

const compared: readonly (readonly [ChangedField, (person: Person) => string | undefined])[] = [
  ["name", ({ sortName }) => sortName],
  ["email", ({ email }) => email],
  ["number", ({ number }) => number],
  ["sourced-id", ({ sourcedId }) => sourcedId],
  ["hired", ({ hired }) => hired?.toString()],
  ["certificate", ({ certificate }) => certificate],
  ["certificate-expires", ({ certificateExpires }) => certificateExpires?.toString()],
];

/** Field by field, what becomes other of the person; it holds at once. */
export const personChanges = (before: Person, after: Person): readonly FieldChange[] =>
  compared.flatMap(([field, value]): readonly FieldChange[] => {
    const [was, now] = [value(before), value(after)];
    return was === now ? [] : [{ field, ...(was === undefined ? {} : { was }), ...(now === undefined ? {} : { now }) }];
  });
