import type { ActPage } from "../../web/index.ts";
import { Acts, Button, Crumbs, Form, Head, LinkButton } from "../../web/kit/index.ts";
import { SealedPreview } from "../sealed-preview.tsx";
import type { GiveReport } from "./decide.ts";

export interface GiveShown {
  readonly given: GiveReport;
  /** Where it can still be changed. */
  readonly back: string;
}

/** The report as it will read, before it is given. */
export function GiveReportPage({ page }: { page: ActPage<GiveShown> }) {
  const { request, shown } = page;
  const { employee } = request;
  const { frozen } = shown.given.sealed;
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
      <SealedPreview request={request} sealed={shown.given.sealed} />
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
