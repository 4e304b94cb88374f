import type { Day } from "../calendar/index.ts";
import type { FileText } from "../policy/index.ts";

/** What a command may touch. main.ts supplies the real one, tests one in memory. */
export interface CliIo {
  /** One line (or several) for whoever reads the answer. */
  readonly out: (text: string) => void;
  /** One line about the run itself: what went wrong, how far it is. */
  readonly err: (text: string) => void;
  /** Replaces the last such text in place; absent where the reader is no terminal. */
  readonly redraw?: (text: string) => void;
  /** Every YAML file under a folder, by its name within it; an absent folder is empty. */
  readonly readFolder: (folder: string) => readonly FileText[] | Promise<readonly FileText[]>;
  readonly today: () => Day;
}

/** One option of a verb. `value` names what follows it (`--policies DIR`); without, it is a switch. */
export interface VerbOption {
  readonly value?: string;
  readonly says: string;
}

/** What was asked: arguments by position, options by name. */
export interface Asked {
  readonly given: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly on: (option: string) => boolean;
}

/** Ended well, found something wrong, or asked in a way that cannot be answered. */
export type ExitCode = 0 | 1 | 2;

export interface Verb {
  /** One word or two: "serve", "policy check". */
  readonly name: string;
  readonly summary: string;
  /** Names of its arguments by position, all of them needed. */
  readonly takes?: readonly string[];
  /** One more argument that may be left out. */
  readonly mayTake?: string;
  readonly options?: Readonly<Record<string, VerbOption>>;
  readonly run: (asked: Asked, io: CliIo) => ExitCode | Promise<ExitCode>;
}

/** Asked in a way that cannot be answered: said plainly, exit 2. */
export class AskedWrongly extends Error {
  override readonly name = "AskedWrongly";
}
