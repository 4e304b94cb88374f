import type { Fact } from "../policy/index.ts";
import type { ReportGiven } from "./events.ts";
import type { Report } from "./report.ts";

/** What a report says, for rules: one rating-given for each mark, and the recommendation. */
export const resultFacts = (
  evaluation: Report["evaluation"],
  { document, ratings, recommendation, ground }: ReportGiven,
  base: Omit<Fact, "fact" | "is" | "ids">,
): readonly Fact[] => [
  ...ratings.map(({ focus, value, reason }): Fact => ({
    ...base,
    id: `${base.id}/${focus === "overall" ? focus : `${focus.kind}:${focus.code}`}`,
    fact: "rating-given",
    is: { evaluation, value, overall: focus === "overall", ...(reason === undefined ? {} : { reason }) },
    ids: { cycle: base.cycle, document },
    focus: focus === "overall" ? focus : [focus],
  })),
  ...(recommendation === undefined
    ? []
    : [
        {
          ...base,
          id: `${base.id}/recommendation`,
          fact: "recommendation-made",
          is: { value: recommendation, ...(ground === undefined ? {} : { ground }) },
          ids: { cycle: base.cycle, document },
          focus: "overall",
        } satisfies Fact,
      ]),
];
