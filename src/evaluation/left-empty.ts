import {
  isAnswered,
  shownFields,
  shownSections,
  type Form,
  type FormError,
  type FormValues,
} from "../documents/index.ts";

/** The first question of a form that is not optional and holds no answer yet. What is written when acknowledging waits for that. */
export const firstLeftEmpty = (form: Form, values: FormValues): FormError | undefined => {
  for (const section of shownSections(form, values)) {
    if (section.written === "when-acknowledging") continue;
    for (const field of shownFields(section, values))
      if (!field.optional && !isAnswered(field, values[section.name]?.[field.name]))
        return { section: section.name, field: field.name, key: "missing" };
  }
  return undefined;
};
