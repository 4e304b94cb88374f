import type { Edition, FactName, Message, Pieces } from "../policy/index.ts";
import { judged, onFocus, sayPiece } from "./say-piece.ts";
import { sayRole } from "./say-role.ts";
import { parametersOf } from "./speaker.ts";

type Step = (object: string, edition: Edition) => string;

/** What someone can do so that the fact comes about, where that is not simply the act itself. */
const steps: Partial<Readonly<Record<FactName, Step>>> = {
  "concern-raised": (object) =>
    object.startsWith("a conversation") ? `have ${object} and record it` : `raise ${object}`,
  "document-received": (object) => `issue ${object} and record that it was received`,
  "document-acknowledged": (object) => `ask for ${object} to be acknowledged`,
  "document-discussed": (object) => `talk about ${object} and record that you did`,
  "conference-held": (object) => `hold ${object} and record it`,
  "notice-given": (object) => `give ${object} and record that it was received`,
  "plan-started": (object) => `issue ${object} and record that it was received`,
  "plan-closed": (object) => `record ${object}`,
  "second-level-involved": (_, edition) => `ask ${sayRole("second-level", edition)} to review the plan`,
  attested: () => "affirm it",
};

/** A need as a step to take: "issue a Developmental Data Form on indicator 4 and record that it was received". */
export function sayFirstStep(need: Message, focus: Pieces | undefined, edition: Edition): string {
  if (need.key === "any-of") {
    const ways = parametersOf(need, "any-of").of.map((each) => sayFirstStep(each, focus, edition));
    return `${ways.slice(0, -1).join("; ")}; or ${ways.at(-1) ?? ""}`;
  }
  if (need.key !== "act") return `see to it that there is ${sayPiece(need, edition)}`;
  const { fact, same = [] } = parametersOf(need, "act");
  const about = same.includes("focus") ? onFocus(focus, edition) : "";
  const [act = need] = judged([need], edition);
  const step = steps[fact as FactName];
  return step === undefined
    ? sayPiece(act, edition, "to-do") + about
    : step(sayPiece(act, edition, "object") + about, edition);
}
