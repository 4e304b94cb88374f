import type { Finding } from "../../policy/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Panel, Select, TextArea } from "../../web/kit/index.ts";
import { ActSheet } from "../act-sheet.tsx";
import { AgreementSays } from "../agreement-says.tsx";
import type { Plan } from "../plan.ts";

export interface DifferShown {
  readonly plan: Plan;
  readonly sections: readonly { readonly value: string; readonly label: string }[];
  /** Who decides where disagreement remains, where the agreement says so. */
  readonly clauses: readonly Finding[];
}

export function RecordDisagreementPage({ page }: { page: ActPage<DifferShown> }) {
  const { request, shown, value, error } = page;
  return (
    <ActSheet
      page={page}
      here="Another version"
      title="Record that you see it differently"
      lead="Write the section as you would have it, and why. Your version stays in the record and is printed beside the section in the plan."
      button="Record my version"
      aside={
        <>
          <AgreementSays findings={shown.clauses} request={request} />
          <Panel heading="What this does">
            <p class="small">
              {shown.clauses.length > 0
                ? "The plan seeks agreement. Where you still differ, the decision the agreement names carries, and both versions stay."
                : "This agreement does not say who decides. Your version stays beside the section, and the plan can go on."}
            </p>
          </Panel>
        </>
      }
    >
      <Select
        name="about"
        label="Which section?"
        options={[...shown.sections, { value: "plan", label: "The plan as a whole" }]}
        value={value("about")}
        error={error("about")}
      />
      <TextArea name="words" label="Your version" rows={6} value={value("words")} error={error("words")} />
      <TextArea name="reason" label="Your reason" rows={4} value={value("reason")} error={error("reason")} />
    </ActSheet>
  );
}
