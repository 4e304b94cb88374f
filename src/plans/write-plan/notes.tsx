import type { Section } from "../../documents/index.ts";
import type { Finding, MessageValue } from "../../policy/index.ts";
import { ClauseLink } from "../../web/kit/index.ts";
import { clauseOf, said, type Reading } from "../agreement-says.tsx";

/** Which section a part or cell is written in. */
const home: Readonly<Record<string, string>> = {
  target: "targets",
  measure: "targets",
  "target-dates": "targets",
  strategy: "strategies",
  "student-responsibilities": "strategies",
  benchmark: "benchmarks",
  focus: "focus",
};

const piecesOf = (value: MessageValue | undefined): readonly string[] => {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return [];
  return (value as readonly (string | { readonly with: Readonly<Record<string, MessageValue>> })[]).flatMap((piece) =>
    typeof piece === "string"
      ? [piece]
      : [piece.with["section"], piece.with["part"]].flatMap((each) => (typeof each === "string" ? [each] : [])),
  );
};

/** The sections a finding about issuing a plan speaks of. */
export const sectionsOf = ({ kind, asks }: Finding): readonly string[] => {
  const named = [...piecesOf(asks.with["sections"]), ...piecesOf(asks.with["of"]), ...piecesOf(asks.with["part"])].map(
    (name) => home[name] ?? name,
  );
  if (kind === "duration") return ["completion-day"];
  if (kind === "attest" && named.length === 0) return ["completion-day"];
  return [...new Set(named)];
};

/** What the agreement asks of one section, and what is not there yet: short, in its margin. */
export function SectionNotes({
  section,
  findings,
  request,
}: {
  section: Section;
  findings: readonly Finding[];
  request: Reading;
}) {
  const own = findings.filter((finding) => sectionsOf(finding).includes(section.name));
  const seen = new Set<string>();
  const once = own.filter(({ rule }) => !seen.has(rule) && seen.add(rule));
  return (
    <>
      {once.map((finding) => {
        const words = said(finding, request);
        const missing =
          finding.kind === "attest" || finding.answer === "yes"
            ? []
            : own.filter(({ rule }) => rule === finding.rule).flatMap((each) => said(each, request).missing);
        return (
          <div key={finding.id} class="stack-s">
            <p class="soft">
              {words.asks} <ClauseLink clause={clauseOf(finding, request.edition)} />
            </p>
            {missing.length > 0 ? <p>{missing.join(" ")}</p> : null}
          </div>
        );
      })}
    </>
  );
}
