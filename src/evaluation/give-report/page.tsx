import { documentBlocks } from "../../documents/pages.ts";
import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Crumbs, DocumentView, Form, Head, LinkButton } from "../../web/kit/index.ts";
import type { GiveReport } from "./decide.ts";

export interface GiveShown {
  readonly given: GiveReport;
  /** Where it can still be changed. */
  readonly back: string;
}

/** The report as it will read, before it is given. */
export function GiveReportPage({ page }: { page: ActPage<GiveShown> }) {
  const { request, shown } = page;
  const { employee, edition } = request;
  const { frozen } = shown.given.sealed;
  const about = `${employee.name}, school year ${request.cycle.schoolYear.replace("-", "–")}`;
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: frozen.title, href: shown.back },
          { label: "Check and give it" },
        ]}
      />
      <Head
        title={`Check the ${frozen.title}`}
        lead={`This is how ${employee.name} will read it. Once it is given, its words are closed.`}
      />
      <DocumentView
        draft
        titleAs="h2"
        district={request.app.district.name}
        agreement={edition.title}
        title={frozen.title}
        about={about}
        facts={[]}
        sections={frozen.sections.map((section) => ({
          heading: section.title,
          blocks:
            section.blocks.length === 0
              ? [{ kind: "paragraph" as const, text: "Left empty." }]
              : documentBlocks(section, { name: request.name, today: request.today, closed: true }),
        }))}
      />
      <Form action={page.action} hidden={page.hidden}>
        {page.more}
        <Acts>
          <Button>Give the report to {employee.name}</Button>
          <LinkButton kind="second" href={shown.back}>
            Change something first
          </LinkButton>
        </Acts>
      </Form>
    </>
  );
}
