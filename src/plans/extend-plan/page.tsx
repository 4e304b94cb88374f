import { sayDay } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import { DateField, TextArea } from "../../web/kit/index.ts";
import { ActSheet } from "../act-sheet.tsx";
import { AgreementSays } from "../agreement-says.tsx";
import type { Finding } from "../../policy/index.ts";
import type { Plan } from "../plan.ts";

export interface ExtendShown {
  readonly plan: Plan;
  /** Rules about how long a plan may be and how often it may be extended. */
  readonly clauses: readonly Finding[];
}

export function ExtendPlanPage({ page }: { page: ActPage<ExtendShown> }) {
  const { request, shown, value, error } = page;
  const { plan, clauses } = shown;
  const times =
    plan.extended.length === 0
      ? "It has not been extended before."
      : `It has been extended ${plan.extended.length === 1 ? "once" : `${plan.extended.length} times`} before.`;
  return (
    <ActSheet
      page={page}
      here="Extend"
      title="Extend the plan"
      lead={`It ends ${plan.end ? `on ${sayDay(plan.end, "full")}` : "on no day yet"}. ${times} The words stay as they are; to change them, write the plan anew.`}
      button="Extend the plan"
      aside={<AgreementSays findings={clauses} request={request} />}
    >
      <DateField name="until" label="New last day" value={value("until")} error={error("until")} />
      <TextArea
        name="reason"
        label="Why is more time needed?"
        hint={`${request.employee.name} reads these words.`}
        rows={4}
        value={value("reason")}
        error={error("reason")}
      />
    </ActSheet>
  );
}
