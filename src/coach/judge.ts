import type { Amount } from "./amounts.ts";
import type { Clause } from "./clauses.ts";
import type { Evidence } from "./evidence.ts";

/** Whether one act, as this clause puts it, can be judged met or not met. */
export function judgeable(clause: Clause, evidence: Evidence): boolean {
  const within = ({ at }: { readonly at: number }): boolean => at >= clause.from && at < clause.to;
  const amounts = evidence.amounts.filter(within);
  const lines = amounts.filter(({ kind }) => kind === "percent" || kind === "count");
  const universals = evidence.universals.filter(within);
  const exact = evidence.deadlines.some((each) => within(each) && each.exact);
  const often = evidence.frequencies.some(within);
  const dated = evidence.deadlines.some(within);
  const spoiled = evidence.vague.some((each) => within(each) && spoils(each.kind, universals.length > 0 || often));
  const own = clause.act?.at;
  const trait = evidence.traits.some((each) => within(each) && each.at !== own);
  const field = trait || evidence.practices.some(within);
  const wide = evidence.practices.some(({ at }) => own !== undefined && at > own && at <= own + 2);
  const product = evidence.products.some(within);
  const record = evidence.records.length > 0;
  const rate = amounts.some(({ kind }) => kind === "rate");
  const each = universals.length > 0 || rate;

  if (universals.some(({ exclusive }) => exclusive)) return !spoiled;
  const kind = clause.act?.class;
  switch (kind) {
    case "seen":
      return lines.length > 0 || exact || ((each || often || dated) && !spoiled && (product || !(trait || wide)));
    case "other":
      return lines.length > 0 || exact || ((each || often || dated) && !spoiled && !field);
    case "loose":
      if (lines.some((line) => !(trait && line.kind === "percent" && !record)))
        return !(trait && lines.every(isShare) && !record);
      return exact ? !spoiled : (each || often) && product && !spoiled && !trait;
    case "outcome":
      if (lines.length > 0) return !trait || record;
      return (each && (record || product) && !spoiled && !trait) || (exact && !spoiled && product);
    case "change":
      // "By 10 %" compares: without a period, a record or a beginning, nobody knows with what.
      return (
        lines.some((line) => (isShare(line) || line.limit) && (!line.relative || record || timed(evidence))) &&
        (!trait || record)
      );
    case "inner":
      return lines.some((line) => isShare(line) || line.limit) && record;
    case undefined:
      if (clause.to - clause.from < 2) return false;
      if (lines.length > 0 || exact) return !trait || record;
      return (each || often) && (product || dated) && !spoiled && !trait;
  }
}

const timed = ({ amounts, deadlines, frequencies, universals }: Evidence): boolean =>
  deadlines.length + frequencies.length + universals.length > 0 ||
  amounts.some(({ kind, from }) => kind === "period" || kind === "day" || from);

const isShare = ({ kind }: Amount): boolean => kind === "percent";

/** "On time" with each, every or a rate is a line, though it leaves open by which clock. */
const spoils = (kind: string, every: boolean): boolean => !(kind === "on-time" && every) && kind !== "how-many";
