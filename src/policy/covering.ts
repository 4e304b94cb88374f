import type { Day, SchoolYear } from "../calendar/index.ts";
import type { Covering, PolicyLibrary } from "./covering-answer.ts";
import type { Edition } from "./edition.ts";
import type { AttributeValue, PersonAttributes } from "./fact.ts";
import { sameTitle } from "./match-filter.ts";

/** One attribute a policy's `covers` asks about, and what the person has. */
export interface CoveringReason {
  readonly attribute: string;
  /** What the policy covers, or with `not` what it leaves out. */
  readonly wanted: readonly string[];
  readonly not: boolean;
  /** Absent where it is not on record. */
  readonly has?: AttributeValue;
  readonly matches: boolean;
}

/** A policy that was looked at for a person: whether it covers them, and which attribute decides. */
export interface CoveringCandidate {
  readonly edition: Edition;
  readonly covers: boolean;
  readonly why: readonly CoveringReason[];
}

/** What a preview shows of one person: the answer, and why each policy does or does not cover them, the nearest first. */
export interface ExplainedCovering {
  readonly covering: Covering;
  readonly candidates: readonly CoveringCandidate[];
  /** Policies that would cover the person, had they an edition in force on that day. */
  readonly notInForce: readonly CoveringCandidate[];
}

/** Each attribute a policy asks about, against a person and school year. */
export function reasonsOf(edition: Edition, person: PersonAttributes, schoolYear: SchoolYear): CoveringReason[] {
  return [
    ...Object.entries(edition.covers).map(([name, wanted]) => reason(name, wanted, false, person, schoolYear)),
    ...Object.entries(edition.coversNot ?? {}).map(([name, wanted]) => reason(name, wanted, true, person, schoolYear)),
  ];
}

function reason(
  attribute: string,
  wanted: readonly string[],
  not: boolean,
  person: PersonAttributes,
  schoolYear: SchoolYear,
): CoveringReason {
  const has = attribute === "school-year" ? schoolYear : person[attribute];
  if (has === undefined) return { attribute, wanted, not, matches: false };
  const values = typeof has === "object" ? has : [String(has)];
  const among = values.some((value) => wanted.some((each) => each === value || same(attribute, each, value)));
  return { attribute, wanted, not, has, matches: among !== not };
}

const same = (attribute: string, one: string, other: string): boolean =>
  attribute === "job-title" && sameTitle(one, other);

/** Whether an edition covers a person in a school year. An attribute that is not on record covers nobody. */
export const covers = (edition: Edition, person: PersonAttributes, schoolYear: SchoolYear): boolean =>
  reasonsOf(edition, person, schoolYear).every(({ matches }) => matches);

/** Why a person is covered by one policy, by none or by several in a school year, with the editions in force on `day`. */
export function explainCovering(
  library: PolicyLibrary,
  person: PersonAttributes,
  schoolYear: SchoolYear,
  day: Day,
): ExplainedCovering {
  const candidate = (edition: Edition): CoveringCandidate => {
    const why = reasonsOf(edition, person, schoolYear);
    return { edition, covers: why.every(({ matches }) => matches), why };
  };
  const candidates: CoveringCandidate[] = [];
  const notInForce: CoveringCandidate[] = [];
  for (const [policy, editions] of Map.groupBy(library.all(), (edition) => edition.policy)) {
    const inForce = library.inForce(policy, day);
    const looked = inForce ?? editions.at(-1);
    if (!looked || coversNobody(looked)) continue;
    const found = candidate(looked);
    if (inForce) candidates.push(found);
    else if (found.covers) notInForce.push(found);
  }
  const nearness = ({ covers: yes, why }: CoveringCandidate): number =>
    yes ? Infinity : why.filter(({ matches }) => matches).length - why.length;
  return {
    covering: library.covering(person, schoolYear, day),
    candidates: candidates.toSorted((one, other) => nearness(other) - nearness(one) || 0),
    notInForce,
  };
}

const coversNobody = ({ covers: asked }: Edition): boolean =>
  Object.values(asked).every((values) => values.length === 0);
