import type { Edition, FactName, Message } from "../policy/index.ts";
import { either } from "./lists.ts";
import { sayPiece } from "./say-piece.ts";
import { sayRole } from "./say-role.ts";
import { parametersOf } from "./speaker.ts";

type Step = (object: string, edition: Edition) => string;

/** What someone can do so that the fact comes about, where that is not simply the act itself. */
const steps: Partial<Readonly<Record<FactName, Step>>> = {
  "concern-raised": (object) =>
    object.startsWith("a conversation") ? "talk about the concern and record that you did" : `raise ${object}`,
  "document-received": (object) => `issue ${object} and record that it was received`,
  "document-acknowledged": (object) => `ask for ${object} to be acknowledged`,
  "document-discussed": (object) => `talk about ${object} and record that you did`,
  "conference-held": (object) => `hold ${object} and record it`,
  "notice-given": (object) => `give ${object} and record that it was received`,
  "plan-started": (object) => `start ${object}: issue it and record that it was received`,
  "plan-closed": (object) => `record ${object}`,
  "second-level-involved": (_, edition) => `ask ${sayRole("second-level", edition)} to review the plan`,
  attested: () => "affirm it",
};

/** A need as a step to take: "issue a Developmental Data Form and record that it was received". */
export function sayFirstStep(need: Message, edition: Edition): string {
  if (need.key === "any-of") return either(parametersOf(need, "any-of").of.map((each) => sayFirstStep(each, edition)));
  if (need.key !== "act") return `see to it that there is ${sayPiece(need, edition)}`;
  const step = steps[parametersOf(need, "act").fact as FactName];
  return step === undefined ? sayPiece(need, edition, "to-do") : step(sayPiece(need, edition, "object"), edition);
}
