import { compareDays } from "../calendar/index.ts";
import type { Finding, Role } from "../policy/index.ts";
import { sayClauseLabel, sayDay, sayFinding, sayMove } from "../wording/index.ts";
import type { FileInView, Step } from "./file-in-view.ts";
import type { Stage } from "./notice.ts";
import type { StepOwed } from "./steps-owed.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The step about its person: "Hold the initial planning conference with you". */
export const stepTitle = (step: Step, { employee }: FileInView, reader: string): string =>
  capital(step.title(employee.id === reader ? "you" : employee.name));

/** The clause that asks for it: "PIP and PGP guide, P12". */
export const clauseOf = ({ source: [first] }: Pick<Finding, "source">): string | undefined =>
  first && sayClauseLabel(first);

interface Said {
  readonly view: FileInView;
  readonly stage: Stage;
  readonly isOwn: boolean;
}

/** When it is due or was, who owes it where that is someone else, why that day, and the clause. */
export const stepWords = ({ finding, edition, who }: StepOwed, { view, stage, isOwn }: Said): string => {
  const said = sayFinding(finding, edition, { name: view.name, today: view.today });
  const clause = clauseOf(finding);
  return [
    ...(isOwn ? [] : [`Owed by ${payer(who, view, finding.occasion.cycle)}.`]),
    when(finding, stage, view, said.state.words),
    ...(finding.move ? [sayMove(finding.move)] : []),
    ...(clause === undefined ? [] : [`${clause}.`]),
  ].join(" ");
};

const when = ({ due }: Finding, stage: Stage, { today }: FileInView, state: string): string => {
  if (due === undefined) return "It waits for you; no day is named.";
  const day = sayDay(due, "full");
  if (stage === "overdue") return `It was due on ${day}. ${state}.`;
  return compareDays(due, today) === 0 ? `Due today, ${day}.` : `Due on ${day}.`;
};

const payer = (who: readonly Role[], view: FileInView, cycle: string): string => {
  const names = [...new Set(who.flatMap((role) => view.peopleIn(role, cycle)))];
  return names.length === 1
    ? view.name(names[0] ?? "")
    : who.includes("personnel")
      ? "the personnel office"
      : names.map(view.name).join(" and ") || "the district";
};
