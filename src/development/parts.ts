import type { DocumentParts } from "../documents/index.ts";
import type { Tabled } from "./show-record/conference.ts";

/** What pages and acts of development stand on; the program joins it. */
export interface DevelopmentParts extends DocumentParts {
  readonly tabled: Tabled;
}
