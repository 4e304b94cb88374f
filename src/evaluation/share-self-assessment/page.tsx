import type { DocumentIssued } from "../../documents/index.ts";
import { documentBlocks } from "../../documents/pages.ts";
import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Crumbs, DocumentView, Form, Head, LinkButton, Panel } from "../../web/kit/index.ts";
import { selfAssessmentPath } from "../self-assessment.ts";

export interface ShareShown {
  readonly sealed: DocumentIssued;
  readonly draft: string;
}

/** What the others will read, and who they are, before the writer shares it. */
export function ShareSelfAssessmentPage({ page }: { page: ActPage<ShareShown> }) {
  const { request, shown } = page;
  const { employee, edition, supervisor, secondLevel } = request;
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
      <DocumentView
        draft
        titleAs="h2"
        district={request.app.district.name}
        agreement={edition.title}
        title={frozen.title}
        about={`${employee.name}, school year ${request.cycle.schoolYear.replace("-", "–")}`}
        facts={[]}
        sections={frozen.sections.map((section) => ({
          heading: section.title,
          blocks:
            section.blocks.length === 0
              ? [{ kind: "paragraph" as const, text: "Left empty." }]
              : documentBlocks(section, { name: request.name, today: request.today, closed: true }),
        }))}
      />
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
