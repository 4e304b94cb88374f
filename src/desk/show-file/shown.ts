import type { ActOffered } from "./acts-offered.ts";
import type { CheckBlock } from "./checklist.ts";
import type { DaybookLine } from "./daybook.ts";
import type { OwnersBlock } from "./owners-block.ts";
import type { Line } from "./line.ts";
import type { Listed, StripFact } from "./around.ts";

/** A file's page, ready to be drawn. */
export interface FileShown {
  readonly name: string;
  readonly post: string;
  readonly school: { readonly label: string; readonly href: string } | undefined;
  /** "A PIP is running". */
  readonly standing: string | undefined;
  /** What comes next and when, in a sentence. */
  readonly comes: string | undefined;
  /** What this reader owes next. */
  readonly next: { readonly title: string; readonly href: string } | undefined;
  readonly acts: readonly ActOffered[];
  /** Whose each open step is, after the post changed within the year. */
  readonly owners: OwnersBlock | undefined;
  readonly strip: readonly StripFact[];
  /** Who stands on which side; `supervisors` where others acted on it before. */
  readonly sides: { readonly supervisor: string; readonly supervisors: string | undefined; readonly employee: string };
  readonly line: Line;
  readonly today: { readonly day: string; readonly words: string; readonly dayWords: string };
  readonly year: string;
  readonly counts: string;
  readonly blocks: readonly CheckBlock[];
  readonly plans: readonly Listed[];
  readonly documents: readonly Listed[];
  /** The development record and the certificates. */
  readonly development: readonly Listed[];
  readonly helpers: readonly Listed[];
  readonly looks: readonly Listed[];
  /** This year's entries, and those of the years before. */
  readonly daybook: readonly DaybookLine[];
  readonly earlier: readonly DaybookLine[];
  readonly expected: DaybookLine | undefined;
  /** Where an entry is struck as a mistake. */
  readonly strike: (event: string) => string;
  /** The reader is about to strike one: each entry they may strike offers it. */
  readonly striking: boolean;
}
