import type { Finding } from "../../policy/index.ts";
import type { ActPage } from "../../web/index.ts";
import { DocList, Facts, Panel, Radios, TextArea } from "../../web/kit/index.ts";
import { ActSheet } from "../act-sheet.tsx";
import { AgreementSays } from "../agreement-says.tsx";
import type { Plan } from "../plan.ts";
import { fociWords, planPath, planTitle } from "../plan-page.tsx";

export interface ReviewShown {
  readonly plan: Plan;
  readonly open: readonly Plan[];
  /** What the agreement asks of the second level here. */
  readonly clauses: readonly Finding[];
  /** Whether, here, only an approval lets the plan be issued. */
  readonly approvalNeeded: boolean;
}

export function ReviewPlanPage({ page }: { page: ActPage<ReviewShown> }) {
  const { request, shown, value, error } = page;
  const { plan, open, clauses, approvalNeeded } = shown;
  const name = request.supervisor?.name ?? "The supervisor";
  return (
    <ActSheet
      page={page}
      here="Review"
      title={`Review the ${planTitle(plan, request)} of ${request.employee.name}`}
      lead={`${name} proposed it on ${fociWords(plan.focus)}. Your comment is read by both of them.`}
      button="Record my review"
      aside={
        <>
          <AgreementSays findings={clauses} request={request} />
          <Panel heading="Read first">
            <DocList
              people
              items={[
                { title: "The draft as it stands", href: `${planPath(request, plan)}/write` },
                ...open.map((other) => ({
                  title: `${planTitle(other, request)}, open`,
                  href: planPath(request, other),
                  note: fociWords(other.focus),
                })),
              ]}
            />
          </Panel>
        </>
      }
      before={
        <Facts facts={[{ term: "Why a plan is needed", words: <span class="record">{plan.reason}</span> }]} rows />
      }
    >
      <Radios
        name="how"
        label="What do you record?"
        options={[
          {
            value: "reviewed",
            label: "I have reviewed it",
            ...(approvalNeeded ? { hint: "Here a review alone does not let it be issued." } : {}),
          },
          { value: "approved", label: "I have reviewed it and approve it" },
        ]}
        value={value("how")}
        error={error("how")}
      />
      <TextArea
        name="comment"
        label="Your comment"
        hint="Such as whether both plans at once can be done well, or which comes first."
        rows={5}
        value={value("comment")}
        error={error("comment")}
      />
    </ActSheet>
  );
}
