import type { FocusChoice } from "../../documents/index.ts";
import type { Finding } from "../../policy/index.ts";
import { documentName, focusName, sayRole } from "../../wording/index.ts";
import { RefusalPage, type ActPage } from "../../web/index.ts";
import {
  Acts,
  Button,
  Checkboxes,
  ClauseLink,
  DateField,
  Form,
  Head,
  LinkButton,
  Notice,
  Panel,
  Radios,
  Section,
  Sheet,
  Split,
  TextArea,
  TextField,
} from "../../web/kit/index.ts";
import { AgreementSays, Clauses, clauseOf, said } from "../agreement-says.tsx";
import { focusOptions } from "../focus-options.tsx";
import type { Plan } from "../plan.ts";
import { fullName, shortName } from "../plan-name.ts";
import { PlanCrumbs, capital, filePath, fociWords, planPath, planTitle } from "../plan-page.tsx";
import { timesOffered } from "./form.ts";

export interface ProposalShown {
  readonly types: readonly string[];
  readonly choices: readonly FocusChoice[];
  readonly ddfs: readonly {
    readonly id: string;
    readonly label: string;
    readonly focus: string;
    readonly keys: readonly string[];
    readonly received: boolean;
  }[];
  readonly open: readonly Plan[];
  /** Whether a written notice goes out with the proposal. */
  readonly givesNotice: boolean;
  readonly tells: readonly Finding[];
  /** Why the one looking may not propose a plan here, where the agreement leaves it to others. */
  readonly refused: readonly Finding[];
  /** The second-level review that a further plan waits for, where the agreement asks for it. */
  readonly above: readonly Finding[];
}

type Props = { page: ActPage<ProposalShown> };

/** What each kind of plan means, said where it is chosen. */
function TypeChoice({ page }: Props) {
  const { request, shown, value, error } = page;
  const { edition } = request;
  const meaning = (type: string): string =>
    edition.plans[type] === "formal-assistance"
      ? `Something else. The agreement only says that a ${shortName(edition)} must not be written like one; what it contains here is the district’s own setting.`
      : `Help with one ${focusName(edition)}, written by both of you, with an end in sight.`;
  return (
    <Radios
      name="type"
      label="Which kind of plan?"
      options={shown.types.map((type) => ({ value: type, label: fullName(type, edition), hint: meaning(type) }))}
      value={value("type")}
      error={error("type")}
    />
  );
}

/** Another plan is open: the wiser course, and whose review comes first. */
function OtherPlans({ page }: Props) {
  const { request, shown } = page;
  if (shown.open.length === 0) return null;
  return (
    <Notice kind="check" title="Another plan is open">
      {shown.open.map((plan) => (
        <p key={plan.id}>
          <a href={planPath(request, plan)}>{planTitle(plan, request)}</a> on {fociWords(plan.focus)}.
        </p>
      ))}
      <p>
        It is wiser to work on the one most significant {focusName(request.edition)} first, and come back to others
        later.
      </p>
      {shown.above.map((finding) => (
        <p key={finding.id}>
          {said(finding, request).asks} <ClauseLink clause={clauseOf(finding, request.edition)} />
        </p>
      ))}
      {request.secondLevel ? (
        <p>That is {request.secondLevel.name}. You can propose it now; it is issued after that review.</p>
      ) : null}
    </Notice>
  );
}

function NoticeFields({ page }: Props) {
  const { request, shown, value, error } = page;
  const { edition, employee } = request;
  if (!shown.givesNotice) return null;
  return (
    <Section
      heading={capital(documentName("notice", edition))}
      lead={`It goes to ${employee.name} with what you wrote above, and is on record from the day it is received. Offer times to write the plan together.`}
    >
      {timesOffered.map((number) => (
        <fieldset class="row" key={number}>
          <legend>Time offered {number}</legend>
          <DateField
            name={`time.${number}`}
            label="Day"
            optional
            value={value(`time.${number}`)}
            error={error(`time.${number}`)}
            min={request.today.toString()}
          />
          <TextField
            name={`place.${number}`}
            label="Time and place"
            optional
            value={value(`place.${number}`)}
            error={error(`place.${number}`)}
          />
        </fieldset>
      ))}
    </Section>
  );
}

export function ProposePlanPage({ page }: Props) {
  const { request, shown } = page;
  const { edition, employee, supervisor } = request;
  const other =
    request.actor.role === "employee" ? (supervisor?.name ?? sayRole("supervisor", edition)) : employee.name;
  if (shown.refused.length > 0)
    return (
      <RefusalPage
        request={request}
        refusal={{ kind: "agreement", findings: shown.refused }}
        acts={<LinkButton href={filePath(request)}>Back to the file</LinkButton>}
      />
    );
  return (
    <>
      <PlanCrumbs request={request} here="Propose a plan" />
      <Head
        title="Propose a plan"
        lead={`Proposing opens a draft that you and ${other} write together. Nothing in it counts until it is issued.`}
      />
      <ProposalForm page={page} other={other} />
    </>
  );
}

function ProposalForm({ page, other }: Props & { other: string }) {
  const { request, shown, value, values, error } = page;
  const { edition, employee } = request;
  const ddf = documentName("ddf", edition);
  return (
    <Split
      aside={
        <>
          <AgreementSays findings={shown.tells} request={request} />
          <Panel heading="What comes next">
            <ol class="path">
              <li>
                <h3>{shown.givesNotice ? `${employee.name} receives the notice.` : `${other} is told in the file.`}</h3>
              </li>
              <li>
                <h3>Both of you write the plan and mark agreement section by section.</h3>
              </li>
              <li>
                <h3>The supervisor issues it, once everything the agreement asks for is there.</h3>
              </li>
            </ol>
          </Panel>
        </>
      }
    >
      <OtherPlans page={page} />
      <Sheet>
        <Form action={page.action} hidden={page.hidden}>
          {shown.types.length > 1 ? (
            <TypeChoice page={page} />
          ) : (
            <input type="hidden" name="type" value={shown.types[0] ?? ""} />
          )}
          <Checkboxes
            name="focus"
            label={`Which ${focusName(edition)} is the plan about?`}
            options={focusOptions(shown.choices)}
            values={values("focus")}
            error={error("focus")}
          />
          <Radios
            name="ddf"
            label={`Which ${ddf} does it grow out of?`}
            options={[
              ...shown.ddfs.map((form) => ({
                value: form.id,
                label: form.label,
                hint: `About ${form.focus}. ${form.received ? "Received." : "Receipt is not recorded yet."}`,
              })),
              { value: "none", label: "None yet" },
            ]}
            value={value("ddf")}
            error={error("ddf")}
          />
          <TextArea
            name="reason"
            label="Why is a plan needed?"
            hint={`What has been seen, and what was done about it so far. ${other} reads these words.`}
            rows={6}
            value={value("reason")}
            error={error("reason")}
          />
          <NoticeFields page={page} />
          {page.more}
          <Acts>
            <Button>{shown.givesNotice ? "Propose the plan and give notice" : "Propose the plan"}</Button>
            <LinkButton kind="plain" href={filePath(request)}>
              Back to the file
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
      {shown.above.length > 0 ? <Clauses findings={shown.above} edition={edition} /> : null}
    </Split>
  );
}
