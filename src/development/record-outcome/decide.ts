import type { Day } from "../../calendar/index.ts";
import type { Decide } from "../../casefile/index.ts";
import type { DevelopmentEvent, OutcomeRecorded } from "../events.ts";
import { notNow } from "../refuse.ts";
import { developmentOf, type Development, type PlanPart } from "../state.ts";

export interface RecordOutcome extends Pick<OutcomeRecorded, "part" | "result" | "words" | "evidence"> {
  readonly day: Day;
  readonly cycle: string;
}

/** Every goal and activity of the newest words of each year, the newest year first. */
export const partsWithOutcome = ({
  years,
}: Development): readonly (PlanPart & { readonly document: string; readonly schoolYear: string | undefined })[] =>
  years
    .toReversed()
    .flatMap(({ goals, activities, document, schoolYear }) =>
      [...goals, ...activities].map((part) => ({ ...part, document, schoolYear })),
    );

/** Records what came of a goal or activity. An earlier entry about it stays beside this one. */
export const decide: Decide<RecordOutcome> = (file, { day, cycle, part: id, ...said }) => {
  const part = partsWithOutcome(developmentOf(file)).find((each) => each.id === id);
  if (!part) return notNow("development.no-such-part");
  const event: DevelopmentEvent = {
    type: "DevelopmentOutcomeRecorded",
    day,
    cycle,
    document: part.document,
    body: { document: part.document, part: id, of: part.of, about: part.text, ...said },
  };
  return { ok: true, events: [event] };
};
