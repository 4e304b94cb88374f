import type { Note } from "../note.ts";
import type { Read } from "../read.ts";
import { words } from "../lexicon.ts";
import { others, theirOutcomes } from "../words/persons.ts";
import { noteAt } from "./note-at.ts";

const people = words(others);
const outcomes = words(theirOutcomes);

/** A result that other people bring about, such as scores or satisfaction, with no act of the employee's own beside it. */
export function controlNotes({ tokens, clauses, evidence }: Read, text: string): readonly Note[] {
  const own = clauses.some(
    ({ act }) => act?.class === "seen" && !act.passive && !outcomes.has(tokens[act.at]?.word ?? ""),
  );
  if (own) return [];
  const who = tokens.findIndex(({ word }) => people.has(word.replace(/'s$/, "")));
  const what = tokens.findIndex(({ word }, at) => at !== who && outcomes.has(word));
  const named = evidence.records.some((at) => /^(?:scores?|tests?|testing)$/.test(tokens[at]?.word ?? ""));
  if (who >= 0 && what >= 0) return [noteAt("control.others", { tokens, text }, who, who)];
  if (named && what >= 0) return [noteAt("control.others", { tokens, text }, what, what)];
  return [];
}
