import type { Finding } from "../../policy/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  Form,
  Head,
  LinkButton,
  Panel,
  Section,
  Sheet,
  Split,
  Stack,
  StateTag,
} from "../../web/kit/index.ts";
import { AgreementSays } from "../agreement-says.tsx";
import { howMany } from "../counting.ts";
import type { Plan } from "../plan.ts";
import { PlanCrumbs, fociWords, planPath, planTitle } from "../plan-page.tsx";
import { CheckTable, countMissing } from "./check-table.tsx";
import { affirmField, type IssueForm } from "./form.ts";

export interface IssueShown extends Omit<IssueForm, "plan"> {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly tells: readonly Finding[];
}

type Props = { page: ActPage<IssueShown> };

/** One box for each statement; none is ever ticked beforehand. */
export function Affirmations({ page }: { page: ActPage<Pick<IssueShown, "toAffirm">> }) {
  const statements = Map.groupBy(page.shown.toAffirm, ({ statement }) => statement);
  return (
    <>
      {[...statements].map(([statement, each]) => (
        <Stack key={statement} space="s">
          {each.map((one) => (
            <Checkboxes
              key={affirmField(one)}
              name={affirmField(one)}
              label={one.text ?? "The time frame"}
              values={page.values(affirmField(one))}
              options={[{ value: "yes", label: statement }]}
            />
          ))}
        </Stack>
      ))}
    </>
  );
}

export function IssuePlanPage({ page }: Props) {
  const { request, shown } = page;
  const { plan, issue, findings, toAffirm, draftAt } = shown;
  const { employee, today } = request;
  const missing = countMissing(findings);
  const { start, end } = issue.days;
  return (
    <>
      <PlanCrumbs request={request} plan={plan} here="Issue the plan" />
      <Head
        title={`Issue the ${planTitle(plan, request)}`}
        state={<StateTag state="draft" words="Draft, open to both" />}
        lead={
          missing === 0
            ? `Issuing closes the words. ${employee.name} receives the plan, and it runs from then.`
            : `${howMany(missing)} the agreement asks for ${missing === 1 ? "is" : "are"} not there yet.`
        }
      />
      <Split
        aside={
          <>
            <Panel heading="The plan">
              <p>{fociWords(issue.sealed.focus) || "No focus is chosen yet."}</p>
              <p class="small">
                {start ? `From ${sayDay(start, "plain", today)}` : "From the day it is received"}
                {end ? ` to ${sayDay(end, "long")}.` : ". It names no end yet."}
              </p>
              <p class="small">
                <a href={`${planPath(request, plan)}/write`}>Read and change the draft</a>
              </p>
            </Panel>
            <AgreementSays findings={shown.tells} request={request} heading="Before you issue it" />
          </>
        }
      >
        <Section heading="What the agreement asks" first>
          <Sheet>
            <CheckTable findings={findings} request={request} />
          </Sheet>
        </Section>
        <Sheet>
          <Form action={page.action} hidden={{ ...page.hidden, "draft-at": String(draftAt) }}>
            {toAffirm.length > 0 ? <h2>What you affirm</h2> : null}
            <Affirmations page={page} />
            {page.more}
            <Acts>
              <Button>Issue the plan</Button>
              <LinkButton kind="second" href={`${planPath(request, plan)}/write`}>
                Back to writing
              </LinkButton>
            </Acts>
          </Form>
        </Sheet>
      </Split>
    </>
  );
}
