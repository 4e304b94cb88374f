import type { Finding } from "../../policy/index.ts";
import { FindingsTable, type FindingRow } from "../../web/kit/index.ts";
import { howMany } from "../counting.ts";
import { clauseOf, said, type Reading } from "../agreement-says.tsx";

const rowOf = (finding: Finding, request: Reading): FindingRow => {
  const words = said(finding, request);
  const waits = finding.kind === "attest" && finding.answer !== "yes";
  return {
    state: waits ? "due" : words.state.state,
    words: waits ? "Affirmed when issuing" : finding.answer === "yes" ? "There" : words.state.words,
    asks: words.asks,
    clause: clauseOf(finding, request.edition),
    why:
      finding.answer === "yes"
        ? words.settingNote
        : [...(waits ? [aboutPart(finding)] : [...words.because, ...words.missing]), words.settingNote ?? ""]
            .filter(Boolean)
            .join(" "),
    ...(words.proof.length > 0 ? { proof: words.proof.join(" ") } : {}),
  };
};

const aboutPart = ({ occasion }: Finding): string =>
  typeof occasion.about["text"] === "string" ? `“${occasion.about["text"]}”` : "";

const blocks = (finding: Finding): boolean =>
  finding.effect === "block" && finding.answer !== "yes" && finding.kind !== "attest";
const warns = (finding: Finding): boolean => finding.effect === "warn" && finding.answer !== "yes";

/** What the agreement asks of the plan before it is issued: what is missing first, what is there last. */
export function CheckTable({ findings, request }: { findings: readonly Finding[]; request: Reading }) {
  const group = (heading: string, chosen: readonly Finding[]) =>
    chosen.length === 0 ? [] : [{ heading, rows: chosen.map((finding) => rowOf(finding, request)) }];
  const open = [
    ...group("Still missing", findings.filter(blocks)),
    ...group("Expected; you may go on with a reason", findings.filter(warns)),
    ...group(
      "To affirm",
      findings.filter(({ kind, answer, effect }) => kind === "attest" && effect === "block" && answer !== "yes"),
    ),
  ];
  const there = findings.filter(({ answer }) => answer === "yes");
  return (
    <>
      {open.length > 0 ? (
        <FindingsTable caption="What the agreement asks before the plan is issued and is not there yet" groups={open} />
      ) : null}
      {there.length > 0 ? (
        <details>
          <summary>
            {howMany(there.length)} the agreement asks for {there.length === 1 ? "is" : "are"} there
          </summary>
          <FindingsTable caption="What the agreement asks and is there" groups={group("There", there)} />
        </details>
      ) : null}
    </>
  );
}

/** "Three things are still missing." */
export const countMissing = (findings: readonly Finding[]): number => findings.filter(blocks).length;
