import type { FocusKind } from "../../policy/index.ts";
import { focusKey, type FocusChoice } from "./fitted-form.ts";

/** As much of a rubric as a form needs. */
interface Framework {
  readonly kind: FocusKind;
  readonly groups: readonly {
    readonly title: string;
    readonly entries: readonly { readonly code: string; readonly title: string; readonly says: string }[];
  }[];
}

/** Everything a rubric offers to pick from, in its order. */
export const focusChoices = (rubric: Framework | undefined): readonly FocusChoice[] =>
  (rubric?.groups ?? []).flatMap((group) =>
    group.entries.map(({ code, title, says }) => ({
      kind: (rubric as Framework).kind,
      code,
      title,
      description: says,
      group: group.title,
    })),
  );

/** The matters chosen, as the rubric has them; what it does not know any more is left out. */
export const chosenFoci = (choices: readonly FocusChoice[], keys: readonly string[]): readonly FocusChoice[] =>
  choices.filter((choice) => keys.includes(focusKey(choice)));
