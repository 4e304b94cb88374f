import type { Edition } from "../../policy/index.ts";
import { isFor, type CyclePerson } from "./asked-sections.ts";
import type { Option } from "./fitted-form.ts";

interface ChoicesParameters {
  readonly of?: string;
  readonly allowed?: readonly string[];
  readonly words?: Readonly<Record<string, string>>;
}

/** The answers a `choices` rule of the edition allows for e.g. `rating-given.value`, in its order and words; empty without such a rule. */
export const policyOptions = (edition: Edition, of: string, cycle: CyclePerson): readonly Option[] => {
  const rule = edition.rules.find(
    (candidate) =>
      candidate.kind === "choices" &&
      (candidate.parameters as ChoicesParameters).of === of &&
      isFor(candidate.for, cycle),
  );
  const { allowed = [], words = {} } = (rule?.parameters ?? {}) as ChoicesParameters;
  return allowed.map((value) => ({ value, label: words[value] ?? plain(value) }));
};

const plain = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1).replaceAll("-", " ");
