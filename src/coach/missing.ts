import type { Missing } from "./note.ts";
import type { Read } from "./read.ts";

const line = (kind: string): boolean => kind === "percent" || kind === "count" || kind === "rate";
const seen = (name: string | undefined): boolean => name === "seen" || name === "other" || name === "outcome";

/** What none of the sentences says. Where nothing is missing and it still cannot be judged, the threshold is not one. */
export function missingIn(sentences: readonly Read[], measurable: boolean): readonly Missing[] {
  const some = (has: (read: Read) => boolean): boolean => sentences.some(has);
  const act =
    measurable ||
    some(({ clauses, evidence }) => clauses.some((clause) => seen(clause.act?.class)) || evidence.products.length > 0);
  const threshold =
    measurable ||
    some(({ evidence }) => evidence.vague.length === 0 && evidence.amounts.some(({ kind }) => line(kind)));
  const time = some(
    ({ evidence }) =>
      evidence.frequencies.length > 0 ||
      evidence.deadlines.length > 0 ||
      evidence.universals.length > 0 ||
      evidence.amounts.some(({ kind }) => kind === "period" || kind === "day"),
  );
  const changes = some(({ clauses }) => clauses.some(({ act: each }) => each?.class === "change"));
  const record = some(({ evidence }) => evidence.records.length > 0);
  return [
    ...(act ? [] : (["act"] as const)),
    ...(threshold ? [] : (["threshold"] as const)),
    ...(time ? [] : (["time"] as const)),
    ...(changes && !some(hasBaseline) ? (["baseline"] as const) : []),
    ...(record ? [] : (["record"] as const)),
    ...(!measurable && act && threshold ? (["threshold"] as const) : []),
  ];
}

/** "from six to two", "than last year", "currently 40 %": where the change begins. */
const hasBaseline = ({ tokens, evidence }: Read): boolean =>
  tokens.some(({ word }) => /^(?:currently|baseline|current|previous)$/.test(word)) ||
  tokens.some(
    ({ word }, at) =>
      word === "last" && /^(?:year|semester|quarter|spring|fall|winter|month|term)$/.test(tokens[at + 1]?.word ?? ""),
  ) ||
  evidence.amounts.some(({ from }) => from);
