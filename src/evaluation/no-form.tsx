import type { FileRequest, Instead } from "../web/index.ts";
import { Acts, Crumbs, Head, LinkButton } from "../web/kit/index.ts";
import { documentName } from "../wording/index.ts";

/** The document that has no form, e.g. "summative" or "self-assessment". */
interface WithoutForm {
  readonly evaluation: string;
}

const sayNoForm = ({ evaluation }: WithoutForm, { edition, app }: FileRequest) => ({
  title: `There is no form for the ${documentName(evaluation, edition)} yet`,
  text: `The district has put none in force for this agreement. What is in the file stays as it is, and nothing you wrote is lost. The personnel office can put a form in force: ${app.district.office}.`,
});

/** Instead of an act on a report whose form the district has not put in force. */
export const noFormInstead = (report: WithoutForm, request: FileRequest): Instead => ({
  instead: sayNoForm(report, request),
});

/** The page of a report that has no form in force: what is missing, and who can put it right. */
export function NoFormPage({ report, request }: { report: WithoutForm; request: FileRequest }) {
  const { title, text } = sayNoForm(report, request);
  const file = `/files/${request.employee.id}`;
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: request.employee.name, href: file },
          { label: documentName(report.evaluation, request.edition) },
        ]}
      />
      <Head title={title} lead={text} />
      <Acts>
        <LinkButton kind="second" href={file}>
          Back to the file of {request.employee.name}
        </LinkButton>
      </Acts>
    </>
  );
}
