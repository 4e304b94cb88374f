import { lastSaved, type IssuedVersion } from "../../documents/index.ts";
import { DraftSections, sayWhen, stop, type Drafting } from "../../documents/pages.ts";
import { sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { Acts, Button, Crumbs, Form, Head, LinkButton, Notice, SaveBar, StateTag } from "../../web/kit/index.ts";
import { selfAssessmentPath } from "../self-assessment.tsx";

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
        The others read <a href={`/files/${request.employee.id}/documents/${body.document}`}>the version you shared</a>.
        A new version begins with its words and is yours alone until you share it too.
      </p>
    </Notice>
  );
}

/** The sections, and what was saved of them. */
function Writing({ request, drafting }: Pick<WriteSelfAssessmentProps, "request" | "drafting">) {
  const saved = lastSaved(drafting.draft);
  return (
    <>
      <DraftSections {...drafting} />
      <SaveBar
        {...(saved === undefined
          ? {}
          : { saved: `${stop(`Saved on the server ${sayWhen(saved, request.today)}`)} You can close this page.` })}
        unsaved="Nothing is saved yet."
        {...(drafting.open === undefined ? {} : { form: `write-${drafting.open}` })}
        acts={<LinkButton href={`${selfAssessmentPath(request)}/share`}>Read it through and share it</LinkButton>}
      />
    </>
  );
}

/** The employee's own look at the year, read by nobody else until it is shared. */
export function WriteSelfAssessmentPage({ request, drafting, shared }: WriteSelfAssessmentProps) {
  const { employee } = request;
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
      {shared && drafting.draft.entries.length === 0 ? (
        <Form
          action={selfAssessmentPath(request)}
          hidden={{ csrf: drafting.csrf, once: drafting.newId(), revision: "0", begin: "yes" }}
        >
          <Acts>
            <Button>Begin a new version</Button>
          </Acts>
        </Form>
      ) : (
        <Writing request={request} drafting={drafting} />
      )}
    </>
  );
}
