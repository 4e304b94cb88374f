import type { Missing, Note } from "../note.ts";
import type { Read } from "../read.ts";
import { spanOf, type TextSpan } from "../span.ts";

/** For each thing missing, a note at the words it would complete. */
export const missingNotes = (sentences: readonly Read[], missing: readonly Missing[]): readonly Note[] =>
  missing.map((each) => {
    const at = sentences.find(({ clauses }) => clauses.some(({ act }) => concerned(each, act?.class))) ?? sentences[0];
    return {
      key: `missing.${each}`,
      span: at === undefined ? [0, 0] : words(at, each),
      with: { words: at === undefined ? "" : saying(at, each) },
    };
  });

/** A baseline is asked for at the word of change; everything else at the first act. */
const concerned = (missing: Missing, act: string | undefined): boolean =>
  missing === "baseline" ? act === "change" : act !== undefined;

const actOf = ({ clauses }: Read, missing: Missing): number | undefined =>
  (clauses.find(({ act }) => concerned(missing, act?.class)) ?? clauses[0])?.act?.at;

function words(read: Read, missing: Missing): TextSpan {
  const at = actOf(read, missing);
  return at === undefined ? spanOf(read.tokens, 0, read.tokens.length - 1) : spanOf(read.tokens, at, at);
}

const saying = (read: Read, missing: Missing): string => {
  const at = actOf(read, missing);
  return at === undefined ? "" : (read.tokens[at]?.word ?? "");
};
