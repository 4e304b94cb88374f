import { lastSaved, type IssuedVersion } from "../../documents/index.ts";
import { DraftSections, sayWhen, stop, type Drafting } from "../../documents/pages.ts";
import { sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { Crumbs, Head, LinkButton, Notice, SaveBar, StateTag } from "../../web/kit/index.ts";
import { selfAssessmentPath } from "../self-assessment.ts";

export interface WriteSelfAssessmentProps {
  readonly request: FileRequest;
  readonly drafting: Drafting;
  readonly shared: IssuedVersion | undefined;
}

/** Where a version shared earlier stands, and that the others go on reading that one. */
function SharedBefore({ request, shared }: Pick<WriteSelfAssessmentProps, "request" | "shared">) {
  if (!shared) return null;
  const { day, body } = shared.issued;
  const on = day ? ` on ${sayDay(day, "full")}` : "";
  return (
    <Notice kind="recorded" title={`You shared version ${String(body.version)}${on}`}>
      <p>
        The others go on reading{" "}
        <a href={`/files/${request.employee.id}/documents/${body.document}`}>the version you shared</a>. What you change
        here they read only when you share it again.
      </p>
    </Notice>
  );
}

/** The employee's own look at the year, read by nobody else until it is shared. */
export function WriteSelfAssessmentPage({ request, drafting, shared }: WriteSelfAssessmentProps) {
  const { employee, today } = request;
  const saved = lastSaved(drafting.draft);
  return (
    <>
      <Crumbs
        trail={[
          { label: "People", href: "/people" },
          { label: employee.name, href: `/files/${employee.id}` },
          { label: drafting.form.title },
        ]}
      />
      <Head
        title={drafting.form.title}
        lead="Your own look at your work. Nobody else can open this page: not your supervisor, not the personnel office. You decide whether and when to share it."
        state={<StateTag state="draft" words="Draft, open to you only" />}
      />
      <SharedBefore request={request} shared={shared} />
      <DraftSections {...drafting} />
      <SaveBar
        {...(saved === undefined
          ? {}
          : { saved: `${stop(`Saved on the server ${sayWhen(saved, today)}`)} You can close this page.` })}
        unsaved="Nothing is saved yet."
        {...(drafting.open === undefined ? {} : { form: `write-${drafting.open}` })}
        acts={<LinkButton href={`${selfAssessmentPath(request)}/share`}>Read it through and share it</LinkButton>}
      />
    </>
  );
}
