import { compareDays, type Day, parseDay } from "../calendar/index.ts";
import type { Fact } from "./fact.ts";
import type { Message } from "./finding.ts";
import { say } from "./messages.ts";
import type { Pattern } from "./pattern.ts";
import type { FactName, Role } from "./vocabulary.ts";

/** Days the person of the file was or is away, both ends included. Without `end` nobody knows yet when they return. */
export interface Absence {
  readonly start: Day;
  readonly end?: Day;
  /** A word of `absenceReasons`, or the district's own. */
  readonly reason: string;
}

/** The absences on record, by their first day. What is recorded anew of the same absence replaces what was known of it. */
export function absencesIn(facts: readonly Fact[]): readonly Absence[] {
  const byStart = new Map<string, Absence>();
  for (const fact of facts) {
    const start = dayIn(fact, "start") ?? fact.day;
    if (!start || fact.order === Infinity) continue;
    const end = dayIn(fact, "end");
    byStart.set(fact.ids["absence"] ?? start.toString(), {
      start,
      ...(end ? { end } : {}),
      reason: String(fact.is["reason"] ?? "other-leave"),
    });
  }
  return [...byStart.values()].sort((one, other) => compareDays(one.start, other.start));
}

function dayIn(fact: Fact, name: "start" | "end"): Day | undefined {
  const written = fact.is[name];
  const parsed = typeof written === "string" ? parseDay(written) : undefined;
  return parsed?.ok ? parsed.day : undefined;
}

/** That a step waits for the person's return. */
export const sayPaused = ({ start, end, reason }: Absence): Message =>
  say("paused.absence", { reason, start, ...(end ? { end } : {}) });

export const missingReturn = ({ start, reason }: Absence): Message =>
  say("missing.absence-end", { reason, start, who: ["supervisor", "personnel"] });

/** Acts that cannot be done without the employee. A conference needs those it is held with. */
const withEmployee: ReadonlySet<FactName> = new Set([
  "observation-held",
  "document-discussed",
  "document-received",
  "document-acknowledged",
  "response-filed",
  "plan-started",
  "draft-shared",
]);

/** Whether a step is the employee's to do, or cannot be done without the employee. */
export function needsEmployee(who: Role | undefined, must: Pattern): boolean {
  if (who === "employee") return true;
  if ("any-of" in must) return must["any-of"].every((each) => needsEmployee(who, each));
  if (!("fact" in must)) return false;
  if (must.fact !== "conference-held") return withEmployee.has(must.fact);
  const met = must.where?.["with"];
  return met === undefined || [met].flat().includes("employee");
}
