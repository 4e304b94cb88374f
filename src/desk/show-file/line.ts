import type { Day } from "../../calendar/index.ts";
import type { CaseFile, RecordedEvent } from "../../casefile/index.ts";
import { plansIn } from "../../plans/index.ts";
import type { Edition, Finding } from "../../policy/index.ts";
import { documentName, meetingName, sayDay, sayState } from "../../wording/index.ts";
import { capital } from "../counting-words.ts";
import { stepName } from "../finding-step.ts";
import { planWord } from "../plan-names.ts";
import { whoseAct, type Sides } from "./whose-act.ts";

type Side = "supervisor" | "employee" | "both";

export interface Point {
  readonly day: string;
  readonly label: string;
  readonly under: string;
  /** The state in words, for where the day stands apart: a color alone would not say it. */
  readonly note?: string;
  readonly dayWords: string;
  readonly side: Side;
  /** Who did it, where it was not the supervisor of today. */
  readonly by?: string;
  readonly state: "done" | "late" | "to-come" | "missed";
}

export interface Line {
  readonly points: readonly Point[];
  readonly spans: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: "running" | "window";
    readonly label?: string;
  }[];
  readonly description: string;
}

export interface Drawn extends Sides {
  readonly file: Pick<CaseFile, "events" | "cycles">;
  readonly findings: readonly Finding[];
  readonly editionOf: (cycle: string) => Edition | undefined;
  readonly today: Day;
  /** The year drawn. */
  readonly cycle: string;
}

/** The year as a line: what happened, what is owed on which day, plans that run and windows that are open. */
export const lineOfFile = (drawn: Drawn): Line => {
  const points = [...happened(drawn), ...toCome(drawn)].sort((a, b) => a.day.localeCompare(b.day));
  return {
    points,
    spans: spansOf(drawn),
    description: points.map(({ label, under }) => `${label}, ${under}`).join(". "),
  };
};

/** Where an event shows on the line: its short name, and whose act it was if not its author's alone. */
const marks: Readonly<
  Record<
    string,
    (
      body: Readonly<Record<string, unknown>>,
      edition: Edition,
    ) => { readonly label: string; readonly side?: Side } | undefined
  >
> = {
  ConcernRaised: ({ how }) => ({ label: how === "talk" ? "Conversation" : "Concern, in writing" }),
  DocumentIssued: ({ type }, edition) =>
    ["plan", "review-note", "summative", "mid-year", "self-assessment"].includes(String(type))
      ? undefined
      : { label: `${capital(documentName(String(type), edition))} issued` },
  DocumentAcknowledged: () => ({ label: "Acknowledged" }),
  SignatureDeclined: () => ({ label: "Declined to acknowledge", side: "employee" }),
  ResponseFiled: () => ({ label: "Response attached" }),
  PlanIssued: ({ type, agreedBy }, edition) => ({
    label: `${planWord({ type: String(type) }, edition)} issued`,
    ...(Array.isArray(agreedBy) && agreedBy.length > 1 ? { side: "both" } : {}),
  }),
  ReviewHeld: () => ({ label: "Review meeting", side: "both" }),
  PlanExtended: () => ({ label: "Plan extended" }),
  PlanRevised: () => ({ label: "Plan revised" }),
  PlanConcluded: () => ({ label: "Outcome" }),
  SummativeGiven: (_, edition) => ({ label: capital(documentName("summative", edition)) }),
  MidYearGiven: (_, edition) => ({ label: capital(documentName("mid-year", edition)) }),
  SelfAssessmentShared: (_, edition) => ({ label: `${capital(documentName("self-assessment", edition))} shared` }),
  ConferenceHeld: ({ meeting }, edition) => ({ label: capital(meetingName(String(meeting), edition)), side: "both" }),
};

const happened = ({ file, findings, editionOf, today, cycle, ...sides }: Drawn): readonly Point[] =>
  file.events.flatMap((event) => {
    const edition = editionOf(event.cycle);
    const mark =
      edition && event.cycle === cycle
        ? marks[event.type]?.(event.body as Readonly<Record<string, unknown>>, edition)
        : undefined;
    if (!mark || !event.day) return [];
    const late = findings.find(
      ({ state, proof }) =>
        state === "done-late" && proof.some(({ fact }) => fact === event.id || fact.startsWith(`${event.id}/`)),
    );
    const dayWords = sayDay(event.day, "short", today);
    const by = mark.side === "both" ? ", by both" : "";
    const note = late ? sayState(late, today).words.replace(/^Done /, "") : undefined;
    const side = mark.side ?? (event.by.role === "employee" ? "employee" : "supervisor");
    const whose = whoseAct(event.by, side, sides);
    return [
      {
        day: event.day.toString(),
        dayWords,
        label: mark.label,
        under: `${dayWords}${note === undefined ? by : `, ${note}`}`,
        ...(note === undefined ? {} : { note }),
        side,
        ...(whose === undefined ? {} : { by: whose }),
        state: late ? "late" : "done",
      } satisfies Point,
    ];
  });

const waiting = new Set<Finding["kind"]>(["duty", "cadence", "acknowledge"]);

const toCome = ({ findings, editionOf, today, cycle }: Drawn): readonly Point[] =>
  findings.flatMap((finding) => {
    const edition = editionOf(finding.occasion.cycle);
    const { state, due, who, kind } = finding;
    if (
      !edition ||
      !due ||
      finding.occasion.cycle !== cycle ||
      !waiting.has(kind) ||
      (state !== "due" && state !== "overdue")
    )
      return [];
    const dayWords = sayDay(due, "short", today);
    const side = sideOf(who, finding);
    return [
      {
        day: due.toString(),
        dayWords,
        label: stepName(finding, edition),
        under: state === "overdue" ? `overdue since ${dayWords}` : `due ${dayWords}`,
        note: state === "overdue" ? "overdue" : "due",
        side,
        state: state === "overdue" ? "missed" : "to-come",
      } satisfies Point,
    ];
  });

const sideOf = (who: Finding["who"], { asks }: Finding): Side => {
  if (JSON.stringify(asks.with["must"] ?? "").includes("conference-held")) return "both";
  return who.length === 1 && who[0] === "employee" ? "employee" : "supervisor";
};

const spansOf = ({ file, findings, editionOf, today, cycle }: Drawn): Line["spans"] => {
  const plans = plansIn(file.events).flatMap((plan) => {
    const edition = editionOf(plan.cycle);
    const to = plan.concluded?.on ?? plan.end;
    if (!edition || plan.cycle !== cycle || !plan.startedOn || !to) return [];
    const runs = plan.concluded ? "ran" : "runs";
    return [
      {
        from: plan.startedOn.toString(),
        to: to.toString(),
        kind: "running" as const,
        label: `${planWord(plan, edition)} ${runs} to ${sayDay(to, "short", today)}`,
      },
    ];
  });
  const windows = findings.flatMap((finding) => {
    const [opened] = finding.proof;
    const from = finding.from ?? opened?.day;
    return finding.kind === "right" && finding.occasion.cycle === cycle && from && finding.due
      ? [{ from: from.toString(), to: finding.due.toString(), kind: "window" as const }]
      : [];
  });
  return [...plans, ...windows];
};

/** The day of an event, or the day it was recorded where its own is not known. */
export const dayOf = (event: RecordedEvent): Day => event.day ?? event.recordedOn;
