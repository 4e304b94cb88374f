import { daysUntilLate } from "../answers/index.ts";
import type { Day } from "../calendar/index.ts";
import type { ActPage } from "../web/index.ts";
import { DateField, TextArea } from "../web/kit/index.ts";

const counted = ["no", "one", "two", "three", "four", "five", "six", "seven"][daysUntilLate] ?? String(daysUntilLate);

/** When it happened (`on`), and why it is entered later if it is. Both fields are always there: nothing appears by script. */
export function EntryDayFields({
  page: { value, error },
  label,
  today,
}: {
  page: Pick<ActPage<unknown>, "value" | "error">;
  label: string;
  today: Day;
}) {
  return (
    <>
      <DateField name="on" label={label} value={value("on")} error={error("on")} max={today.toString()} />
      <TextArea
        name="late-reason"
        label="If you enter this later: why"
        hint={`Asked only for a day more than ${counted} days ago. The reason stays beside the entry.`}
        rows={2}
        optional
        value={value("late-reason")}
        error={error("late-reason")}
      />
    </>
  );
}
