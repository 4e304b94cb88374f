import { lastSaved } from "../../documents/index.ts";
import { DraftSections, sayWhen, stop, type Drafting } from "../../documents/pages.ts";
import { capital, documentName } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { Crumbs, Head, LinkButton, Panel, SaveBar, StateTag } from "../../web/kit/index.ts";
import { ArithmeticPanel } from "../arithmetic-panel.tsx";
import { arithmeticOf } from "../arithmetic.ts";
import { reportPath, type Report } from "../report.ts";
import { Gates } from "./gates.tsx";

export interface WriteReportProps {
  readonly request: FileRequest;
  readonly report: Report;
  readonly drafting: Drafting;
}

/** A report of the year while it is written: one side writes, and nothing counts until it is given. */
export function WriteReportPage({ request, report, drafting }: WriteReportProps) {
  const { employee, edition } = request;
  const hasOverall = drafting.form.sections.some(({ name }) => name === "overall");
  const saved = lastSaved(drafting.draft);
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: capital(documentName(report.evaluation, edition)) },
        ]}
      />
      <Head
        title={drafting.form.title}
        lead={`For ${employee.name}, school year ${request.cycle.schoolYear.replace("-", "–")}. A draft: only you read it until you give it.`}
        state={<StateTag state="draft" words="Draft" />}
      />
      {report.evaluation === "summative" ? <Gates request={request} /> : null}
      <DraftSections
        {...drafting}
        under={({ name }) =>
          name === (hasOverall ? "overall" : "ratings") ? (
            <ArithmeticPanel arithmetic={arithmeticOf(drafting.form, drafting.values, request)} request={request} />
          ) : null
        }
      />
      <Panel heading="What happens when you give it">
        <p class="small">
          Its words are closed, and {employee.name} is asked to open it. A mark or recommendation that the agreement
          does not allow yet is refused with its clause; your other answers stay.
        </p>
      </Panel>
      <SaveBar
        {...(saved === undefined
          ? {}
          : { saved: `${stop(`Saved on the server ${sayWhen(saved, request.today)}`)} You can close this page.` })}
        unsaved="Nothing is saved yet."
        {...(drafting.open === undefined ? {} : { form: `write-${drafting.open}` })}
        acts={<LinkButton href={`${reportPath(report, request)}/give`}>Check and give it</LinkButton>}
      />
    </>
  );
}
