import type { SchoolYear } from "../../calendar/index.ts";
import { openCaseFile, type EventLog } from "../../casefile/index.ts";
import { explainCovering, type Cycle, type ExplainedCovering, type PolicyLibrary } from "../../policy/index.ts";
import type { YearPost } from "./year-posts.ts";

/** How one person's year stands: opened already, or which agreement would cover it. */
export interface Standing extends YearPost {
  /** The year as it was opened for this unit. */
  readonly cycle?: Cycle;
  readonly covering: ExplainedCovering;
  /** Revision of the file that this was read at. */
  readonly revision: number;
  readonly lacks: readonly Lack[];
}

/** What a row of the roster does not say and the year will need. */
export type Lack = "supervisor" | "status" | "job-class" | "email";

const lacks = ({ person, post }: YearPost): readonly Lack[] => [
  ...(post.supervisor === undefined ? (["supervisor"] as const) : []),
  ...(post.attributes["status"] === undefined || post.attributes["status"] === "" ? (["status"] as const) : []),
  ...(post.jobClass === "" ? (["job-class"] as const) : []),
  ...(person.email === undefined ? (["email"] as const) : []),
];

/** Lays the year's posts beside the files and the agreements. */
export const standings = async (
  posts: readonly YearPost[],
  year: SchoolYear,
  { log, library }: { readonly log: Pick<EventLog, "loadMany">; readonly library: PolicyLibrary },
): Promise<readonly Standing[]> => {
  const loaded = await log.loadMany([...new Set(posts.map(({ person }) => person.id))]);
  const found = posts.map((each): Standing => {
    const { cycles, revision } = openCaseFile(each.person.id, loaded.get(each.person.id) ?? [], []);
    const cycle = cycles.find(({ schoolYear, person }) => schoolYear === year && person.unit === each.post.unit);
    return {
      ...each,
      ...(cycle ? { cycle } : {}),
      covering: explainCovering(library, each.about, year, each.first),
      revision,
      lacks: lacks(each),
    };
  });
  return found.filter(({ gone, cycle }) => !gone || cycle !== undefined);
};

export const isOpen = ({ cycle }: Standing): boolean => cycle !== undefined;
export const isReady = ({ cycle, covering }: Standing): boolean => !cycle && covering.covering.covering === "one";
export const hasNone = ({ cycle, covering }: Standing): boolean => !cycle && covering.covering.covering === "none";
export const hasSeveral = ({ cycle, covering }: Standing): boolean =>
  !cycle && covering.covering.covering === "several";
