import type { Edition, Finding, Message } from "../policy/index.ts";
import { capital, numberWord, stop } from "./lists.ts";
import { type Reader, sayFinding } from "./say-finding.ts";
import { sayPassivePiece, sayPieces, theDocument } from "./say-piece.ts";
import { type SaidState, sayState } from "./say-state.ts";
import { isPieces, parametersOf } from "./speaker.ts";

/** A refusal explained: what cannot be done, what the clause needs and the file has, and the ways on. */
export interface SaidRefusal {
  readonly title: string;
  readonly lead: string;
  readonly needs: readonly SaidNeed[];
  readonly wayOn: readonly { readonly title: string; readonly text: string }[];
}
export interface SaidNeed {
  readonly need: string;
  readonly state: SaidState;
  readonly inFile: string;
}

/** The findings that stand in the way of one act, as one explanation. */
export function sayRefusal(findings: readonly Finding[], edition: Edition, reader: Reader): SaidRefusal {
  const said = findings.map((finding) => ({ finding, words: sayFinding(finding, edition, reader) }));
  const [first] = said;
  const why = first === undefined ? "" : [first.words.asks, ...first.words.because].join(" ");
  const many = `The agreement asks for ${numberWord(findings.length)} things that this file does not show yet.`;
  return {
    title: sayTitle(findings, edition),
    lead: `${findings.length > 1 ? many : why} Nothing you wrote is lost.`.trim(),
    needs: said.map(({ finding, words }) => ({
      need: sayNeeds(finding, edition) ?? words.asks,
      state: stateOf(finding, reader),
      inFile: words.because.join(" ") || "Nothing is recorded.",
    })),
    wayOn: said.flatMap(({ finding, words }) => words.missing.map((title) => ({ title, text: sayClause(finding) }))),
  };
}

/** "“Not Recommend for Re-employment” cannot be marked here", "A PIP cannot be issued yet". */
function sayTitle(findings: readonly Finding[], edition: Edition): string {
  const acts = findings.map(actOf).find((act) => act !== undefined);
  if (acts !== undefined) {
    const chosen = acts.with["value"] !== undefined;
    return `${capital(sayPassivePiece(acts, edition, "cannot be"))} ${chosen ? "here" : "yet"}`;
  }
  const paper = findings.map(documentOf).find((document) => document !== undefined);
  return paper === undefined
    ? "This cannot be recorded yet"
    : `${capital(theDocument(paper, edition))} cannot be issued yet`;
}

/** The act a finding judges, where its rule names one. */
function actOf({ asks }: Finding): Message | undefined {
  const act = asks.with["act"];
  return isPieces(act) ? act.find((piece) => piece.key === "act") : undefined;
}

function documentOf({ asks, occasion }: Finding): string | undefined {
  const named = asks.with["document"] ?? asks.with["about"];
  if (typeof named === "string") return named;
  return occasion.plan === undefined ? undefined : "plan";
}

function sayNeeds({ asks }: Finding, edition: Edition): string | undefined {
  return asks.key === "asks.gate"
    ? stop(capital(sayPieces(parametersOf(asks, "asks.gate").needs, edition)))
    : undefined;
}

const stateOf = (finding: Finding, { today }: Reader): SaidState =>
  finding.kind === "gate" && finding.answer === "no"
    ? { state: "not-in-file", words: "Not in the file" }
    : sayState(finding, today);

const sayClause = ({ source }: Finding): string => source.map(({ title, place }) => `${title}, ${place}`).join("; ");
