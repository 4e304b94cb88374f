import type { FocusChoice } from "../../documents/index.ts";
import type { Finding } from "../../policy/index.ts";
import { focusName, sayRole } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  Form,
  Head,
  LinkButton,
  Panel,
  Radios,
  Sheet,
  Split,
  TextArea,
} from "../../web/kit/index.ts";
import { AgreementSays } from "../agreement-says.tsx";
import { EntryDayFields } from "../entry-day.tsx";
import { focusOptions } from "../focus-options.tsx";
import { PlanCrumbs, capital, filePath } from "../plan-page.tsx";
import { alsoPresent } from "./form.ts";

export interface ConcernShown {
  readonly choices: readonly FocusChoice[];
  /** What the agreement says about talking first. */
  readonly clauses: readonly Finding[];
}

/** The conversation that comes first, written down while it is fresh. */
export function RaiseConcernPage({ page }: { page: ActPage<ConcernShown> }) {
  const { request, shown, value, values, error } = page;
  const { employee, edition, today } = request;
  return (
    <>
      <PlanCrumbs request={request} here="A conversation" />
      <Head
        title="Record a conversation about a concern"
        lead={`Write down what you and ${employee.name} talked about. ${employee.name} reads the same words.`}
      />
      <Split
        aside={
          <>
            <AgreementSays findings={shown.clauses} request={request} />
            <Panel heading="What this is">
              <p class="small">
                A conversation, nothing more. It starts no plan and no clock. It shows later, to both of you, that the
                concern was talked about first.
              </p>
            </Panel>
          </>
        }
      >
        <Sheet>
          <Form action={page.action} hidden={page.hidden}>
            <Checkboxes
              name="focus"
              label={`Which ${focusName(edition)} was it about?`}
              hint="One, or several."
              options={focusOptions(shown.choices)}
              values={values("focus")}
              error={error("focus")}
            />
            <Radios
              name="how"
              label="How was it raised?"
              options={[
                { value: "talk", label: "We talked" },
                { value: "writing", label: "In writing" },
              ]}
              value={value("how")}
              error={error("how")}
            />
            <EntryDayFields page={page} label="Which day was that?" today={today} />
            <TextArea
              name="words"
              label="What was said"
              hint="What was seen, and what the two of you said about it."
              rows={6}
              value={value("words")}
              error={error("words")}
            />
            <Checkboxes
              name="also"
              label="Who else took part?"
              hint={`You and ${employee.name} are always named.`}
              optional
              options={alsoPresent.map((role) => ({ value: role, label: capital(sayRole(role, edition)) }))}
              values={values("also")}
              error={error("also")}
            />
            {page.more}
            <Acts>
              <Button>Record the conversation</Button>
              <LinkButton kind="plain" href={filePath(request)}>
                Back to the file
              </LinkButton>
            </Acts>
          </Form>
        </Sheet>
      </Split>
    </>
  );
}
