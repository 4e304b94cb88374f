import { day } from "../calendar/index.ts";
import type { Edition, Rule, RuleKindName } from "../policy/index.ts";
import type { CyclePerson } from "./form/asked-sections.ts";

/** A rule as loading would leave it; only what documents look at matters. */
export const aRule = (id: string, kind: RuleKindName, parameters: unknown, more: Partial<Rule> = {}): Rule => ({
  id,
  kind,
  effect: "block",
  parameters,
  fixed: false,
  source: [
    { document: "guide", title: "The guide", place: "P8", says: "A rationale should be included.", local: false },
  ],
  settings: [],
  at: { file: "demo/2026-07-01.yaml", line: 1 },
  ...more,
});

export const anEdition = (rules: readonly Rule[] = [], more: Partial<Edition> = {}): Edition => ({
  id: "demo@2026-07-01",
  policy: "demo",
  title: "Demo agreement",
  from: day("2026-07-01"),
  extends: [],
  covers: { unit: ["demo"] },
  words: {
    ddf: "Developmental Data Form",
    plan: "Professional Improvement Plan",
    focus: "indicator",
    employee: "teacher",
    supervisor: "principal",
  },
  dates: { roll: "next-work-day", local: false },
  documents: {},
  settings: {},
  plans: { pip: "improvement" },
  rules,
  ...more,
});

export const aTeacher: CyclePerson = { person: { unit: "demo", "job-class": "teacher" }, schoolYear: "2026-27" };
