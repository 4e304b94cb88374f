import type { ActPage } from "../../web/index.ts";
import { Section, Sheet, TextArea } from "../../web/kit/index.ts";
import { ActSheet, type OfPlan } from "../act-sheet.tsx";
import { howMany } from "../counting.ts";
import { AgreementSays } from "../agreement-says.tsx";
import { CheckTable, countMissing } from "../issue-plan/check-table.tsx";
import { Affirmations, type IssueShown } from "../issue-plan/page.tsx";

/** The next version of a running plan, checked before it is issued. */
export function RevisePlanPage({ page }: { page: ActPage<IssueShown> }) {
  const { request, shown, value, error } = page;
  const missing = countMissing(shown.findings);
  const next = shown.plan.version + 1;
  return (
    <ActSheet
      page={page}
      here={`Issue version ${next}`}
      title={`Issue version ${next} of the plan`}
      lead={`It takes the place of version ${shown.plan.version}, which stays readable. ${request.employee.name} receives and acknowledges it anew.${missing > 0 ? ` ${howMany(missing)} ${missing === 1 ? "is" : "are"} still missing.` : ""}`}
      button={`Issue version ${next}`}
      hidden={{ "draft-at": String(shown.draftAt) }}
      aside={<AgreementSays findings={shown.tells} request={request} heading="Before you issue it" />}
      before={
        <Section heading="What the agreement asks" first>
          <Sheet>
            <CheckTable findings={shown.findings} request={request} />
          </Sheet>
        </Section>
      }
    >
      <TextArea
        name="reason"
        label="Why is it written anew?"
        hint={`${request.employee.name} reads these words.`}
        rows={4}
        value={value("reason")}
        error={error("reason")}
      />
      <Affirmations page={page} />
    </ActSheet>
  );
}

/** Before a draft of the next version is opened: what that means. */
export function RewritePage({
  page,
}: {
  page: Pick<ActPage<OfPlan>, "request" | "shown" | "action" | "hidden" | "more">;
}) {
  return (
    <ActSheet
      page={{ ...page, value: () => "", values: () => [], error: () => undefined }}
      here="Write it anew"
      title="Write the plan anew"
      lead="This opens a draft that begins with the words in force. The plan goes on as it is until the new version is issued."
      button="Open the draft"
    >
      <p class="small soft">Both of you write in it, section by section, as the first time.</p>
    </ActSheet>
  );
}
