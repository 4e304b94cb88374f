import type { Finding } from "../../policy/index.ts";
import type { FileRequest } from "../../web/index.ts";
import type { CertificateLine } from "../certificates.ts";
import type { Development } from "../state.ts";
import type { Tabled } from "./conference.ts";

/** Everything the page of the record is drawn from. */
export interface RecordShown {
  readonly request: FileRequest;
  readonly development: Development;
  readonly certificates: readonly CertificateLine[];
  /** What the agreement asks of this year's plan. */
  readonly findings: readonly Finding[];
  readonly tabled: Tabled;
  /** A draft is open to this reader. */
  readonly draft: boolean;
}
