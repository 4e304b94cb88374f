import type { ComponentChildren } from "preact";
import type { DraftSection, Section } from "../../documents/index.ts";
import { DraftSections, sayWhen, stop, type Drafting } from "../../documents/pages.ts";
import { agreementOf, lastSaved } from "../../documents/index.ts";
import { sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { By, Head, LinkButton, Panel, SaveBar, Section as PageSection, Sheet, StateTag } from "../../web/kit/index.ts";
import { AgreementSays } from "../agreement-says.tsx";
import { howMany } from "../counting.ts";
import { shortName } from "../plan-name.ts";
import { CheckTable, countMissing } from "../issue-plan/check-table.tsx";
import type { IssueShown } from "../issue-plan/page.tsx";
import { PlanCrumbs, planPath, planTitle } from "../plan-page.tsx";
import { SectionNotes } from "./notes.tsx";

export interface WritePlanProps {
  readonly request: FileRequest;
  readonly shown: IssueShown;
  readonly drafting: Omit<Drafting, "note" | "under">;
}

/** Each other version of a section, beside the words that stand. */
function Differing({
  shown,
  request,
  section,
  written,
}: Pick<WritePlanProps, "shown" | "request"> & { section: Section; written: boolean }) {
  const { plan } = shown;
  const here = plan.disagreements.filter(({ about }) => about === section.name);
  const differ = `${planPath(request, plan)}/differ?about=${section.name}`;
  return (
    <>
      {here.map((each, at) => {
        const decided = plan.decided.findLast(({ about }) => about === each.about);
        return (
          <div class="stack-s" key={at}>
            <p class="small">
              <By side={each.by.role === "employee" ? "employee" : "supervisor"}>{request.name(each.by.person)}</By>{" "}
              sees this differently
              {each.on ? `, ${sayDay(each.on, "short", request.today)}` : ""}. This version is printed beside the
              section.
            </p>
            <p class="asread closed">{each.words}</p>
            <p class="small">Reason: {each.reason}</p>
            {decided ? (
              <p class="small">
                Decided by {request.name(decided.by.person)}: {decided.words} Reason: {decided.reason}
              </p>
            ) : null}
          </div>
        );
      })}
      {written && request.may("record-disagreement") ? (
        <p class="small">
          <a href={differ}>
            Record that you see it differently<span class="vh">: {section.title}</span>
          </a>
        </p>
      ) : null}
    </>
  );
}

const agreedWords = (shown: IssueShown, drafting: WritePlanProps["drafting"]): string => {
  const sections = shown.form.sections.filter(({ written }) => written === "before-issue");
  const agreed = sections.filter(({ name }) => {
    const entries = drafting.draft.entries.filter(({ section }) => section === name);
    const texts = entries.filter(({ kind }) => kind === "text");
    const marks = entries.filter((entry) => entry.kind === "agreement");
    return (
      texts.length > 0 &&
      agreementOf({ revision: texts.length, marks }, drafting.sides).every(({ state }) => state === "agreed")
    );
  });
  if (agreed.length === 0) return "No section is agreed yet.";
  if (agreed.length === sections.length) return "Both of you agree to every section.";
  return `${howMany(agreed.length, "section")} of ${sections.length} ${agreed.length === 1 ? "is" : "are"} agreed.`;
};

/** Both sides write one plan, section by section. */
export function WritePlanPage({ request, shown, drafting }: WritePlanProps) {
  const { plan, findings, tells } = shown;
  const { employee, edition, supervisor, may } = request;
  const saved = lastSaved(drafting.draft);
  const missing = countMissing(findings);
  const path = planPath(request, plan);
  const note = (section: Section, _written: DraftSection): ComponentChildren => (
    <SectionNotes section={section} findings={findings} request={request} />
  );
  const under = (section: Section, written: DraftSection): ComponentChildren => (
    <Differing shown={shown} request={request} section={section} written={written.revision > 0} />
  );
  const writers = supervisor ? `${supervisor.name} and ${employee.name}` : employee.name;
  return (
    <>
      <PlanCrumbs
        request={request}
        plan={plan}
        here={plan.version === 0 ? "Draft" : `Draft of version ${plan.version + 1}`}
      />
      <Head
        title={planTitle(plan, request)}
        lead={`A draft that ${writers} write together. Nothing here counts until it is issued. ${agreedWords(shown, drafting)}`}
        state={<StateTag state="draft" words="Draft, open to both" />}
        actions={
          may("record-meeting") ? (
            <LinkButton kind="second" href={`${path}/meeting`}>
              Record that you met
            </LinkButton>
          ) : undefined
        }
      />
      <DraftSections {...drafting} note={note} under={under} />
      <PageSection
        heading="What remains"
        id="check"
        lead={
          missing === 0
            ? `Nothing the agreement asks for is missing. The supervisor can issue this ${shortName(edition)}.`
            : `${howMany(missing)} ${missing === 1 ? "is" : "are"} still missing before it can be issued.`
        }
      >
        <Sheet>
          <CheckTable findings={findings} request={request} />
        </Sheet>
      </PageSection>
      {tells.length > 0 ? (
        <div class="section">
          <AgreementSays findings={tells} request={request} heading="What the agreement says about writing it" />
        </div>
      ) : (
        <Panel heading="What happens to these words">
          <p class="small">Both of you see every change and whose it is. What is issued in the end stays as it is.</p>
        </Panel>
      )}
      <SaveBar
        saved={
          saved === undefined
            ? undefined
            : `${stop(`Saved on the server ${sayWhen(saved, request.today)}`)} You can close this page.`
        }
        unsaved="Each section is saved when you press its button, and while you type."
        acts={
          <>
            <LinkButton kind="second" href={path}>
              The plan’s page
            </LinkButton>
            {may("issue-plan") ? (
              <LinkButton href={`${path}/${plan.version === 0 ? "issue" : "revise"}`}>Check before issuing</LinkButton>
            ) : null}
          </>
        }
      />
    </>
  );
}
