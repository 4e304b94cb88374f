import type { RosterImports, RosterStore } from "../../roster/index.ts";
import type { LoggedChange } from "../parts.ts";

/** What the pages of the roster are made of besides the program's `App`; the program hands it in. */
export interface RosterParts {
  readonly store: RosterStore;
  readonly imports: RosterImports;
  readonly settings: {
    all(): Promise<Readonly<Record<string, unknown>>>;
    set(name: string, value: unknown, by: string, reason: string): Promise<void>;
  };
  readonly changes: { of(subject: string, most: number): Promise<readonly LoggedChange[]> };
  /** Writes into files what changed of people's posts; answers with how many files say so. */
  readonly tell: () => Promise<number>;
}
