import { sayDay } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Radios, TextArea } from "../../web/kit/index.ts";
import { ActSheet } from "../act-sheet.tsx";
import { EntryDayFields } from "../entry-day.tsx";
import type { StrategyWords } from "../parts-of-plan.ts";
import type { Plan } from "../plan.ts";

export interface SupportShown {
  readonly plan: Plan;
  /** Promises this reader may mark done. */
  readonly own: readonly StrategyWords[];
}

export function RecordSupportPage({ page }: { page: ActPage<SupportShown> }) {
  const { request, shown, value, error } = page;
  return (
    <ActSheet
      page={page}
      here="What was done"
      title="Record that something promised was done"
      lead="Each side records its own part. What is not recorded stands beside the targets at the end, for either side alike."
      button="Record that it was done"
    >
      <Radios
        name="strategy"
        label="What was done?"
        options={shown.own.map(({ id, text, day }) => ({
          value: id,
          label: <span class="record">{text}</span>,
          ...(day ? { hint: `By ${sayDay(day, "table", request.today)}` } : {}),
        }))}
        value={value("strategy")}
        error={error("strategy")}
      />
      <EntryDayFields page={page} label="Which day?" today={request.today} />
      <TextArea name="words" label="What shows it" optional rows={3} value={value("words")} error={error("words")} />
    </ActSheet>
  );
}
