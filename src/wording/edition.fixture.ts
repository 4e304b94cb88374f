import { day } from "../calendar/index.ts";
import type { Edition, Rule } from "../policy/index.ts";

/** A rule with everything that is the same in all of them. */
export const rule = (more: Pick<Rule, "id" | "kind" | "parameters"> & Partial<Rule>): Rule => ({
  effect: "block",
  fixed: false,
  source: [{ document: "guide", title: "Guide to plans", place: "P4", says: "so it is written", local: false }],
  settings: [],
  at: { file: "sample/2026-07-01.yaml", line: 1 },
  ...more,
});

/** An agreement with two plan types and words of its own. */
export const edition: Edition = {
  id: "sample@2026-07-01",
  policy: "sample",
  title: "Growth plans, sample",
  from: day("2026-07-01"),
  extends: [],
  covers: { unit: ["esp"] },
  words: {
    plan: "Growth Plan",
    "plan-short": "PGP",
    focus: "criterion",
    ddf: "Developmental Data Form",
    summative: "summative report",
    "second-level": "your supervisor's supervisor",
    fap: "Formal Assistance Plan",
  },
  dates: { roll: "next-work-day", local: true },
  documents: { guide: { title: "Guide to plans", by: "association", words: "quoted" } },
  settings: {
    "longest-plan": { value: { count: 12, unit: "months" }, silent: "when a plan is never-ending", changedHere: false },
    "outcome-by": {
      value: { after: "plan-end", count: 10, unit: "work-days" },
      silent: "by when the outcome is settled",
      changedHere: true,
    },
  },
  plans: { pip: "improvement", pgp: "growth", fap: "formal-assistance" },
  rules: [
    rule({ id: "name-of-plan", kind: "assign", parameters: { what: "plan", rows: [{ use: ["pgp", "fap"] }] } }),
    rule({
      id: "marks",
      kind: "choices",
      parameters: {
        of: "rating-given.value",
        allowed: ["meets", "improvement-needed"],
        groups: { low: ["improvement-needed"] },
        words: { meets: "Meets Expectations", "improvement-needed": "Improvement Needed" },
      },
    }),
  ],
};
