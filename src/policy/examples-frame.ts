import { z } from "zod";
import { ruleKindNames } from "./rule.ts";

const text = z.string().trim().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, as 2026-09-04");
const schoolYear = z.string().regex(/^\d{4}-\d{2}$/, "must be a school year, as 2026-27");
const states = [
  "done",
  "done-late",
  "done-otherwise",
  "due",
  "overdue",
  "open",
  "blocked",
  "not-needed",
  "cannot-say",
  "none",
] as const;
const keys = z.union([text, z.array(text).min(1)]).transform((value) => [value].flat());

const dayOff = z.strictObject({
  day,
  to: day.optional(),
  holiday: text.optional(),
  break: text.optional(),
  closure: text.optional(),
});
const calendar = z.strictObject({
  "days-off": z.array(dayOff).optional(),
  anchors: z.record(schoolYear, z.record(z.string(), day)).optional(),
});

/** What one rule should find. Selectors (plan, document, part, cycle) say which occasion is meant where there are several. */
const expectation = z.strictObject({
  rule: text,
  state: z.enum(states),
  due: day.optional(),
  deadline: day.optional(),
  closes: day.optional(),
  moved: z.boolean().optional(),
  because: keys.optional(),
  missing: keys.optional(),
  kind: z.enum(ruleKindNames).optional(),
  plan: text.optional(),
  document: text.optional(),
  part: z.number().optional(),
  cycle: schoolYear.optional(),
});
export type Expectation = z.infer<typeof expectation>;

const happening = z.record(z.string(), z.unknown());
export type Happening = z.infer<typeof happening>;

const example = z.strictObject({
  name: text,
  today: day,
  "school-year": schoolYear.optional(),
  person: z.record(z.string(), z.unknown()).optional(),
  "complete-since": day.optional(),
  given: z.array(happening).optional(),
  act: z.array(happening).optional(),
  expect: z.array(expectation).min(1),
});
export type ExampleFrame = z.infer<typeof example>;

/** The outline of `<edition>.examples.yaml`: worked examples of one policy, and the days off they stand on. */
export const examplesFrame = z.strictObject({
  policy: text,
  person: z.record(z.string(), z.unknown()).optional(),
  calendar: calendar.optional(),
  examples: z.array(example).min(1),
});
export type ExamplesFrame = z.infer<typeof examplesFrame>;
