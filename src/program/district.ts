import { createHash, randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Day } from "../calendar/index.ts";
import type { Digest, FactSource } from "../casefile/index.ts";
import * as development from "../development/index.ts";
import * as documents from "../documents/index.ts";
import * as evaluation from "../evaluation/index.ts";
import * as observations from "../observations/index.ts";
import * as plans from "../plans/index.ts";
import { makeRoster, type Roster } from "../roster/index.ts";
import { openStorage, type Storage } from "../storage/index.ts";
import { openAgreements, type Agreements, type DataFolders } from "./agreements.ts";
import { clockFor, type Clock } from "./clock.ts";
import type { Reached } from "./reached.ts";

/** Whose facts stand in a file besides its own: each domain folder's. */
export const factSources: readonly FactSource[] = [documents, plans, development, observations, evaluation];

/** One district, opened: what it keeps, the agreements it follows, and what time it is there. */
export interface District {
  readonly storage: Storage;
  readonly agreements: Agreements;
  readonly clock: Clock;
  readonly roster: () => Promise<Roster>;
  readonly newId: () => string;
  readonly newSecret: () => string;
  readonly digest: Digest;
  readonly parts: documents.DocumentParts & observations.ObservationParts;
  readonly reached: Reached;
}

export interface DistrictOptions {
  /** Folder for the database; ":memory:" keeps nothing. */
  readonly data: string;
  readonly folders: DataFolders;
  readonly zone: string;
  /** The demo may stand on another day than the machine's. */
  readonly today?: Day;
  readonly onFault?: (fault: unknown) => void;
  /** How it is reached from outside; left out, its mail has no links and is kept. */
  readonly reached?: Reached;
}

const sha256: Digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** The roster as it stands, read again only when it changed. */
const keptRoster = ({ roster }: Storage): (() => Promise<Roster>) => {
  let kept: { readonly revision: number; readonly roster: Roster } | undefined;
  return async () => {
    const revision = await roster.revision();
    if (kept?.revision !== revision) kept = { revision, roster: makeRoster(await roster.load()) };
    return kept.roster;
  };
};

/** The database's name in its folder. */
export const databaseFile = "evenhand.sqlite";

export const openDistrict = async (options: DistrictOptions): Promise<District> => {
  const storage = await openStorage({
    path: options.data === ":memory:" ? options.data : join(options.data, databaseFile),
    district: "district",
    projections: [documents.documentProjection, plans.planProjection],
    ...(options.onFault ? { onFault: options.onFault } : {}),
  });
  const agreements = openAgreements(options.folders);
  const rubric: observations.ObservationParts["rubric"] = (edition) =>
    documents.focusChoices(agreements.rubric(edition.rubric));
  return {
    storage,
    agreements,
    clock: clockFor(options.zone, options.today),
    roster: keptRoster(storage),
    newId: randomUUID,
    newSecret: () => randomBytes(32).toString("base64url"),
    digest: sha256,
    reached: options.reached ?? { sendsMail: false },
    parts: {
      drafts: storage.drafts,
      forms: agreements.forms,
      rubric,
      digest: sha256,
      observations: storage.observations,
      attachments: storage.attachments,
      evidence: observations.findEvidence({ observations: storage.observations, rubric }),
    },
  };
};
