import type { HelpStore } from "./help-request.ts";

/** What the pages of help stand on besides the program's `App`; `main.ts` hands it in. */
export interface HelpParts {
  readonly requests: HelpStore;
  /** Sends what an officer wrote to the district's help desk; absent where none is set up. */
  readonly forward?: (mail: {
    readonly subject: string;
    readonly text: string;
    readonly once: string;
  }) => Promise<void>;
}
