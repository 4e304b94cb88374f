import type { Edition, Finding } from "../policy/index.ts";
import { sayFinding, type SaidFinding } from "../wording/index.ts";
import { clausePath, type FileRequest } from "../web/index.ts";
import { Clause, ClauseLink, Panel, type ClauseLinkWords } from "../web/kit/index.ts";

/** What pages of plans need of a request to say what an agreement says. */
export type Reading = Pick<FileRequest, "edition" | "name" | "today">;

export const said = (finding: Finding, { edition, name, today }: Reading): SaidFinding =>
  sayFinding(finding, edition, { name, today });

/** "Clause P12"; a place that is a heading is named by itself. */
const clauseLabel = (place: string): string => `${/^[A-Z]?\d/.test(place) ? "Clause " : ""}${place}`;

/** The clause behind a finding, by its short name, with where it is read in place. */
export const clauseOf = (finding: Finding, edition: Edition): ClauseLinkWords => {
  const places = [...new Set(finding.source.filter(({ local }) => !local).map(({ place }) => place))];
  const own = finding.source.find(({ local }) => local)?.place ?? "own rule";
  const label = places.length === 0 ? `District, ${own}` : clauseLabel(places.join(", "));
  return { label, href: clausePath(edition, finding.rule) };
};

const eachOnce = (findings: readonly Finding[]) =>
  new Map(findings.flatMap((finding) => finding.source.map((source) => [source.says, { source, finding }] as const)));

/** The clauses of findings in the agreement's own words, each once. */
export function Clauses({ findings, edition }: { findings: readonly Finding[]; edition: Edition }) {
  return (
    <>
      {[...eachOnce(findings).values()].map(({ source, finding }) => (
        <Clause
          key={source.says}
          says={source.says}
          document={source.title}
          place={source.place}
          local={source.local}
          href={clausePath(edition, finding.rule)}
        />
      ))}
    </>
  );
}

/** What the agreement says at this step, in its own words and briefly; nothing when it says nothing. */
export function AgreementSays({
  findings,
  request,
  heading = "What the agreement says",
}: {
  findings: readonly Finding[];
  request: Pick<FileRequest, "edition">;
  heading?: string;
}) {
  const each = eachOnce(findings);
  if (each.size === 0) return null;
  return (
    <Panel heading={heading}>
      <ul class="terms">
        {[...each.values()].map(({ source, finding }) => (
          <li key={source.says}>
            “{source.says}”
            <small>
              <ClauseLink
                clause={{
                  label: source.local ? `District, ${source.place}` : clauseLabel(source.place),
                  href: clausePath(request.edition, finding.rule),
                }}
              />
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Notes the agreement puts before one of these roles when these facts are about to be recorded. */
export const tellsFor = (findings: readonly Finding[], role: string): readonly Finding[] =>
  findings.filter(
    (finding) =>
      finding.kind === "tell" && finding.occasion.kind === "act" && (finding.who as readonly string[]).includes(role),
  );
