import type { EventWords, RecordedEvent } from "../casefile/index.ts";
import type { Edition } from "../policy/index.ts";
import { capital, meetingName } from "../wording/index.ts";
import { sayAbsence, sayExcused } from "./describe-steps.ts";
import { sayNoticeStep } from "./describe-notices.ts";
import { evaluationEvents } from "./events.ts";

interface Described {
  readonly edition: Edition | undefined;
}

/** One line of the daybook for each event of the yearly cycle; `undefined` for events of other folders. */
export const describeEvent = (recorded: RecordedEvent, { edition }: Described): EventWords | undefined => {
  const [event] = evaluationEvents([recorded]);
  switch (event?.type) {
    case "SummativeGiven":
    case "MidYearGiven":
      return {
        title: event.type === "SummativeGiven" ? "The year’s result is on record" : "The mid-year review is on record",
        side: "supervisor",
        href: `/files/${event.file}/documents/${event.body.document}`,
      };
    case "SelfAssessmentShared":
      return {
        title: "Shared with everyone who may read this file",
        side: "employee",
        href: `/files/${event.file}/documents/${event.body.document}`,
      };
    case "NoticeStepTaken":
      return { ...sayNoticeStep(event.body, edition), side: event.by.role === "personnel" ? "office" : "supervisor" };
    case "StepExcused":
      return { title: "A step is excused", detail: sayExcused(event.body, edition), side: "office" };
    case "AbsenceRecorded":
      return { title: "An absence is recorded", detail: sayAbsence(event.body, edition), side: "office" };
    case "ConferenceHeld":
      return {
        title: `${capital(meetingName(event.body.meeting, edition ?? { words: {} }))} held`,
        ...(event.body.words ? { detail: event.body.words } : {}),
        side: "both",
      };
    case undefined:
      return undefined;
  }
};
