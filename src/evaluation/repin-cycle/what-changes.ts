import type { Finding, RuleKindName } from "../../policy/index.ts";

/** One thing that is asked otherwise under the other edition: absent on the side where it is not asked. */
export interface Changed {
  readonly before?: Finding;
  readonly after?: Finding;
}

/** Kinds that ask something of somebody or offer it; the others only judge acts. */
const asking: ReadonlySet<RuleKindName> = new Set<RuleKindName>([
  "duty",
  "cadence",
  "count",
  "acknowledge",
  "window",
  "right",
]);

const counts = ({ kind, state, occasion }: Finding): boolean =>
  asking.has(kind) && state !== "not-needed" && occasion.kind !== "act";

const sameAs = (one: Finding, other: Finding): boolean =>
  one.state === other.state && one.due?.toString() === other.due?.toString() && one.asks.key === other.asks.key;

/** What differs between the findings of one file under two editions, laid side by side by rule and occasion. */
export const whatChanges = (before: readonly Finding[], after: readonly Finding[]): readonly Changed[] => {
  const now = new Map(before.filter(counts).map((finding) => [finding.id, finding]));
  const then = new Map(after.filter(counts).map((finding) => [finding.id, finding]));
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((id): readonly Changed[] => {
    const [was, is] = [now.get(id), then.get(id)];
    if (was && is && sameAs(was, is)) return [];
    return [{ ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }];
  });
};
