import type { Edition, Finding } from "../policy/index.ts";
import { sayFinding, type SaidFinding } from "../wording/index.ts";
import { clausePath, type FileRequest } from "../web/index.ts";
import { Clause, Panel, type ClauseLinkWords } from "../web/kit/index.ts";

/** What pages of plans need of a request to say what an agreement says. */
export type Reading = Pick<FileRequest, "edition" | "name" | "today">;

export const said = (finding: Finding, { edition, name, today }: Reading): SaidFinding => sayFinding(finding, edition, { name, today });

/** The clause behind a finding, by its short name, with where it is read in place. */
export const clauseOf = (finding: Finding, edition: Edition): ClauseLinkWords => {
  const [source] = finding.source;
  const label = source === undefined ? finding.rule : `${source.title.replace(/ [(].*$/, "")}, ${source.place}`;
  return { label, href: clausePath(edition, finding.rule) };
};

/** The clauses of findings in the agreement's own words, each once. */
export function Clauses({ findings, edition }: { findings: readonly Finding[]; edition: Edition }) {
  const each = new Map(findings.flatMap((finding) => finding.source.map((source) => [source.says, { source, finding }] as const)));
  return (
    <>
      {[...each.values()].map(({ source, finding }) => (
        <Clause key={source.says} says={source.says} document={source.title} place={source.place} local={source.local} href={clausePath(edition, finding.rule)} />
      ))}
    </>
  );
}

/** What the agreement says at this step, for the reader's role; nothing when it says nothing. */
export function AgreementSays({ findings, request, heading = "What the agreement says" }: { findings: readonly Finding[]; request: Pick<FileRequest, "edition">; heading?: string }) {
  if (findings.length === 0) return null;
  return (
    <Panel heading={heading}>
      <Clauses findings={findings} edition={request.edition} />
    </Panel>
  );
}

/** Notes the agreement puts before one of these roles when these facts are about to be recorded. */
export const tellsFor = (findings: readonly Finding[], role: string): readonly Finding[] =>
  findings.filter((finding) => finding.kind === "tell" && finding.occasion.kind === "act" && (finding.who as readonly string[]).includes(role));
