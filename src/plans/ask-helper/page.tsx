import type { Finding } from "../../policy/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Panel, Radios, Select, TextArea } from "../../web/kit/index.ts";
import { ActSheet } from "../act-sheet.tsx";
import { AgreementSays } from "../agreement-says.tsx";
import { helperRoles } from "../events.ts";
import type { Plan } from "../plan.ts";
import { helperSaid } from "../plan-words.ts";

export interface HelperShown {
  readonly plan: Plan;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly clauses: readonly Finding[];
}

export function AskHelperPage({ page }: { page: ActPage<HelperShown> }) {
  const { request, shown, value, error } = page;
  return (
    <ActSheet
      page={page}
      here="Ask someone in"
      title="Ask someone in to help"
      lead="Whoever you ask can read this one plan while it runs, and nothing else of the file. Either of you can ask."
      button="Ask for their help"
      aside={
        <>
          <AgreementSays findings={shown.clauses} request={request} />
          <Panel heading="What they see">
            <p class="small">
              The plan’s page: targets, what each side promised, benchmarks. When the plan is concluded, it closes to
              them.
            </p>
          </Panel>
        </>
      }
    >
      <Select
        name="helper"
        label="Who?"
        prompt="Choose someone"
        options={shown.people}
        value={value("helper")}
        error={error("helper")}
      />
      <Radios
        name="as"
        label="As what?"
        options={helperRoles.map((role) => ({ value: role, label: helperSaid[role] }))}
        value={value("as")}
        error={error("as")}
      />
      <TextArea
        name="words"
        label="What are they asked to help with?"
        rows={3}
        value={value("words")}
        error={error("words")}
      />
    </ActSheet>
  );
}
