import { happeningOf, type RecordedEvent } from "../casefile/index.ts";
import type { Fact } from "../policy/index.ts";
import { evaluationEvents, type SummativeGiven } from "./events.ts";

/** What a summative report says, for rules: one rating-given for each mark, and the recommendation. */
export const resultFacts = (
  { document, ratings, recommendation }: SummativeGiven,
  base: Omit<Fact, "fact" | "is" | "ids">,
): readonly Fact[] => [
  ...ratings.map(({ focus, value }): Fact => ({
    ...base,
    id: `${base.id}/${focus === "overall" ? focus : `${focus.kind}:${focus.code}`}`,
    fact: "rating-given",
    is: { evaluation: "summative", value },
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
          is: { value: recommendation },
          ids: { cycle: base.cycle, document },
          focus: "overall",
        } satisfies Fact,
      ]),
];

/** The facts of the yearly cycle, from a file's standing events. */
export const factsFrom = (events: readonly RecordedEvent[]): readonly Fact[] =>
  evaluationEvents(events).flatMap((event): readonly Fact[] => {
    if (event.type === "SummativeGiven") return resultFacts(event.body, happeningOf(event));
    const { meeting, with: present } = event.body;
    return [
      { ...happeningOf(event), fact: "conference-held", is: { meeting, with: present }, ids: { cycle: event.cycle } },
    ];
  });
