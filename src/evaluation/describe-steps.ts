import { day } from "../calendar/index.ts";
import type { Edition } from "../policy/index.ts";
import { capital, sayDay, sayReason, sayRule } from "../wording/index.ts";
import type { AbsenceRecorded, StepExcused } from "./step-events.ts";

const noWords = { words: {} };

/** What was excused, as the agreement says it, and why: "Closure. The building was closed that week." */
export const sayExcused = ({ rule, reason, words }: StepExcused, edition: Edition | undefined): string => {
  const asked = edition?.rules.find(({ id }) => id === rule);
  const step = asked && edition ? `${sayRule(asked, edition).sentence} ` : "";
  return `${step}Not needed: ${sayReason(reason, edition ?? noWords)}. ${words}`;
};

/** "Family leave, from November 2, 2026 to January 15, 2027." */
export const sayAbsence = ({ reason, start, end }: AbsenceRecorded, edition: Edition | undefined): string => {
  const until = end === undefined ? "; the return is not entered yet" : ` to ${sayDay(day(end), "full")}`;
  return `${capital(sayReason(reason, edition ?? noWords))}, from ${sayDay(day(start), "full")}${until}.`;
};
