import { answersIn, type Read, type Typed } from "../../answers/index.ts";
import type { EntryKind } from "../help-request.ts";

/** What may be said next about a request, by who says it. */
export const saidBy = {
  asker: ["added", "closed"],
  office: ["answered", "forwarded", "closed"],
} as const satisfies Readonly<Record<string, readonly EntryKind[]>>;

export interface Said {
  readonly kind: EntryKind;
  readonly words: string;
}

/** One more word about a request. Closing needs none. */
export const read = (typed: Typed, kinds: readonly EntryKind[]): Read<Said> => {
  const answers = answersIn(typed);
  const kind = answers.choice("kind", kinds);
  const words = answers.text("words", { most: 4000, optional: kind === "closed" });
  return answers.finish({ kind, words });
};
