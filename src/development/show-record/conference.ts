import type { CaseFile, RecordedEvent } from "../../casefile/index.ts";
import type { Edition, Fact, Finding, Message, MessageValue } from "../../policy/index.ts";
import { capital, meetingName, sayDay } from "../../wording/index.ts";
import { developmentPlan } from "../events.ts";
import type { DevelopmentYear } from "../state.ts";

/** Which version of which paper lay on the table at a conference; the folder that keeps conferences answers it. */
export type Tabled = (
  events: readonly RecordedEvent[],
) => readonly { readonly conference: string; readonly document: string; readonly version: number }[];

/** The conferences at which a plan is first talked over. */
const first: ReadonlySet<unknown> = new Set(["planning", "goal-setting"]);

const isMessage = (value: unknown): value is Message => typeof value === "object" && value !== null && "with" in value;

const says = (value: MessageValue, fits: (word: unknown) => boolean): boolean =>
  Array.isArray(value)
    ? (value as readonly unknown[]).some((one) => (isMessage(one) ? saysIn(one, fits) : fits(one)))
    : fits(value);

const saysIn = ({ with: parameters }: Message, fits: (word: unknown) => boolean): boolean =>
  Object.values(parameters).some((value) => says(value, fits));

const owed: ReadonlySet<Finding["kind"]> = new Set(["duty", "gate", "keep"]);

/** What the agreement asks of this year's plan and of the conference at which it is talked over. */
export const aboutDevelopment = (findings: readonly Finding[], cycle: string): readonly Finding[] =>
  findings.filter(
    ({ kind, occasion, asks, state }) =>
      occasion.cycle === cycle &&
      owed.has(kind) &&
      state !== "not-needed" &&
      (saysIn(asks, (word) => word === developmentPlan) ||
        (kind === "duty" && saysIn(asks, (word) => first.has(word)))),
  );

const isEarlier = (a: { readonly order: number }, revision: number): boolean => revision < a.order;

/** The first conferences of a year, each with the version of the plan that stood then. */
export const conferencesIn = (
  { facts, events }: Pick<CaseFile, "facts" | "events">,
  cycle: string,
  year: DevelopmentYear | undefined,
  edition: Edition,
  tabled: Tabled,
): readonly string[] =>
  facts
    .filter((fact) => fact.fact === "conference-held" && fact.cycle === cycle && first.has(fact.is["meeting"]))
    .map(
      (fact) =>
        `${capital(meetingName(String(fact.is["meeting"]), edition))} held${onDay(fact)}. ${versionThen(fact, year, tabled(events))}`,
    );

const onDay = ({ day }: Fact): string => (day ? ` ${sayDay(day, "full")}` : "");

const versionThen = (fact: Fact, year: DevelopmentYear | undefined, papers: ReturnType<Tabled>): string => {
  const named = papers.find(({ conference, document }) => conference === fact.id && document === year?.document);
  if (named) return `Version ${String(named.version)} of the plan lay on the table.`;
  const stood = year?.versions.findLast(({ issued }) => isEarlier(fact, issued.revision));
  return stood
    ? `Version ${String(stood.issued.body.version)} of the plan stood then.`
    : "No version was adopted by then.";
};
