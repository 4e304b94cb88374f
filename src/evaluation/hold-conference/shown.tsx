import { capital, meetingName, sayFinding } from "../../wording/index.ts";
import type { Finding, Message } from "../../policy/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { compareDays, type Day } from "../../calendar/index.ts";
import { noticesUnder } from "../notice-chain.ts";
import { stepsTaken } from "../notice-steps.ts";
import { conferencesUnder } from "../meetings.ts";
import { papersOf, type Paper } from "./papers.tsx";

/** One conference as the form offers it: the agreement's word, and where it stands. */
export interface ConferenceOffered {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** The day by which the agreement waits for it. */
  readonly due?: Day;
}

export interface ConferenceShown {
  readonly offered: readonly ConferenceOffered[];
  readonly papers: readonly Paper[];
}

const waiting: ReadonlySet<string> = new Set(["due", "overdue"]);

const meetingAsked = ({ asks }: Finding): unknown => {
  const { must } = asks.with;
  const [first] = Array.isArray(must) ? (must as readonly Message[]) : [];
  return first?.with["fact"] === "conference-held" ? first.with["meeting"] : undefined;
};

/** Meetings before a notice that nobody has proposed: they are not offered to everyone who holds a conference. */
const meetingsNotBegun = ({ edition, cycle, file }: FileRequest): readonly string[] =>
  noticesUnder(edition, cycle)
    .filter(({ asked, notice }) => asked && stepsTaken(file, notice, cycle.id).size === 0)
    .flatMap(({ meetings, afterwards }) => [...meetings, ...afterwards]);

/** The one the agreement waits for longest; else the first. */
export const waitedFor = (offered: readonly ConferenceOffered[]): string => {
  const [first] = offered
    .filter(({ due }) => due !== undefined)
    .toSorted((a, b) => compareDays(a.due as Day, b.due as Day));
  return (first ?? offered[0])?.value ?? "";
};

/** The conferences one may record now, in the agreement's words, each with the state of the finding that asks for it. */
export const conferenceShown = (request: FileRequest): ConferenceShown => {
  const { edition, cycle, name, today } = request;
  const findings = request.findings().filter(({ occasion }) => occasion.cycle === cycle.id);
  const early = new Set(meetingsNotBegun(request));
  const held = conferencesUnder(edition).filter(({ meeting }) => !early.has(meeting));
  const offered = held.map(({ meeting, asked }): ConferenceOffered => {
    const finding = findings.find((each) => [meetingAsked(each)].flat().includes(meeting));
    const hint = finding
      ? `${sayFinding(finding, edition, { name, today }).state.words}.`
      : asked
        ? undefined
        : "The agreement does not ask for it; you may hold it all the same.";
    return {
      value: meeting,
      label: capital(meetingName(meeting, edition)),
      ...(hint === undefined ? {} : { hint }),
      ...(finding?.due !== undefined && waiting.has(finding.state) ? { due: finding.due } : {}),
    };
  });
  return { offered, papers: papersOf(request) };
};
