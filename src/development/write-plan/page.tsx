import { lastSaved } from "../../documents/index.ts";
import { DraftSections, sayWhen, stop, type Drafting } from "../../documents/pages.ts";
import type { FileRequest } from "../../web/index.ts";
import { Empty, Head, LinkButton, Notice, SaveBar, Sheet, StateTag } from "../../web/kit/index.ts";
import { DevelopmentCrumbs, planWord } from "../crumbs.tsx";
import { developmentPath } from "../own-plan.tsx";

interface Props {
  readonly request: FileRequest;
  readonly drafting: Drafting;
  /** The supervisor reads it too. */
  readonly shared: boolean;
}

const who = ({ supervisor }: Pick<FileRequest, "supervisor">): string => supervisor?.name ?? "your supervisor";

const leadOf = ({ request, shared }: Props, own: boolean): string => {
  if (!own)
    return `${request.employee.name} writes this plan and decides about it. You can write in the sections that offer it; your words stand under your name.`;
  return shared
    ? `Your own plan. ${who(request)} can read this draft and write in some sections. You decide what stays, and only you can adopt it.`
    : `Your own plan. Nobody else can open this draft until you share it. Sharing it before the conference lets ${who(request)} come prepared.`;
};

/** The plan section by section, for its writer and, once shared, the supervisor. */
export function WritePlanPage({ request, drafting, shared }: Props) {
  const { version } = drafting.draft.header;
  const own = request.actor.role === "employee";
  const saved = lastSaved(drafting.draft);
  const path = developmentPath(request);
  return (
    <>
      <DevelopmentCrumbs request={request} here={version === 1 ? "Draft" : `Draft of version ${String(version)}`} />
      <Head
        title={planWord(request)}
        lead={leadOf({ request, drafting, shared }, own)}
        state={<StateTag state="draft" words={shared ? "Draft, open to both" : "Draft, open to you only"} />}
      />
      {request.query.get("done") === "shared" ? (
        <Notice kind="recorded" title={`${who(request)} can read your draft now.`} announce>
          <p>You go on writing here. What you change later they see too.</p>
        </Notice>
      ) : null}
      <DraftSections {...drafting} />
      <SaveBar
        {...(saved === undefined
          ? {}
          : { saved: `${stop(`Saved on the server ${sayWhen(saved, request.today)}`)} You can close this page.` })}
        unsaved="Each section is saved when you press its button, and while you type."
        {...(drafting.open === undefined ? {} : { form: `write-${drafting.open}` })}
        acts={
          own ? (
            <>
              {shared ? null : (
                <LinkButton kind="second" href={`${path}/share`}>
                  Share the draft
                </LinkButton>
              )}
              <LinkButton href={`${path}/adopt`}>Read it through and adopt it</LinkButton>
            </>
          ) : (
            <LinkButton kind="second" href={path}>
              The development record
            </LinkButton>
          )
        }
      />
    </>
  );
}

/** For the supervisor while nothing is shared; whether anything is written is not said. */
export function NoDraftPage({ request }: { readonly request: FileRequest }) {
  const { employee } = request;
  return (
    <>
      <DevelopmentCrumbs request={request} here="Draft" />
      <Head title={planWord(request)} />
      <Sheet>
        <Empty title="No draft is shared with you">
          {employee.name} decides when to share one. What was adopted stands in the{" "}
          <a href={developmentPath(request)}>development record</a>.
        </Empty>
      </Sheet>
    </>
  );
}
