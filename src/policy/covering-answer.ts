import type { Day, SchoolYear } from "../calendar/index.ts";
import type { Edition } from "./edition.ts";
import type { PersonAttributes } from "./fact.ts";

/** Which policy holds for a person: one, none, or several (for personnel to settle). */
export type Covering =
  | { readonly covering: "one"; readonly edition: Edition }
  | { readonly covering: "none" }
  | { readonly covering: "several"; readonly editions: readonly Edition[] };

/** Every policy edition a district has, with its own settings in place. */
export interface PolicyLibrary {
  /** All editions, by policy and first day. */
  all(): readonly Edition[];
  /** By `${policy}@${first day}`, what a cycle is pinned to. */
  edition(id: string): Edition | undefined;
  /** The edition of a policy in force on a day; one without a last day lasts until the next begins. */
  inForce(policy: string, day: Day): Edition | undefined;
  /** The edition in force on `day` that covers a person with these attributes in that school year. */
  covering(person: PersonAttributes, schoolYear: SchoolYear, day: Day): Covering;
}
