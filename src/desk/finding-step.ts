import type { Day } from "../calendar/index.ts";
import type { Edition, Finding, Message } from "../policy/index.ts";
import { documentName, meetingName, partName, sayMessage } from "../wording/index.ts";
import { text } from "./message-text.ts";
import { capital } from "./counting-words.ts";

/** The same as a heading: where no short name is known, the step as the agreement asks for it. */
export const stepTitle = (finding: Finding, edition: Edition, today: Day): string => {
  const name = stepName(finding, edition);
  return name.startsWith("Step asked")
    ? sayMessage(finding.asks, edition, { today, finding }).replace(/\.$/, "")
    : name;
};

const nth = ["", "first ", "second ", "third ", "fourth "];

/** "first formal observation", "observation": an act of observing by its number and kind, where the agreement gives them. */
const observationName = ({ number, formal }: Message["with"]): string =>
  `${nth[Number(text(number))] ?? ""}${{ true: "formal ", false: "informal " }[text(formal)] ?? ""}observation`;

/** What a waiting finding is for, as a short name: "Meeting to review progress, benchmark 2", "Outcome". */
export const stepName = ({ asks, occasion }: Finding, edition: Edition): string => {
  const { must, document } = asks.with;
  const [one] = Array.isArray(must) ? (must as readonly Message[]) : [];
  // Where one of several acts will do, the first of them names the step.
  const first = one?.key === "any-of" ? (one.with["of"] as readonly Message[])[0] : one;
  const { part, number } = occasion.about;
  const which = typeof part === "string" ? `, ${partName(part, edition)} ${text(number)}` : "";
  if (asks.key === "asks.acknowledge") return `Acknowledging the ${documentName(text(document), edition)}`;
  switch (first?.with["fact"]) {
    case "conference-held":
      return `${capital(meetingName(text(first.with["meeting"]), edition))}${which}`;
    case "document-issued":
      return capital(documentName(text(first.with["document"]), edition));
    case "observation-held":
      return capital(observationName(first.with));
    case "support-given":
      return `Support promised${which}`;
    case "plan-closed":
      return "Outcome";
    default:
      return `Step asked${which}`;
  }
};
