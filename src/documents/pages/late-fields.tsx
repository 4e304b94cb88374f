import { DateField, TextArea } from "../../web/kit/index.ts";
import type { ActPage } from "../../web/index.ts";

/** The day something happened, and why it is entered later, if it is. */
export function LateFields({
  act,
  label,
}: {
  readonly act: Pick<ActPage<unknown>, "value" | "error" | "request">;
  readonly label: string;
}) {
  const { value, error, request } = act;
  return (
    <>
      <DateField name="day" label={label} value={value("day")} error={error("day")} max={request.today.toString()} />
      <TextArea
        name="late-reason"
        label="Why it is entered later"
        hint="Only if the day is not today. The reason is kept with the entry."
        optional
        rows={2}
        value={value("late-reason")}
        error={error("late-reason")}
      />
    </>
  );
}
