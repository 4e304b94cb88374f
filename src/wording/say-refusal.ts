import type { Edition, Finding, Message } from "../policy/index.ts";
import { capital, numberWord, stop } from "./lists.ts";
import { valueLabel } from "./names.ts";
import { speakingOf } from "./plan-names.ts";
import { sayInstead } from "./say-instead.ts";
import { type Reader, sayFinding } from "./say-finding.ts";
import { judged, sayPassivePiece, sayPieces } from "./say-piece.ts";
import { sayRole } from "./say-role.ts";
import { type SaidState, sayState } from "./say-state.ts";
import { isPieces, parametersOf } from "./speaker.ts";

/** A refusal explained: what cannot be done, what the clause needs and the file has, and the ways on. */
export interface SaidRefusal {
  readonly title: string;
  readonly lead: string;
  readonly needs: readonly SaidNeed[];
  readonly wayOn: readonly { readonly title: string; readonly text: string }[];
  /** What can be answered today instead, where it was a mark or recommendation that was refused. */
  readonly instead?: string;
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
  const ways = said.flatMap(({ finding, words }) => words.missing.map((title) => [title, sayClause(finding)] as const));
  const instead = sayInstead(
    findings.filter(({ kind }) => kind === "gate").flatMap((each) => actOf(each) ?? []),
    edition,
  );
  return {
    title: sayTitle(findings, edition),
    lead: `${findings.length > 1 ? many : why} Nothing you wrote is lost.`.trim(),
    needs: said.map(({ finding, words }) => ({
      need: sayNeeds(finding, edition) ?? words.asks,
      state: stateOf(finding, reader),
      inFile: words.because.join(" ") || (words.missing[0] ?? "Nothing is recorded."),
    })),
    wayOn: [...new Map(ways)].map(([title, text]) => ({ title, text })),
    ...(instead === undefined ? {} : { instead }),
  };
}

/** Kinds that bar an act whatever else happens; the others only wait for something. */
const forGood: ReadonlySet<Finding["kind"]> = new Set(["count", "who-may", "choices", "assign"]);

/** "“Not Recommend for Re-employment” cannot be given here", "A PIP cannot be issued yet", "… cannot be proposed by the employee". */
function sayTitle(findings: readonly Finding[], edition: Edition): string {
  const [first] = findings;
  const act = findings.map(actOf).find((each) => each !== undefined);
  if (first === undefined || act === undefined) return "This cannot be recorded yet";
  const plan = first.occasion.about["plan"];
  const words = typeof plan === "string" ? speakingOf(plan, edition) : edition;
  const [narrowed = act] = judged([act], words);
  const { value } = act.with;
  if (typeof value === "string") return `“${valueLabel(value, edition)}” cannot be given here`;
  const title = capital(sayPassivePiece(narrowed, words, "cannot be"));
  const barred = first.because.find(({ key }) => key === "who.may-not");
  if (barred !== undefined) return `${title} by ${sayRole(parametersOf(barred, "who.may-not").role, edition)}`;
  if (forGood.has(first.kind)) return `${title} here`;
  return `${title.replace(/^An? /, "The ")} yet`;
}

/** The act a finding judges: the one its rule names, else the one that is about to be done. */
function actOf({ asks, occasion }: Finding): Message | undefined {
  const named = asks.with["act"];
  const act = isPieces(named) ? named.find((piece) => piece.key === "act") : undefined;
  if (act !== undefined) return act;
  if (typeof occasion.about["fact"] === "string") return { key: "act", with: occasion.about };
  const document = asks.with["document"];
  return typeof document === "string" ? { key: "act", with: { fact: "document-issued", document } } : undefined;
}

function sayNeeds({ asks }: Finding, edition: Edition): string | undefined {
  return asks.key === "asks.gate"
    ? stop(capital(sayPieces(parametersOf(asks, "asks.gate").needs, edition)))
    : undefined;
}

/** What is not there is said as that, in the words that fit it; "blocked" is said of what may not be. */
const lacking: Partial<Readonly<Record<Finding["kind"], string>>> = {
  gate: "Not in the file",
  content: "Not stated yet",
  attest: "Not affirmed yet",
};

function stateOf(finding: Finding, { today }: Reader): SaidState {
  const words = lacking[finding.kind];
  return finding.answer === "no" && words !== undefined ? { state: "not-in-file", words } : sayState(finding, today);
}

/** Where the rule stands: each document once, with its places. */
const sayClause = ({ source }: Finding): string =>
  [...Map.groupBy(source, ({ short, title }) => short ?? title)]
    .map(([document, sources]) => `${document}, ${[...new Set(sources.map(({ place }) => place))].join(", ")}`)
    .join("; ");
