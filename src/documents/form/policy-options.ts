import type { Edition } from "../../policy/index.ts";
import { isFor, type CyclePerson } from "./asked-sections.ts";
import type { Option } from "./fitted-form.ts";

interface ChoicesParameters {
  readonly of?: string;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly allowed?: readonly string[];
  readonly words?: Readonly<Record<string, string>>;
}

/** What is known of the answer before it is given: on which document, and whether it is the overall one. */
export type Answering = Readonly<Record<string, string | boolean>>;

/**
 * The answers a `choices` rule of the edition allows for e.g. `rating-given.value`, in its order and words; empty without
 * such a rule. A rule that is only about other answers (`where`: another evaluation, the overall mark) is passed over.
 */
export const policyOptions = (
  edition: Pick<Edition, "rules">,
  of: string,
  cycle: CyclePerson,
  answering: Answering = {},
): readonly Option[] => {
  const rule = edition.rules.find((candidate) => {
    if (candidate.kind !== "choices" || !isFor(candidate.for, cycle)) return false;
    const parameters = candidate.parameters as ChoicesParameters;
    return parameters.of === of && isAbout(parameters.where ?? {}, answering);
  });
  const { allowed = [], words = {} } = (rule?.parameters ?? {}) as ChoicesParameters;
  return allowed.map((value) => ({ value, label: words[value] ?? plain(value) }));
};

const isAbout = (where: Readonly<Record<string, unknown>>, answering: Answering): boolean =>
  Object.entries(where).every(([name, wanted]) => {
    const known = answering[name];
    return known === undefined || [wanted].flat().includes(known);
  });

const plain = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1).replaceAll("-", " ");
