import type { Finding } from "../../policy/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { DocList, Head, LinkButton, Notice, Panel, Split, StateTag } from "../../web/kit/index.ts";
import { AgreementSays } from "../agreement-says.tsx";
import { howMany } from "../counting.ts";
import { shortName } from "../plan-name.ts";
import { openDisagreements, saysWhoDecides } from "../decide-disagreement/decide.ts";
import type { Plan } from "../plan.ts";
import { PlanCrumbs, documentPath, fociWords, planPath, planTitle } from "../plan-page.tsx";
import { isOpen } from "../state.ts";
import { BeforeIssue, ComesNext } from "./next.tsx";
import { Benchmarks, Targets } from "./progress.tsx";
import { Promises } from "./promises.tsx";
import { Conclusion, Helpers, Papers, Story } from "./record.tsx";

export interface ShowPlanProps {
  readonly plan: Plan;
  readonly request: FileRequest;
  /** Findings of this plan. */
  readonly findings: readonly Finding[];
  /** A next version is being written. */
  readonly rewriting: boolean;
}

const stateTag = (plan: Plan) => {
  switch (plan.state) {
    case "writing":
      return <StateTag state="draft" words="Draft, open to both" />;
    case "sent":
      return <StateTag state="issued" words={`Issued, version ${plan.version}`} />;
    case "running":
      return <StateTag state="issued" words={`Runs, version ${plan.version}`} />;
    case "concluded":
      return <StateTag state="done" words="Concluded" />;
  }
};

const lead = ({ plan, request }: ShowPlanProps): string => {
  const day = (on: Plan["end"]): string => (on ? sayDay(on, "long") : "a day not named yet");
  switch (plan.state) {
    case "writing":
      return `On ${fociWords(plan.focus)}. It is being written; nothing in it counts until it is issued.`;
    case "sent":
      return `On ${fociWords(plan.focus)}. Issued; it runs from the day ${request.employee.name} receives it, to ${day(plan.end)}.`;
    case "running":
      return `On ${fociWords(plan.focus)}. It runs from ${day(plan.startedOn)} to ${day(plan.end)}.`;
    case "concluded":
      return `On ${fociWords(plan.focus)}. Concluded${plan.concluded?.on ? ` on ${sayDay(plan.concluded.on, "long")}` : ""}.`;
  }
};

/** The one act this reader most likely came for. */
function MainAct({ plan, request, rewriting }: ShowPlanProps) {
  const { may } = request;
  const path = planPath(request, plan);
  if (plan.state === "writing") {
    if (may("review-plan") && plan.reviewedAbove.length === 0)
      return <LinkButton href={`${path}/review-above`}>Review it with a comment</LinkButton>;
    return may("see-draft") ? (
      <LinkButton href={`${path}/write`}>{may("write-plan") ? "Write the plan" : "Read the draft"}</LinkButton>
    ) : null;
  }
  if (plan.state === "sent" && may("receive-document"))
    return <LinkButton href={documentPath(request, plan.document)}>Open the plan</LinkButton>;
  if (rewriting && may("write-plan")) return <LinkButton href={`${path}/write`}>Write the next version</LinkButton>;
  return plan.state === "running" && may("hold-review") ? (
    <LinkButton href={`${path}/review`}>Record a benchmark meeting</LinkButton>
  ) : null;
}

/** Everything else one can do here, in words. */
function OtherActs({ plan, request, rewriting }: ShowPlanProps) {
  const { may, edition } = request;
  const path = planPath(request, plan);
  const open = isOpen(plan);
  const writing = plan.state === "writing";
  const acts = [
    { show: writing && may("record-meeting"), href: "meeting", label: "Record that you met to write it" },
    { show: writing && may("issue-plan"), href: "issue", label: "Check and issue it" },
    {
      show: writing && may("review-plan") && plan.reviewedAbove.length > 0,
      href: "review-above",
      label: "Add another review",
    },
    { show: writing && may("record-disagreement"), href: "differ", label: "Record that you see a section differently" },
    {
      show: saysWhoDecides(edition) && openDisagreements(plan).length > 0 && may("decide-disagreement"),
      href: "decide",
      label: "Decide where you differ",
    },
    { show: plan.state === "running" && may("ask-helper"), href: "ask-helper", label: "Ask someone in to help" },
    { show: open && may("extend-plan"), href: "extend", label: "Extend it" },
    { show: open && !rewriting && may("revise-plan"), href: "rewrite", label: "Write it anew" },
    {
      show: plan.state !== "concluded" && may("conclude-plan"),
      href: "conclude",
      label: writing ? "Withdraw it" : "Conclude it",
    },
  ].filter(({ show }) => show);
  if (acts.length === 0) return null;
  return (
    <Panel heading="What you can do">
      <DocList people items={acts.map(({ href, label }) => ({ title: label, href: `${path}/${href}` }))} />
    </Panel>
  );
}

/** A plan that was issued: what is owed, its targets, both sides' promises, its meetings. */
function Course({ plan, request, findings }: ShowPlanProps) {
  if (plan.versions.length === 0) return null;
  return (
    <>
      {isOpen(plan) ? <ComesNext findings={findings} request={request} done="The plan’s own days are below." /> : null}
      <Targets plan={plan} request={request} findings={findings} />
      <Promises plan={plan} request={request} findings={findings} />
      <Benchmarks plan={plan} request={request} findings={findings} />
    </>
  );
}

/** One plan at a glance: where it stands, what comes next, what each side promised and how the targets stand. */
export function ShowPlanPage(props: ShowPlanProps) {
  const { plan, request, findings } = props;
  const tells = findings.filter(
    ({ kind, occasion, who }) =>
      kind === "tell" && occasion.kind !== "act" && (who as readonly string[]).includes(request.actor.role),
  );
  const differ = openDisagreements(plan);
  return (
    <>
      <PlanCrumbs request={request} here={planTitle(plan, request)} />
      <Head
        title={`${planTitle(plan, request)} of ${request.employee.name}`}
        lead={lead(props)}
        state={stateTag(plan)}
        actions={<MainAct {...props} />}
      />
      {differ.length > 0 && plan.state === "writing" ? (
        <Notice kind="check" title={`The two of you differ in ${howMany(differ.length, "place").toLowerCase()}`}>
          <p>Both versions are kept, and stand in the plan beside each other.</p>
        </Notice>
      ) : null}
      <Split
        label={`About this ${shortName(request.edition)}`}
        aside={
          <>
            <OtherActs {...props} />
            {request.standing.role === "helper" ? null : <Papers plan={plan} request={request} />}
            <Helpers plan={plan} request={request} />
            <Story plan={plan} request={request} />
            <AgreementSays findings={tells} request={request} />
          </>
        }
      >
        <Conclusion plan={plan} request={request} />
        {plan.state === "writing" ? <BeforeIssue findings={findings} request={request} /> : null}
        {plan.state === "sent" && request.actor.role === "employee" ? (
          <Notice kind="offer" title="This plan is yours to open">
            <p>Opening it records today as the day you received it. It does not mean that you agree.</p>
          </Notice>
        ) : (
          <Course {...props} />
        )}
      </Split>
    </>
  );
}
