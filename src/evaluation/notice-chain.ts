import { isFor, type CyclePerson } from "../documents/index.ts";
import type { Edition, Rule } from "../policy/index.ts";
import { namedInRules, spokenOf, valuesIn } from "./named-in-rules.ts";

export type ReviewFact = "request-answered" | "second-level-involved";

/** What comes around a written notice, as far as an agreement's rules name it. */
export interface NoticeChain {
  /** What it gives notice of, in the policy's name: "nonrenewal". */
  readonly notice: string;
  /** It is proposed first. */
  readonly asked: boolean;
  /** The next level looks at the proposal, and as what its review counts; undefined where no rule asks for it. */
  readonly review: ReviewFact | undefined;
  /** An office answers the proposal. */
  readonly answered: boolean;
  /** Meetings held before it is given. */
  readonly meetings: readonly string[];
  /** Meetings that follow once it is given. */
  readonly afterwards: readonly string[];
  /** The grounds its rules tell apart; none where they do not. */
  readonly grounds: readonly string[];
  /** The rules all this stands in. */
  readonly rules: ReadonlySet<string>;
}

/** Notices that begin a plan: given where the plan is proposed, and on a form about a concern. */
const givenElsewhere: ReadonlySet<string> = new Set(["need-for-plan", "concern"]);

/**
 * The notices an agreement speaks of for this person besides those that begin a plan, each with its steps. Nothing here knows
 * what any of them is. A rule for others is left out; one that hangs on something not known of the person is not.
 */
export const noticesUnder = (edition: Pick<Edition, "rules">, cycle: CyclePerson): readonly NoticeChain[] => {
  const rules = edition.rules.filter((rule) => mayBeFor(rule, cycle));
  return namedInRules({ rules }, "notice-given", "notice")
    .filter((notice) => !givenElsewhere.has(notice))
    .map((notice) => chainOf(notice, rules));
};

const mayBeFor = ({ for: filter = {} }: Rule, cycle: CyclePerson): boolean =>
  Object.entries(filter).every(
    ([attribute, wanted]) => cycle.person[attribute] === undefined || isFor({ [attribute]: wanted }, cycle),
  );

const chainOf = (notice: string, all: readonly Rule[]): NoticeChain => {
  const rules = all.filter((rule) => isAbout(rule, notice));
  const named = (fact: string, attribute: string): readonly string[] => namedInRules({ rules }, fact, attribute);
  const meetings = namedInRules({ rules: rules.filter(({ kind }) => kind === "gate") }, "conference-held", "meeting");
  const answeredBy = named("request-answered", "by");
  const above = answeredBy.includes("second-level");
  return {
    notice,
    asked: named("request-made", "ask").includes(notice),
    review: above
      ? "request-answered"
      : named("second-level-involved", "how").length > 0
        ? "second-level-involved"
        : undefined,
    answered:
      named("request-answered", "ask").includes(notice) &&
      (!above || answeredBy.some((role) => role !== "second-level")),
    meetings,
    afterwards: named("conference-held", "meeting").filter((meeting) => !meetings.includes(meeting)),
    grounds: [
      ...new Set(
        spokenOf({ rules }, "notice-given")
          .filter((where) => valuesIn(where, "notice").includes(notice))
          .flatMap((where) => valuesIn(where, "ground")),
      ),
    ],
    rules: new Set(rules.map(({ id }) => id)),
  };
};

const isAbout = (rule: Rule, notice: string): boolean => {
  const alone = { rules: [rule] };
  return (
    namedInRules(alone, "notice-given", "notice").includes(notice) ||
    namedInRules(alone, "request-made", "ask").includes(notice) ||
    namedInRules(alone, "request-answered", "ask").includes(notice)
  );
};

/** The chain of this name, if the agreement has it for this person. */
export const chainNamed = (
  edition: Pick<Edition, "rules">,
  cycle: CyclePerson,
  notice: string,
): NoticeChain | undefined => noticesUnder(edition, cycle).find((chain) => chain.notice === notice);
