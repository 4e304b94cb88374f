import { anchorDay, type Day, isUnknown, parseDay } from "../calendar/index.ts";
import type { Assessment } from "./assessment.ts";
import type { Fact } from "./fact.ts";
import type { Message } from "./finding.ts";
import { missingDay } from "./match-fact.ts";
import { say } from "./messages.ts";
import { datesOf, type PlanLife } from "./plan-life.ts";
import { sayUnknown } from "./say-unknown-day.ts";
import type { Subject } from "./subject.ts";
import { factNames, type FactName } from "./vocabulary.ts";

const facts: ReadonlySet<string> = new Set(factNames);
const planActs: ReadonlySet<string> = new Set(["plan-proposed", "plan-issued", "plan-started", "plan-extended"]);

/** The day of an anchor for a subject, or what is missing: of a plan, a part, a fact of the same matter, the year. */
export function anchorDayFor(anchor: string, subject: Subject, a: Assessment, due: Day | undefined): Day | Message {
  switch (anchor) {
    case "trigger":
      return subject.trigger ? (subject.trigger.day ?? missingDay(subject.trigger)) : unknown(anchor);
    case "act":
      return subject.day ?? unknown(anchor);
    case "due":
      return due ?? unknown(anchor);
    case "plan-start":
      return planDay("start", subject, a);
    case "plan-end":
      return planDay("end", subject, a);
    case "strategy-day":
      return subject.part?.day ?? planDay("end", subject, a);
    case "benchmark-day":
    case "target-day":
      return subject.part?.day ?? unknown(anchor);
    case "hired":
    case "first-day-worked":
    case "certificate-issued":
    case "certificate-expires":
      return personDay(anchor, subject);
    default:
      return facts.has(anchor) ? factDay(anchor as FactName, subject, a) : calendarDay(anchor, subject, a);
  }
}

/** The planned first or last day of a plan, from the attributes every fact of it carries. */
export function plannedDay(which: "start" | "end", fact: Fact | undefined): Day | undefined {
  const text = fact?.is[which];
  if (typeof text !== "string") return undefined;
  const parsed = parseDay(text);
  return parsed.ok ? parsed.day : undefined;
}

/** A day that stands in the roster: of hire, of a certificate. */
function personDay(anchor: string, { cycle }: Subject): Day | Message {
  const written = cycle.person[anchor];
  const parsed = typeof written === "string" ? parseDay(written) : undefined;
  return parsed?.ok ? parsed.day : say("missing.anchor", { anchor, who: ["personnel"] });
}

function planDay(which: "start" | "end", subject: Subject, a: Assessment): Day | Message {
  const { act } = subject;
  if (act && planActs.has(act.fact)) return plannedDay(which, act) ?? unknown(`plan-${which}`);
  const plan: PlanLife | undefined = a.plans.get(subject.ids["plan"] ?? "");
  return plannedDay(which, plan && datesOf(plan)) ?? unknown(`plan-${which}`);
}

/**
 * A bare fact name means the one of the same observation, document or plan, else of the same year. An observation that
 * is not held yet stands by the day last planned for it.
 */
function ownFact(name: FactName, { ids, cycle }: Subject, a: Assessment): Fact | undefined {
  const owners = name.startsWith("observation-") ? (["observation"] as const) : (["document", "plan"] as const);
  const owned = owners.find((owner) => ids[owner] !== undefined);
  const isOwn = (fact: Fact): boolean => (owned ? fact.ids[owned] === ids[owned] : fact.cycle === cycle.id);
  const all = a.named(name).filter(isOwn);
  const found = !owned && name.startsWith("observation-") && all.length > 1 ? undefined : all[0];
  if (all.length > 0 || name !== "observation-held") return found;
  return a.named("observation-planned").findLast(isOwn);
}

function factDay(name: FactName, subject: Subject, a: Assessment): Day | Message {
  const found = ownFact(name, subject, a);
  if (found) return found.day ?? missingDay(found);
  if (name === "document-received") {
    const what = String(subject.trigger?.is["document"] ?? "document");
    const sent = subject.trigger?.day;
    return say("missing.receipt", { what, who: ["supervisor", "personnel"], ...(sent ? { sent } : {}) });
  }
  return say("missing.day", { act: [say("act", { fact: name })], who: ["supervisor", "personnel"] });
}

function calendarDay(anchor: string, subject: Subject, a: Assessment): Day | Message {
  const found = anchorDay(a.calendars, anchor, subject.cycle.schoolYear);
  return isUnknown(found) ? sayUnknown(found) : found;
}

const unknown = (anchor: string): Message => say("missing.anchor", { anchor, who: ["supervisor", "personnel"] });
