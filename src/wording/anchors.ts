import { type Edition, type FactName, factNames } from "../policy/index.ts";
import { sayFactHappened } from "./facts.ts";

const anchors: Readonly<Record<string, string>> = {
  "school-year-start": "the start of the school year",
  "school-year-end": "the end of the school year",
  "first-employee-day": "the employees’ first day of the school year",
  "last-employee-day": "the employees’ last day of the school year",
  "first-student-day": "the students’ first day",
  "last-student-day": "the students’ last day",
  "semester-start": "the start of the semester",
  "semester-end": "the end of the semester",
  "mid-year": "mid-year",
  "board-meeting-may": "the board’s meeting in May",
  "nonrenewal-notice-day": "the day notice of nonrenewal is due",
  hired: "the day of hire",
  "first-day-worked": "the first day worked",
  "certificate-issued": "the day the certificate was issued",
  "certificate-expires": "the day the certificate expires",
  "plan-start": "the day the plan starts",
  "plan-end": "the day the plan is to end",
  "benchmark-day": "the benchmark’s day",
  "target-day": "the target’s date",
  "strategy-day": "the strategy’s day",
  trigger: "that day",
  due: "the day it is due",
  act: "that day",
};

/** An anchor that days are counted from: "the day the plan is to end"; a fact as "the day the document was received". */
export function sayAnchor(anchor: string, edition: Edition): string {
  const known = anchors[anchor];
  if (known !== undefined) return known;
  if (!(factNames as readonly string[]).includes(anchor)) return `the day called ${anchor.replaceAll("-", " ")}`;
  return `the day ${sayFactHappened(anchor as FactName, edition)}`;
}
