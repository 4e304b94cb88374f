import type { Finding } from "../../policy/index.ts";
import { sectionName } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Facts, Radios, TextArea } from "../../web/kit/index.ts";
import { ActSheet } from "../act-sheet.tsx";
import { AgreementSays } from "../agreement-says.tsx";
import type { Plan } from "../plan.ts";
import { capital } from "../plan-page.tsx";

export interface DecisionShown {
  readonly plan: Plan;
  readonly open: Plan["disagreements"];
  readonly clauses: readonly Finding[];
}

export function DecideDisagreementPage({ page }: { page: ActPage<DecisionShown> }) {
  const { request, shown, value, error } = page;
  const { open, clauses } = shown;
  const about = (name: string): string =>
    name === "plan" ? "The plan as a whole" : capital(sectionName(name, request.edition));
  return (
    <ActSheet
      page={page}
      here="Decision"
      title="Decide where you differ"
      lead="Your decision carries. The other version and its reason stay in the record, and stand beside the section in the plan."
      button="Record my decision"
      aside={<AgreementSays findings={clauses} request={request} />}
      before={
        <Facts
          rows
          facts={open.map(({ about: name, words, reason, by }) => ({
            term: `${about(name)}, ${request.name(by.person)}’s version`,
            words: (
              <>
                <span class="record">{words}</span> <span class="small">Reason: {reason}</span>
              </>
            ),
          }))}
        />
      }
    >
      <Radios
        name="about"
        label="What do you decide?"
        options={[...new Set(open.map(({ about: name }) => name))].map((name) => ({ value: name, label: about(name) }))}
        value={value("about")}
        error={error("about")}
      />
      <TextArea
        name="words"
        label="Your decision"
        hint="What stands in the plan."
        rows={4}
        value={value("words")}
        error={error("words")}
      />
      <TextArea name="reason" label="Your reason" rows={4} value={value("reason")} error={error("reason")} />
    </ActSheet>
  );
}
