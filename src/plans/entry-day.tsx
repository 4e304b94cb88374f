import type { Day } from "../calendar/index.ts";
import type { ActPage } from "../web/index.ts";
import { DateField, TextField } from "../web/kit/index.ts";
import { howMany } from "./counting.ts";
import { daysUntilLate } from "../answers/index.ts";

/** When it happened, and why it is entered later if it is. Both fields are always there: nothing appears by script. */
export function EntryDayFields({
  page,
  label,
  today,
}: {
  page: Pick<ActPage<unknown>, "value" | "error">;
  label: string;
  today: Day;
}) {
  return (
    <>
      <DateField name="on" label={label} value={page.value("on")} error={page.error("on")} max={today.toString()} />
      <TextField
        name="late-reason"
        label="If you enter this later: why"
        hint={`Asked only for a day more than ${howMany(daysUntilLate, "day").toLowerCase()} ago. The reason stays beside the entry.`}
        optional
        value={page.value("late-reason")}
        error={page.error("late-reason")}
      />
    </>
  );
}
