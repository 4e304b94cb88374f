import { suits } from "./suits.ts";
import { editionNames } from "./edition-names.ts";
import type { Edition } from "./edition.ts";
import type { Cycle, Focus } from "./fact.ts";
import { add, decimal, dividedBy, type Fraction, fraction, isAtLeast, rounded, times } from "./fraction.ts";
import type { CountsAsParameters } from "./kinds/counts-as-parameters.ts";
import type { Limit, RollsUp } from "./kinds/rolls-up-parameters.ts";
import type { Rule } from "./rule.ts";

/** One mark: what was marked, and how. `group` is the code of its group in the rubric (of 2.3 it is 2, of B3 it is B, unless told). */
export interface Mark {
  readonly focus: Focus;
  readonly value: string;
  readonly group?: string;
}

/** What is to be marked, in the rubric's order: without it, only what has a weight of its own is known to be missing. */
export type ToMark = Pick<Focus, "code" | "title"> & { readonly group?: string };

/** One line of the arithmetic: a mark (or a group's average) times its weight. Numbers are decimals for reading. */
export interface RollUpLine {
  readonly code: string;
  readonly title: string;
  /** Absent for a group. */
  readonly value?: string;
  readonly points: string;
  readonly weight: string;
  readonly product: string;
  /** The marks a group's points are the average of. */
  readonly of?: readonly {
    readonly code: string;
    readonly title: string;
    readonly value: string;
    readonly points: string;
  }[];
}

/** The arithmetic of one overall rating, step by step, and what it comes to; `overall` is absent while marks are missing. */
export interface RollUp {
  readonly rule: Rule<CountsAsParameters>;
  readonly lines: readonly RollUpLine[];
  readonly sum: string;
  readonly weights: string;
  /** The sum over the weights, as it is looked up; `exact` where it was rounded. */
  readonly score?: string;
  readonly exact?: string;
  /** The value of the band the score lies in, before any limit. */
  readonly band?: string;
  /** The limit that leads to another value than the band. */
  readonly limited?: Limit & { readonly found: number };
  readonly overall?: string;
  /** Codes of what has no mark yet. */
  readonly missing: readonly string[];
  /** Marks whose value has no points. */
  readonly strange: readonly { readonly code: string; readonly value: string }[];
}

/**
 * Works out an agreement's overall rating from the marks of the parts, or undefined where the agreement has no such rule for
 * this person. Nothing is rounded but the score, and that only where the agreement says so.
 */
export function rollUp(
  edition: Edition,
  cycle: Pick<Cycle, "schoolYear" | "person">,
  marks: readonly Mark[],
  toMark: readonly ToMark[] = [],
): RollUp | undefined {
  const rule = rollUpRule(edition, cycle);
  return rule && rollUpWith(rule, marks, toMark);
}

/** The rule of an edition that says how marks add up for this person, if there is one. */
function rollUpRule(
  edition: Edition,
  cycle: Pick<Cycle, "schoolYear" | "person">,
): (Rule<CountsAsParameters> & { readonly parameters: { readonly "rolls-up": RollsUp } }) | undefined {
  const names = { edition, names: editionNames(edition) };
  return edition.rules.find(
    (rule) => isRollUp(rule) && (rule.for === undefined || suits(rule.for, cycle, names).applies === "yes"),
  ) as ReturnType<typeof rollUpRule>;
}

const isRollUp = ({ kind, parameters }: Rule): boolean =>
  kind === "counts-as" && (parameters as CountsAsParameters)["rolls-up"] !== undefined;

/** The same by one rule. */
export function rollUpWith(rule: Rule<CountsAsParameters>, marks: readonly Mark[], toMark: readonly ToMark[]): RollUp {
  const how = rule.parameters["rolls-up"] as RollsUp;
  const counted = marks.filter(({ focus }) => focus.kind === how.marks);
  const strange = counted.flatMap(({ focus, value }) => (value in how.points ? [] : [{ code: focus.code, value }]));
  const lines = (how.grouped ? byGroup : byMark)(
    how,
    counted.filter(({ value }) => value in how.points),
  );
  const marked = new Set(counted.map(({ focus }) => focus.code));
  const asked = toMark.map(({ code }) => code);
  const groups = new Set(counted.map(groupOf));
  const weighted = Object.keys(how.weights ?? {}).filter((code) =>
    how.grouped ? !groups.has(code) : !marked.has(code),
  );
  const missing = [
    ...new Set([...asked.filter((code) => !marked.has(code)), ...(asked.length > 0 && how.grouped ? [] : weighted)]),
  ];
  const sum = lines.map(({ product }) => product).reduce(add, NOTHING);
  const weights = lines.map(({ weight }) => weight).reduce(add, NOTHING);
  const common = { rule, lines: lines.map(readable), sum: decimal(sum), weights: decimal(weights), missing, strange };
  const exact = dividedBy(sum, weights);
  if (!exact || missing.length + strange.length > 0) return common;
  const score = how.round === undefined ? exact : rounded(exact, how.round);
  const band = how.bands.find((each) => each["at-least"] === undefined || isAtLeast(score, fraction(each["at-least"])));
  const limited = band && limitOn(band.is, how, counted);
  return {
    ...common,
    score: decimal(score),
    ...(decimal(exact) === decimal(score) ? {} : { exact: decimal(exact) }),
    ...(band ? { band: band.is, overall: limited?.["no-better-than"] ?? band.is } : {}),
    ...(limited ? { limited } : {}),
  };
}

const NOTHING = fraction(0);

interface Line extends Omit<RollUpLine, "points" | "weight" | "product"> {
  readonly points: Fraction;
  readonly weight: Fraction;
  readonly product: Fraction;
}

const readable = ({ points, weight, product, ...rest }: Line): RollUpLine => ({
  ...rest,
  points: decimal(points),
  weight: decimal(weight),
  product: decimal(product),
});

/** The group a mark belongs to: as told, else what stands before the dot (2.3) or the figures (B3) of its code. */
const groupOf = ({ focus, group }: Mark): string =>
  group ?? /^(?:([^.]+)\.|(\p{L}+)\d)/u.exec(focus.code)?.slice(1).find(Boolean) ?? focus.code;

const weightOf = ({ weights }: RollsUp, code: string): Fraction =>
  fraction(weights === undefined ? 1 : (weights[code] ?? 0));

function byMark(how: RollsUp, marks: readonly Mark[]): Line[] {
  return marks.map(({ focus, value }) => {
    const points = fraction(how.points[value] ?? 0);
    const weight = weightOf(how, focus.code);
    return { code: focus.code, title: focus.title, value, points, weight, product: times(points, weight) };
  });
}

function byGroup(how: RollsUp, marks: readonly Mark[]): Line[] {
  return [...Map.groupBy(marks, groupOf)].map(([code, own]) => {
    const all = own.map(({ value }) => fraction(how.points[value] ?? 0)).reduce(add, NOTHING);
    const points = dividedBy(all, fraction(own.length)) ?? NOTHING;
    const weight = weightOf(how, code);
    const of = own.map(({ focus, value }) => ({
      code: focus.code,
      title: focus.title,
      value,
      points: decimal(fraction(how.points[value] ?? 0)),
    }));
    return { code, title: code, points, weight, product: times(points, weight), of };
  });
}

/** The first limit that leads to a lower value than the band. */
function limitOn(band: string, { limits, bands }: RollsUp, marks: readonly Mark[]): RollUp["limited"] {
  const rank = (value: string): number => bands.findIndex(({ is }) => is === value);
  return limits
    .map((limit) => ({ ...limit, found: marks.filter(({ value }) => limit.marks.includes(value)).length }))
    .filter((limit) => limit.found >= limit["at-least"] && rank(limit["no-better-than"]) > rank(band))
    .toSorted((one, other) => rank(other["no-better-than"]) - rank(one["no-better-than"]))[0];
}
