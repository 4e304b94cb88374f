import type { Finding } from "../../policy/index.ts";
import { documentName, sayDay, sayFinding, sayMove } from "../../wording/index.ts";
import { clausePath, type FileRequest } from "../../web/index.ts";
import { ClauseLink, DocList, LinkButton, Panel, StateTag } from "../../web/kit/index.ts";
import { developmentPlan } from "../events.ts";
import { developmentPath } from "../own-plan.tsx";
import { sayYear } from "../saying.ts";
import { yearOf } from "../state.ts";
import type { RecordShown } from "./record-shown.tsx";

/** What this reader can do about the record now. */
function RecordActs({ request, development, draft }: RecordShown) {
  const { may, cycle, edition } = request;
  const path = developmentPath(request);
  const adopted = yearOf(development, cycle.id) !== undefined;
  const word = documentName(developmentPlan, edition);
  const writes = may("adopt-development-plan");
  const write = draft
    ? writes
      ? "Go on writing"
      : "Read and add to the draft"
    : adopted
      ? "Change the plan"
      : `Begin your ${word}`;
  return (
    <section class="stack-s" id="acts" aria-label="What you can do here">
      {draft || writes ? (
        <LinkButton wide href={`${path}/write`}>
          {write}
        </LinkButton>
      ) : null}
      {may("record-outcome") && development.years.length > 0 ? (
        <LinkButton kind="second" wide href={`${path}/outcome`}>
          Record what came of it
        </LinkButton>
      ) : null}
      {may("record-coursework") ? (
        <LinkButton kind="second" wide href={`${path}/coursework`}>
          Record coursework
        </LinkButton>
      ) : null}
      {may("record-certificate") ? (
        <LinkButton kind="second" wide href={`${path}/certificate`}>
          Record a certificate
        </LinkButton>
      ) : null}
    </section>
  );
}

/** One thing the agreement asks of the plan, with its day and why that day. */
function Asked({ finding, request }: { readonly finding: Finding; readonly request: FileRequest }) {
  const { edition } = request;
  const words = sayFinding(finding, edition, request);
  return (
    <div class="stack-s">
      <StateTag {...words.state} />
      <p class="small">
        {words.asks}{" "}
        <ClauseLink clause={{ label: finding.source[0]?.place ?? "", href: clausePath(edition, finding.rule) }} />
      </p>
      {finding.due ? <p class="small">By {sayDay(finding.due, "full")}.</p> : null}
      {finding.move ? <p class="small soft">{sayMove(finding.move)}</p> : null}
    </div>
  );
}

/** Beside the record: acts, what the agreement asks this year, and every version as it was adopted. */
export function RecordAside(shown: RecordShown) {
  const { request, development, findings } = shown;
  const versions = development.years
    .flatMap((year) => year.versions.map((version) => ({ year, version })))
    .toReversed();
  return (
    <>
      <RecordActs {...shown} />
      {findings.length === 0 ? null : (
        <Panel heading={`What is asked in ${sayYear(request.cycle.schoolYear)}`}>
          <div class="stack">
            {findings.map((finding) => (
              <Asked key={finding.id} finding={finding} request={request} />
            ))}
          </div>
        </Panel>
      )}
      {versions.length === 0 ? null : (
        <Panel heading="Plans as adopted">
          <DocList
            items={versions.map(({ year, version: { issued } }) => ({
              title: `${sayYear(year.schoolYear)}, version ${String(issued.body.version)}`,
              href: `/files/${request.employee.id}/documents/${year.document}?version=${String(issued.body.version)}`,
              ...(issued.day ? { note: `Adopted ${sayDay(issued.day, "long")}` } : {}),
            }))}
          />
        </Panel>
      )}
    </>
  );
}
