import type { Day } from "../../calendar/index.ts";
import type { Post } from "../roster.ts";
import type { ChangedField } from "./planned.ts";
import type { StaffRow } from "./source.ts";

/** A post as a row wants it; what is `undefined` the row does not speak of. */
export interface WantedPost {
  readonly row: StaffRow;
  readonly site?: string | undefined;
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  readonly jobClass?: string | undefined;
  readonly staffGroup?: string | undefined;
  readonly status?: string | undefined;
  /** Identity; `null` for nobody. */
  readonly supervisor?: string | null | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | null | undefined;
}

/** Unit of a post of which no source says it. No agreement covers it, so that opening a year asks for it. */
export const unassigned = "unassigned";

const compared = ["site", "title", "unit", "jobClass", "staffGroup", "supervisor", "status"] as const;
export type ComparedField = (typeof compared)[number];

/** How a field of a post is called in changes. */
export const nameOfField: Readonly<Record<ComparedField, ChangedField>> = {
  ...{ site: "site", title: "title", unit: "unit", jobClass: "job-class", staffGroup: "staff-group" },
  ...{ supervisor: "supervisor", status: "status" },
};

export const valueOf = (post: Post, field: ComparedField): string | undefined => {
  if (field !== "status") return post[field];
  const { status } = post.attributes;
  return typeof status === "string" ? status : undefined;
};

/** Fields in which the post is not as wanted. */
export const differing = (post: Post, wanted: WantedPost): readonly ComparedField[] =>
  compared.filter((field) => wanted[field] !== undefined && (wanted[field] ?? undefined) !== valueOf(post, field));

/** The post as wanted, everything else as it was. */
export const withWanted = (post: Post, wanted: WantedPost): Post => {
  const { supervisor: before, ...rest } = post;
  const supervisor = wanted.supervisor === undefined ? before : (wanted.supervisor ?? undefined);
  return {
    ...rest,
    title: wanted.title ?? post.title,
    unit: wanted.unit ?? post.unit,
    jobClass: wanted.jobClass ?? post.jobClass,
    site: wanted.site ?? post.site,
    staffGroup: wanted.staffGroup ?? post.staffGroup,
    ...(supervisor === undefined ? {} : { supervisor }),
    attributes: wanted.status === undefined ? post.attributes : { ...post.attributes, status: wanted.status },
  };
};

const weights: Readonly<Record<ComparedField, number>> = {
  ...{ site: 8, title: 6, unit: 4, jobClass: 2, supervisor: 1, staffGroup: 1, status: 1 },
};

/** What is as wanted in all but the days stands above all else. */
const alike = 100;
/** A last day counts for more than the first days of all rows together. */
const LAST_DAY = 8;

/** How much alike a post and a wanted one are. */
export const likeness = (post: Post, wanted: WantedPost): number => {
  const other = new Set(differing(post, wanted));
  const { from, to } = wanted;
  const sameEnd = (to?.toString() ?? undefined) === post.to?.toString();
  const sameDays = (sameEnd ? LAST_DAY : 0) + Number(from?.equals(post.from) ?? false);
  if (other.size === 0) return alike + sameDays;
  return compared.reduce(
    (sum, field) => sum + (other.has(field) || wanted[field] === undefined ? 0 : weights[field]),
    0,
  );
};
