import type { DraftStore, FormLibrary } from "../documents/index.ts";
import type { AccessCheckStore } from "../help/index.ts";
import type { PreparedObservation } from "../observations/index.ts";
import type { Problem } from "../policy/index.ts";
import type { LetIn } from "./read-file.ts";

/** What the desk's pages are made of besides the program's `App`; `main.ts` hands it in. */
export interface DeskParts {
  readonly drafts: Pick<DraftStore, "openOfFile" | "load">;
  /**
   * Files in which a helper or representative may have been let in, so that not every file is looked into for them;
   * left out, every file is.
   */
  readonly letIn?: LetIn;
  readonly forms: () => FormLibrary;
  readonly accessChecks: AccessCheckStore;
  /** Observations somebody prepares and has told nobody of; left out, My work says nothing of them. */
  readonly prepared?: (observer: string) => Promise<readonly PreparedObservation[]>;
  /** Whether the mail server answers; `undefined` where the district sends no mail. */
  readonly mailWorks: () => Promise<boolean | undefined>;
  /** Notices in the person’s inbox that they have not read; left out, My work says nothing of them. */
  readonly unread?: (person: string) => Promise<number>;
  /** Data files that could not be read; what stood before them is still in force. */
  readonly problems: () => readonly (Problem & { readonly folder: string })[];
}
