import { sayDay } from "../wording/index.ts";
import { aRule, aTeacher, anEdition } from "./edition.fixture.ts";
import { fitForm } from "./form/fit-form.ts";
import type { FocusChoice, Form } from "./form/fitted-form.ts";
import { shippedForm } from "./form/shipped-forms.fixture.ts";
import type { FormValues } from "./values.ts";
import type { Freezing } from "./writing/freeze.ts";

export const rubric: readonly FocusChoice[] = [
  { kind: "indicator", code: "4.1", title: "Planning", description: "Plans the week." },
  {
    kind: "indicator",
    code: "4.2",
    title: "Deciding what to teach next",
    description: "Uses what students show they know.",
  },
];

/** Asks for a rationale, offers student responsibilities, and has two marks. */
export const agreement = {
  edition: anEdition([
    aRule("rationale", "content", { document: { name: "plan" }, sections: [{ section: "rationale" }] }),
    aRule("students", "content", { document: { name: "plan" }, optional: ["student-responsibilities"] }),
    aRule("comments", "content", { document: { name: "ddf" }, optional: ["employee-comments"] }),
    aRule("marks", "choices", {
      of: "rating-given.value",
      allowed: ["meets", "improvement-needed"],
      words: { meets: "Meets Expectations" },
    }),
  ]),
  cycle: aTeacher,
  rubric,
};

export const fitted = (type: string): Form => fitForm(shippedForm(type), agreement);

export const planValues: FormValues = {
  focus: { focus: ["indicator:4.2"] },
  rationale: { rationale: "Eleven of 26 had not met the goal." },
  targets: {
    targets: [
      {
        id: "r1",
        text: "At least 22 of 26 meet the goal.",
        measure: "The check of March 10",
        "target-dates": "2027-03-12",
      },
      { id: "r2", text: "Regrouping is noted.", measure: "", "target-dates": "soon" },
    ],
  },
  strategies: {
    strategies: [
      { id: "r1", whose: "supervisor", text: "Frees one planning hour.", "strategy-day": "2026-12-01" },
      { id: "r2", whose: "employee", text: "Sorts exit slips.", "strategy-day": "" },
      { id: "r3", whose: "students", text: "Keep a goal card.", "strategy-day": "" },
    ],
  },
  benchmarks: { benchmarks: [{ id: "r1", "benchmark-day": "2026-12-11", "look-at": "Plan book" }] },
  "completion-day": { "start-day": "", "completion-day": "2027-03-12" },
};

export const freezing: Freezing = { document: "doc1", version: 1, sayDay: (day) => sayDay(day, "full") };
