import type { Day } from "../calendar/index.ts";
import type { FactSource } from "../casefile/index.ts";
import type { DocumentParts } from "../documents/index.ts";
import type { PolicyLibrary } from "../policy/index.ts";
import type { Storage } from "../storage/index.ts";

/** What the demo is told into. */
export interface DemoParts {
  readonly storage: Pick<Storage, "log" | "drafts" | "roster" | "calendars">;
  readonly library: PolicyLibrary;
  readonly parts: DocumentParts;
  readonly sources: readonly FactSource[];
  readonly today: Day;
  readonly newId: () => string;
}
