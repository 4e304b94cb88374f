import type { Typed } from "../answers/index.ts";
import type { Refusal } from "../casefile/index.ts";
import type { Finding } from "../policy/index.ts";
import { sayFinding, sayMessage, sayRefusal } from "../wording/index.ts";
import { clausePath } from "./clause-path.ts";
import type { FileRequest } from "./file-request.ts";
import { Clause, Notice, RefusalBody, TextArea } from "./kit/index.ts";

const clauses = (request: FileRequest, findings: readonly Finding[]) => {
  const seen = new Map(findings.flatMap((finding) => finding.source.map((source) => [`${source.document} ${source.place}`, { finding, source }] as const)));
  return [...seen.values()].map(({ finding, source }) => (
    <Clause
      key={`${source.document} ${source.place}`}
      says={source.says}
      document={source.title}
      place={source.place}
      edition={request.edition.title}
      local={source.local}
      href={clausePath(request.edition, finding.rule)}
    />
  ));
};

/** An explanation in place of "forbidden": the clause, what the file has, and what would make the act possible. */
export function RefusalWords({ request, refusal }: { request: FileRequest; refusal: Refusal }) {
  if (refusal.kind === "not-now")
    return (
      <Notice kind="refusal" title="This cannot be recorded now" announce>
        <p>{sayMessage(refusal.why, request.edition)}</p>
      </Notice>
    );
  const words = sayRefusal(refusal.findings, request.edition, { name: request.name, today: request.today });
  return (
    <RefusalBody
      title={words.title}
      lead={words.lead}
      clauses={clauses(request, refusal.findings)}
      needs={words.needs}
      wayOn={words.wayOn}
    />
  );
}

/** Rules that only warn: one may go on, and says why. The reason is kept and shown to both sides. */
export function ReasonFields({ request, findings, typed }: { request: FileRequest; findings: readonly Finding[]; typed: Typed }) {
  return (
    <Notice kind="check" title="The agreement expects something here that the file does not have" announce>
      <p>You can go on. Say why; the reason is kept in the file and both of you can read it.</p>
      {findings.map((finding) => {
        const words = sayFinding(finding, request.edition, { name: request.name, today: request.today });
        return (
          <div key={finding.id} class="stack">
            <p>
              {words.asks} {words.because.join(" ")}
            </p>
            {clauses(request, [finding])}
            <TextArea name={`reason:${finding.rule}`} label="Your reason for going on" rows={2} value={typed.get(`reason:${finding.rule}`)?.[0]} />
          </div>
        );
      })}
    </Notice>
  );
}
