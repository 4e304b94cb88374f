import {
  Acts,
  Button,
  Checkboxes,
  Crumbs,
  ErrorSummary,
  Form,
  Head,
  Notice,
  Sheet,
  TextArea,
  TextField,
} from "../../web/kit/index.ts";
import { requiredWords } from "../category-words.ts";
import { everyRequired, farthestReminder, mostReminders, policySettingNames } from "../settings.ts";

export interface SetNoticesShown {
  readonly before: string;
  readonly required: readonly string[];
  readonly reason: string;
  readonly form: Readonly<Record<string, string>>;
  readonly errors: readonly { readonly name: string; readonly message: string }[];
  readonly isKept: boolean;
}

/** When the district reminds, and what nobody can switch off. */
export function SetNoticesPage({ before, required, reason, form, errors, isKept }: SetNoticesShown) {
  const error = (field: string): string | undefined => errors.find(({ name }) => name === field)?.message;
  return (
    <>
      <Crumbs trail={[{ label: "The year", href: "/office" }, { label: "Reminders" }]} />
      <Head
        title="Reminders and notices"
        lead="When people are reminded, and what reaches everyone whatever they chose. An agreement’s own settings go before these."
      />
      {isKept ? <Notice kind="recorded" title="The settings are kept, with your reason." announce /> : null}
      <ErrorSummary errors={errors} />
      <Sheet>
        <Form action="/office/notices" hidden={form}>
          <TextField
            name="before"
            label="Work days before a step’s day"
            hint={`Whole numbers with commas between, such as 10, 3: at most ${String(mostReminders)}, none above ${String(farthestReminder)}. Left empty, people are told on the day and after it only. Under one agreement others can hold: its setting ${policySettingNames.before}.`}
            value={before}
            error={error("before")}
            width="short"
            optional
          />
          <Checkboxes
            name="required"
            label="What nobody can switch off"
            hint={`What is not ticked is each person’s own choice. An agreement can require more: its setting ${policySettingNames.required}.`}
            values={required}
            error={error("required")}
            options={everyRequired.map((value) => ({ value, label: requiredWords(value) }))}
          />
          <TextArea
            name="reason"
            label="Why"
            hint="Kept in the log of settings, with your name."
            rows={2}
            value={reason}
            error={error("reason")}
          />
          <Acts>
            <Button>Keep these settings</Button>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
