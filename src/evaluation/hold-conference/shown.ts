import { capital, meetingName, sayFinding } from "../../wording/index.ts";
import type { Finding, Message } from "../../policy/index.ts";
import type { FileRequest } from "../../web/index.ts";
import { conferencesUnder } from "../meetings.ts";
import { papersOf, type Paper } from "./papers.ts";

/** One conference as the form offers it: the agreement's word, and where it stands. */
export interface ConferenceOffered {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** The agreement waits for it. */
  readonly waits: boolean;
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

/** The conferences one may record now, in the agreement's words, each with the state of the finding that asks for it. */
export const conferenceShown = (request: FileRequest): ConferenceShown => {
  const { edition, cycle, name, today } = request;
  const findings = request.findings().filter(({ occasion }) => occasion.cycle === cycle.id);
  const offered = conferencesUnder(edition).map(({ meeting, asked }): ConferenceOffered => {
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
      waits: finding !== undefined && waiting.has(finding.state),
    };
  });
  return { offered, papers: papersOf(request) };
};
