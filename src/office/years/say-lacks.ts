import { listed } from "../words.ts";
import type { Lack, Standing } from "./standing.ts";

const words: Readonly<Record<Lack, string>> = {
  supervisor: "a supervisor",
  status: "a status (tenured, probationary …)",
  "job-class": "a job class",
  email: "an e-mail address",
};

/** What follows where it stays so. */
const follows: Readonly<Record<Lack, string>> = {
  supervisor: "Nobody owes the supervisor’s steps, and nobody can record them.",
  status: "Rules that hold for tenured or probationary staff alone cannot be told.",
  "job-class": "Rules that hold for one kind of job alone cannot be told.",
  email: "Nothing can be mailed; dates are told in the program only.",
};

/** "No supervisor and no status is on the roster." */
export const sayLacks = ({ lacks }: Pick<Standing, "lacks">): string =>
  `The roster has no ${listed(lacks.map((lack) => words[lack].replace(/^an? /, "")))}.`;

export const sayFollows = ({ lacks }: Pick<Standing, "lacks">): string => lacks.map((lack) => follows[lack]).join(" ");
