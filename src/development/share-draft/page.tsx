import { documentName } from "../../wording/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Form, Head, LinkButton, Sheet } from "../../web/kit/index.ts";
import { DevelopmentCrumbs } from "../crumbs.tsx";
import { developmentPlan } from "../events.ts";
import { developmentPath, type InWriting } from "../own-plan.tsx";

/** Who will read the draft, before its writer lets them. */
export function ShareDraftPage({ page }: { page: ActPage<InWriting> }) {
  const { request } = page;
  const { supervisor, edition } = request;
  const who = supervisor?.name ?? "your supervisor";
  return (
    <>
      <DevelopmentCrumbs request={request} here="Share the draft" />
      <Head
        title={`Share your draft with ${who}`}
        lead={`Until now nobody else can open it. Once shared, ${who} can read your ${documentName(developmentPlan, edition)}, write in the sections that ask for it, and see what you change. Each word keeps its writer’s name.`}
      />
      <Sheet>
        <Form action={page.action} hidden={page.hidden}>
          <p class="small">It stays a draft, and yours: only you can adopt it. Sharing cannot be taken back.</p>
          {page.more}
          <Acts>
            <Button>Share the draft with {who}</Button>
            <LinkButton kind="second" href={`${developmentPath(request)}/write`}>
              Keep it to myself for now
            </LinkButton>
          </Acts>
        </Form>
      </Sheet>
    </>
  );
}
