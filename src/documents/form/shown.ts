import { textOf, type FormValues } from "../values.ts";
import type { Field, Form, Section } from "./fitted-form.ts";
import type { Condition } from "./load-form.ts";

const holds = (condition: Condition | undefined, values: FormValues): boolean =>
  condition === undefined || textOf(values[condition.section]?.[condition.field]) === condition.value;

/** Sections to be written before issue whose condition holds for what is typed so far. What was typed in hidden ones stays in the draft. */
export const shownSections = (form: Form, values: FormValues): readonly Section[] =>
  form.sections.filter((section) => section.written === "before-issue" && holds(section.shownWhen, values));

/** Fields of a section whose condition holds. */
export const shownFields = (section: Section, values: FormValues): readonly Field[] =>
  section.fields.filter((field) => holds(field.shownWhen, values));
