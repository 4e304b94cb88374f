import type { Permission } from "../../access/index.ts";
import { capital, meetingName, sayDay } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import type { NoticeChain } from "../notice-chain.ts";
import { givenNotice } from "../notice-draft.tsx";
import { noticeSteps, type NoticeStep } from "../notice-events.ts";
import { stepPermissions, stepsTaken } from "../notice-steps.ts";
import { noticeName } from "../notice-name.ts";
import { noticePath } from "../notice-words.tsx";
import { answerWords, stepWords } from "../take-notice-step/step-words.ts";
import { sayWaiting } from "./waiting.tsx";

/** One step of a notice as its page shows it. */
export interface ChainStep {
  readonly title: string;
  /** What is on record of it. */
  readonly done?: string;
  /** What the agreement says of it while it is not: "Due April 23." */
  readonly waits?: string;
  /** Where the reader can do it now. */
  readonly act?: { readonly label: string; readonly href: string };
}

const offer = ({ may }: FileRequest, permission: Permission, label: string, href: string): Pick<ChainStep, "act"> =>
  may(permission) ? { act: { label, href } } : {};

/** The steps around a notice in their order, with what is on record, what the agreement says, and what this reader can do. */
export const chainSteps = (request: FileRequest, chain: NoticeChain): readonly ChainStep[] => [
  ...stepsBefore(request, chain),
  ...meetingSteps(request, chain, chain.meetings),
  givenStep(request, chain),
  ...meetingSteps(request, chain, chain.afterwards),
];

const stepsBefore = (request: FileRequest, chain: NoticeChain): readonly ChainStep[] => {
  const wanted: Readonly<Record<NoticeStep, boolean>> = {
    ask: chain.asked,
    review: chain.review !== undefined,
    answer: chain.answered,
  };
  const taken = stepsTaken(request.file, chain.notice, request.cycle.id);
  return noticeSteps
    .filter((step) => wanted[step])
    .map((step): ChainStep => {
      const { done, button } = stepWords[step];
      const event = taken.get(step);
      if (event) {
        const { answer, words } = event.body;
        const on = event.day === undefined ? "" : `, ${sayDay(event.day, "full")}`;
        const said = [answer === undefined ? "" : `${answerWords[answer]}.`, words].filter((part) => part !== "");
        return { title: done, done: [`${request.name(event.by.person)}${on}.`, ...said].join(" ") };
      }
      const open = step === "ask" || taken.has("ask");
      const path = `${noticePath(request, chain.notice)}/${step}`;
      return {
        title: done,
        ...sayWaiting(request, chain, step),
        ...(open ? offer(request, stepPermissions[step], button, path) : {}),
      };
    });
};

const meetingSteps = (request: FileRequest, chain: NoticeChain, meetings: readonly string[]): readonly ChainStep[] => {
  const { file, cycle, edition, employee } = request;
  const begun = !chain.asked || stepsTaken(file, chain.notice, cycle.id).size > 0;
  return meetings.map((meeting) => {
    const title = `${capital(meetingName(meeting, edition))} held`;
    const held = file.facts.find(
      (fact) => fact.fact === "conference-held" && fact.is["meeting"] === meeting && fact.cycle === cycle.id,
    );
    if (held) return { title, done: held.day ? `${sayDay(held.day, "full")}.` : "Held." };
    const path = `/files/${employee.id}/conference?meeting=${meeting}`;
    return { title, ...(begun ? offer(request, "hold-conference", "Record it", path) : {}) };
  });
};

const givenStep = (request: FileRequest, chain: NoticeChain): ChainStep => {
  const title = `${capital(noticeName(chain.notice, request.edition))} given`;
  const given = givenNotice(request, chain.notice);
  if (given !== undefined)
    return { title, done: "It is among the papers of this file.", act: { label: "Read it", href: given } };
  return {
    title,
    ...sayWaiting(request, chain, "give"),
    ...offer(request, "give-notice", "Write it", `${noticePath(request, chain.notice)}/write`),
  };
};
