/** What a file says of a post: words as they stood on the day, and the supervisor as an identity. */
export interface PostSaid {
  readonly title: string;
  readonly unit: string;
  readonly "job-class": string;
  readonly site: string;
  readonly supervisor?: string;
}

/** What of a post a file takes notice of; "post" where one begins or ends beside another. */
export const postFields = ["site", "supervisor", "unit", "job-class", "title", "post"] as const;
export type PostField = (typeof postFields)[number];

/** A post that changed, began (`was` is absent) or ended (`now` is absent) from one day on. */
export interface PostMove {
  readonly changed: readonly PostField[];
  /** First day it holds, ISO. */
  readonly from: string;
  readonly was?: PostSaid;
  readonly now?: PostSaid;
}
