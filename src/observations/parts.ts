import type { Digest } from "../casefile/index.ts";
import type { DocumentParts } from "../documents/index.ts";
import type { AttachmentStore } from "./attachments/store.ts";
import type { ObservationStore } from "./store.ts";

/** What pages and acts of observations stand on; the program joins it. */
export interface ObservationParts extends DocumentParts {
  readonly observations: ObservationStore;
  readonly attachments: AttachmentStore;
  readonly digest: Digest;
}
