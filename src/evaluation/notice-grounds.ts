import { textOf, type Form, type FormValues, type Section } from "../documents/index.ts";
import type { Edition } from "../policy/index.ts";
import { capital } from "../wording/index.ts";

/** Said of a notice that rests on none of the grounds the agreement tells apart. */
const another = "another";

const groundName = (ground: string, { words }: Pick<Edition, "words">): string =>
  capital(words[`ground-${ground}`] ?? words[ground] ?? ground.replaceAll("-", " "));

/** The form with the question on which ground it rests, where the agreement tells grounds apart: different rules follow. */
export const withGrounds = (form: Form, grounds: readonly string[], edition: Pick<Edition, "words">): Form => {
  const [first] = form.sections;
  if (grounds.length === 0 || !first) return form;
  const asked: Section = {
    name: "ground",
    title: "The ground",
    hint: "The agreement tells these grounds apart. What has to come first depends on it.",
    by: first.by,
    written: "before-issue",
    fields: [
      {
        name: "ground",
        label: "On which ground is it given?",
        kind: "choice",
        optional: false,
        options: [
          ...grounds.map((ground) => ({ value: ground, label: groundName(ground, edition) })),
          { value: another, label: "Another ground" },
        ],
      },
    ],
  };
  return { ...form, sections: [asked, ...form.sections] };
};

/** The ground a notice's answers name, if it is one the agreement tells apart. */
export const groundIn = (values: FormValues): string | undefined => {
  const ground = textOf(values["ground"]?.["ground"]).trim();
  return ground === "" || ground === another ? undefined : ground;
};
