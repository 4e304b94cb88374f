import { describe, expect, test } from "vitest";
import type { Rule } from "../policy/index.ts";
import { edition, rule } from "./edition.fixture.ts";
import { sayRule } from "./say-rule.ts";

const conference = { fact: "conference-held", where: { meeting: "planning", with: ["employee", "supervisor"] } };

describe("the rules of a year in plain English", () => {
  test.each([
    [
      "cadence",
      { who: "supervisor", must: conference, times: 2, measure: "gap", while: "certificate", "first-within": 1 },
      "The supervisor must hold a planning conference with the employee at least twice while the certificate lasts. The first one is due in the first school year.",
    ],
    [
      "cadence",
      {
        who: "supervisor",
        must: conference,
        every: { count: 3, unit: "school-years" },
        times: 1,
        measure: "grid",
        from: { day: "hired" },
      },
      "The supervisor must hold a planning conference with the employee at least once every 3 school years, counted from the day of hire.",
    ],
    [
      "count",
      {
        of: { fact: "observation-held" },
        in: { span: "cycle" },
        "at-least": 3,
        "of-which": [{ where: { announced: false }, "at-least": 1 }],
      },
      "An observation must be held at least three times each year. Among them there must be at least one unannounced observation.",
    ],
    [
      "count",
      { of: { fact: "observation-held" }, in: { span: "cycle" }, "at-least": 60, total: "minutes" },
      "The minutes of observations must come to at least 60 each year.",
    ],
    [
      "gate",
      {
        act: { fact: "observation-held", where: { formal: true } },
        "for-each": { fact: "observation-held", same: ["cycle"] },
        needs: [{ fact: "conference-held", where: { meeting: "post-observation" }, same: ["observation"] }],
      },
      "Before holding a formal observation, there must be, for each observation before it, a conference after the observation, for that observation.",
    ],
    [
      "gate",
      {
        act: { fact: "recommendation-made" },
        needs: [
          { fact: "observation-held", "at-least": 2, distinct: ["by"], apart: { count: 30, unit: "calendar-days" } },
          { label: "two-low-years" },
        ],
      },
      "Before making a recommendation, there must be at least two observations by different persons, at least 30 calendar days apart and “two low years”.",
    ],
    [
      "duty",
      {
        who: "supervisor",
        must: { fact: "conference-held", where: { meeting: "post-observation" }, same: ["observation"] },
        each: { fact: "observation-held", where: { formal: true } },
        by: { after: "trigger", count: 15, unit: "work-days" },
      },
      "The supervisor must hold a conference after the observation for each formal observation, within 15 work days after that day.",
    ],
    [
      "counts-as",
      {
        label: "overall",
        "rolls-up": {
          evaluation: "summative",
          marks: "criterion",
          grouped: false,
          points: { meets: 2, "improvement-needed": 1 },
          weights: { "1": 60, "2": 40 },
          round: 1,
          bands: [{ "at-least": 1.5, is: "meets" }, { is: "improvement-needed" }],
          limits: [{ marks: ["improvement-needed"], "at-least": 3, "no-better-than": "improvement-needed" }],
        },
      },
      "The overall rating on the summative report comes from the mark of each criterion. Points: 2 for “Meets Expectations” and 1 for “Improvement Needed”. Weights: 60 for 1 and 40 for 2. The score is rounded to one decimal. From 1.5 on it is “Meets Expectations”, below that “Improvement Needed”. With three or more marks of “Improvement Needed” it is no better than “Improvement Needed”.",
    ],
  ] as readonly (readonly [Rule["kind"], unknown, string])[])("%s %#", (kind, parameters, said) => {
    expect(sayRule(rule({ id: "r", kind, parameters }), edition).sentence).toBe(said);
  });
});
