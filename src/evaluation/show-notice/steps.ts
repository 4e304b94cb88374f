import type { Permission } from "../../access/index.ts";
import type { Finding, Message } from "../../policy/index.ts";
import { capital, meetingName, sayDay, sayFinding } from "../../wording/index.ts";
import type { FileRequest } from "../../web/index.ts";
import type { NoticeChain } from "../notice-chain.ts";
import { givenNotice } from "../notice-draft.ts";
import { noticeSteps, type NoticeStep } from "../notice-events.ts";
import { noticeName, noticePath } from "../notice-words.ts";
import { stepPermissions, stepsTaken } from "../notice-steps.ts";
import { answerWords, stepWords } from "../take-notice-step/step-words.ts";

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

const factAsked = ({ asks }: Finding): Readonly<Record<string, unknown>> => {
  const { must } = asks.with;
  const [first] = Array.isArray(must) ? (must as readonly Message[]) : [];
  return first?.with ?? {};
};

const text = (value: unknown): string | undefined => [value].flat().find((each) => typeof each === "string");

/** The fact a step is for rules, and by whom where the agreement tells answers apart by that. */
const stepFact = (step: NoticeStep, chain: NoticeChain): { readonly fact: string; readonly by?: string } => {
  if (step === "ask") return { fact: "request-made" };
  if (step === "review") return { fact: chain.review ?? "", by: "second-level" };
  return { fact: "request-answered", by: "personnel" };
};

/** The steps around a notice in their order, with what is on record, what the agreement says, and what this reader can do. */
export const chainSteps = (request: FileRequest, chain: NoticeChain): readonly ChainStep[] => {
  const { edition, cycle, file, may, name, today } = request;
  const path = noticePath(request, chain.notice);
  const findings = request
    .findings()
    .filter(({ rule, occasion }) => chain.rules.has(rule) && occasion.cycle === cycle.id);
  const waits = ({ fact, by }: { readonly fact: string; readonly by?: string }): Pick<ChainStep, "waits"> => {
    const finding = findings
      .filter((each) => factAsked(each)["fact"] === fact)
      .find((each) => by === undefined || [by, undefined].includes(text(factAsked(each)["by"])));
    return finding ? { waits: `${sayFinding(finding, edition, { name, today }).state.words}.` } : {};
  };
  const offer = (permission: Permission, label: string, href: string): Pick<ChainStep, "act"> =>
    may(permission) ? { act: { label, href } } : {};

  const taken = stepsTaken(file, chain.notice, cycle.id);
  const wanted: Readonly<Record<NoticeStep, boolean>> = {
    ask: chain.asked,
    review: chain.review !== undefined,
    answer: chain.answered,
  };
  const before = noticeSteps
    .filter((step) => wanted[step])
    .map((step): ChainStep => {
      const { done, button } = stepWords[step];
      const event = taken.get(step);
      if (!event) {
        const open = step === "ask" || !chain.asked || taken.has("ask");
        return {
          title: done,
          ...waits(stepFact(step, chain)),
          ...(open ? offer(stepPermissions[step], button, `${path}/${step}`) : {}),
        };
      }
      const { answer, words } = event.body;
      const said = [answer === undefined ? "" : `${answerWords[answer]}.`, words].filter((part) => part !== "");
      const on = event.day === undefined ? "" : `, ${sayDay(event.day, "full")}`;
      return { title: done, done: [`${name(event.by.person)}${on}.`, ...said].join(" ") };
    });
  const meetings = chain.meetings.map((meeting): ChainStep => {
    const held = file.facts.find(
      (fact) => fact.fact === "conference-held" && fact.is["meeting"] === meeting && fact.cycle === cycle.id,
    );
    return {
      title: `${capital(meetingName(meeting, edition))} held`,
      ...(held?.day ? { done: `${sayDay(held.day, "full")}.` } : {}),
      ...(held
        ? {}
        : offer("hold-conference", "Record it", `/files/${request.employee.id}/conference?meeting=${meeting}`)),
    };
  });
  const given = givenNotice(request, chain.notice);
  const word = capital(noticeName(chain.notice, edition));
  return [
    ...before,
    ...meetings,
    given === undefined
      ? {
          title: `${word} given`,
          ...waits({ fact: "notice-given" }),
          ...offer("give-notice", "Write it", `${path}/write`),
        }
      : {
          title: `${word} given`,
          done: "It is among the papers of this file.",
          act: { label: "Read it", href: given },
        },
  ];
};
