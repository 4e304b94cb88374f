import { diffArrays } from "diff";

/** One place where two texts differ, with up to three words around it. Either side may be empty. */
export interface Difference {
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
  readonly after: string;
}

const words = (text: string): string[] => text.match(/\S+/gu) ?? [];
const AROUND = 3;

/** Where two texts differ, in words and in order; white space alone is no difference. */
export const differences = (mine: string, theirs: string): readonly Difference[] => {
  const found: Difference[] = [];
  let before: readonly string[] = [];
  let open: { mine: string[]; theirs: string[] } | undefined;
  const close = (after: readonly string[]): void => {
    if (open)
      found.push({
        before: before.slice(-AROUND).join(" "),
        mine: open.mine.join(" "),
        theirs: open.theirs.join(" "),
        after: after.slice(0, AROUND).join(" "),
      });
    open = undefined;
  };
  for (const { added, removed, value } of diffArrays(words(mine), words(theirs))) {
    if (added || removed) {
      open ??= { mine: [], theirs: [] };
      (added ? open.theirs : open.mine).push(...value);
    } else {
      close(value);
      before = value;
    }
  }
  close([]);
  return found;
};
