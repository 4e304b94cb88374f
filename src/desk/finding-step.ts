import type { Day } from "../calendar/index.ts";
import type { Edition, Finding, Message } from "../policy/index.ts";
import { documentName, meetingName, observationName, partName, sayMessage } from "../wording/index.ts";
import { text } from "./message-text.ts";
import { capital } from "./counting-words.ts";

/** The same as a heading: where no short name is known, the step as the agreement asks for it. */
export const stepTitle = (finding: Finding, edition: Edition, today: Day): string => {
  const name = stepName(finding, edition);
  return name.startsWith("Step asked")
    ? sayMessage(finding.asks, edition, { today, finding }).replace(/\.$/, "")
    : name;
};

/** What a waiting finding is for, as a short name: "Meeting to review progress, benchmark 2", "Outcome". */
export const stepName = ({ asks, occasion }: Finding, edition: Edition): string => {
  const { must, document } = asks.with;
  const { part, number } = occasion.about;
  const which = typeof part === "string" ? `, ${partName(part, edition)} ${text(number)}` : "";
  if (asks.key === "asks.acknowledge") return `Acknowledging the ${documentName(text(document), edition)}`;
  const names = asksFor(must).map((piece) => nameOf(piece, edition));
  const name = names.includes(undefined) ? "" : [...new Set(names)].join(" or ");
  if (name === "outcome") return "Outcome";
  return `${name === "" ? "Step asked" : capital(name)}${which}`;
};

/** What would do: one act, or any of several. */
const asksFor = (must: unknown): readonly Message[] => {
  const [first] = Array.isArray(must) ? (must as readonly Message[]) : [];
  if (first?.key !== "any-of") return first ? [first] : [];
  return Array.isArray(first.with["of"]) ? (first.with["of"] as readonly Message[]) : [];
};

const nameOf = (act: Message, edition: Edition): string | undefined => {
  const document = (): string => documentName(text(act.with["document"]), edition);
  switch (act.with["fact"]) {
    case "conference-held":
      return meetingName(text(act.with["meeting"]), edition);
    case "document-issued":
      return document();
    case "copy-given":
      return `copy of the ${document()}`;
    case "document-received":
      return `receipt of the ${document()}`;
    case "observation-held":
      return observationName(act);
    case "support-given":
      return "support promised";
    case "plan-closed":
      return "outcome";
    default:
      return undefined;
  }
};
