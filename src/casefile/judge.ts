import type { Fact, Finding } from "../policy/index.ts";
import type { DecisionContext, Refusal } from "./decision.ts";

/** Kinds that judge an act; the others expect, offer or name something after it. */
const judging: ReadonlySet<string> = new Set([
  "gate",
  "window",
  "count",
  "duration",
  "content",
  "attest",
  "who-may",
  "decides",
  "choices",
  "assign",
]);

/**
 * Whether the agreement lets these facts be recorded. A blocking rule that says no or cannot say yet refuses the act;
 * then a warning rule does, until a reason for going on is given. Findings about anything but the act, and the documents
 * and parts it would make, are left alone.
 */
export const judgeAct = (context: DecisionContext, proposed: readonly Fact[]): Refusal | undefined => {
  const ofAct = aboutAct(proposed);
  const unmet = context
    .assess(proposed)
    .filter((finding) => finding.answer !== "yes" && finding.state !== "not-needed" && ofAct(finding));
  const blocking = unmet.filter((finding) => finding.effect === "block");
  if (blocking.length > 0) return { kind: "agreement", findings: blocking };
  const unexplained = unmet.filter((finding) => finding.effect === "warn" && !context.wentOn[finding.rule]?.trim());
  return unexplained.length > 0 ? { kind: "reason-needed", findings: unexplained } : undefined;
};

const aboutAct = (proposed: readonly Fact[]): ((finding: Finding) => boolean) => {
  const made = new Set(
    proposed.flatMap((fact) => [fact.ids["document"], ...(fact.contents?.parts.map((part) => part.id) ?? [])]),
  );
  return ({ occasion, kind, state }) => {
    if (occasion.kind === "act") return true;
    const isNew = (occasion.kind === "part" || occasion.kind === "document") && made.has(occasion.id);
    return isNew && judging.has(kind) && (state === "blocked" || state === "cannot-say");
  };
};
