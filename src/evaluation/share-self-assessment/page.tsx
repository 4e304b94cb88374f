import type { DocumentIssued } from "../../documents/index.ts";
import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Crumbs, Form, Head, LinkButton, Panel } from "../../web/kit/index.ts";
import { SealedPreview } from "../sealed-preview.tsx";
import { selfAssessmentPath } from "../self-assessment.tsx";

export interface ShareShown {
  readonly sealed: DocumentIssued;
  readonly draft: string;
}

/** What the others will read, and who they are, before the writer shares it. */
export function ShareSelfAssessmentPage({ page }: { page: ActPage<ShareShown> }) {
  const { request, shown } = page;
  const { employee, supervisor, secondLevel } = request;
  const { frozen } = shown.sealed;
  const readers = [supervisor?.name, secondLevel?.name].filter((name) => name !== undefined);
  const back = selfAssessmentPath(request);
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: frozen.title, href: back },
          { label: "Share it" },
        ]}
      />
      <Head
        title="Read it through before you share it"
        lead="These words become part of your file as they stand. You can go on writing and share a new version; this one stays readable."
      />
      <SealedPreview request={request} sealed={shown.sealed} />
      <Panel heading="Who can read it then">
        <p class="small">
          {readers.length === 0 ? "Everyone" : `${readers.join(", ")}, and everyone else`} who may open your file: the
          personnel office, and whoever you let in as your representative. It cannot be taken back.
        </p>
      </Panel>
      <Form action={page.action} hidden={page.hidden}>
        {page.more}
        <Acts>
          <Button>Share it</Button>
          <LinkButton kind="second" href={back}>
            Keep it to myself for now
          </LinkButton>
        </Acts>
      </Form>
    </>
  );
}
