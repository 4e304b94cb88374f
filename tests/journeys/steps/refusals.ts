import type { Refusal } from "./refusal.ts";

// What the two agreements refuse on the way to a plan and at the year's end, and how each refusal is explained.

export const certified = {
  notRecommended: {
    title: "“Not Recommend for Re-employment” cannot be given here",
    clause: "if not preceded by a PIP or PGP",
    has: "The file has no PIP or PGP that was started",
    wayOn: "Issue a PIP",
  },
  twoIndicators: {
    title: "The PIP cannot be issued yet",
    clause: "There is only ONE (1) indicator, standard, policy, or criteria allowed per PIP/PGP for your focus.",
    has: "Two indicators are counted; the rule allows at most one.",
    wayOn: "Leave out one of the two indicators",
  },
  noDataForm: {
    title: "The PIP cannot be issued yet",
    clause: "You should have received a DDF prior to being informed",
    has: "The file has no Developmental Data Form that was received, on the same indicator.",
    wayOn: "Issue a Developmental Data Form on indicator 4.1 and record that it was received.",
  },
  noRationale: {
    title: "The PIP cannot be issued yet",
    clause: "Rationale for the plan must be included (certified staff)",
    has: "It does not state the rationale.",
    wayOn: "Fill in the rationale.",
  },
  noMeasure: {
    title: "The PIP cannot be issued yet",
    clause: "all of them MUST be measureable",
    has: "It does not state a measure for each target.",
    wayOn: "Fill in the measure for target 1.",
  },
  targetOutside: {
    title: "The PIP cannot be issued yet",
    clause: "benchmarks and target dates will be set.",
    has: "March 19",
    wayOn: "A day from November 16 to March 12 stays within the rule.",
  },
} satisfies Readonly<Record<string, Refusal>>;

export const support = {
  noPlanYet: {
    title: "“Improvement Needed to Meet Expectations” cannot be given here",
    clause: "a supervisor may NOT mark Improvement Needed to Meet Expectations on a Summative report for ESP",
    has: "The file has no PIP or PGP that was started and not withdrawn, on the same criterion.",
    wayOn: "Issue a PGP on criterion 1",
  },
  noDataForm: {
    title: "The PGP cannot be issued yet",
    clause: "You should have received a DDF prior to being informed",
    has: "The file has no Developmental Data Form",
    wayOn: "Issue a Developmental Data Form on criterion 1 and record that it was received.",
  },
  noAppraisalMethod: {
    title: "The PGP cannot be issued yet",
    clause: "For ESP, the appraisal method will also be stated.",
    has: "It does not state the appraisal method.",
    wayOn: "Fill in the appraisal method.",
  },
  otherCriterion: {
    title: "“Improvement Needed to Meet Expectations” cannot be given here",
    clause: "if not preceded by a PIP or PGP",
    has: "It does not count for criterion 2",
    wayOn: "Issue a PGP on criterion 2",
  },
} satisfies Readonly<Record<string, Refusal>>;

export const second = {
  noReviewAbove: {
    title: "The PIP cannot be issued yet",
    clause: "if multiple plans are written, your supervisor must get their supervisor involved in the process.",
    has: "The file has no review or approval of the plan by the supervisor’s supervisor.",
    wayOn: "Ask the supervisor’s supervisor to review the plan.",
  },
} satisfies Readonly<Record<string, Refusal>>;

export const city = {
  noConsensus: {
    title: "The PIP cannot be issued yet",
    clause: "the PIP should reflect consensus between the employee and supervisor",
    has: "Waiting for the teacher and the supervisor, until December 2.",
    wayOn: "Agreement of the teacher and the supervisor, or another view on record, until December 2.",
  },
} satisfies Readonly<Record<string, Refusal>>;
