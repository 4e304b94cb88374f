import type { Day } from "../calendar/index.ts";

export const entryKinds = ["asked", "added", "answered", "forwarded", "closed"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing said or done about a request, in the order it came. Nothing is changed or taken back. */
export interface HelpEntry {
  readonly number: number;
  readonly kind: EntryKind;
  readonly person: string;
  /** Instant, ISO, UTC. */
  readonly at: string;
  /** The day it was there then. */
  readonly on: Day;
  readonly words: string;
}

/** The step that a problem stands in the way of: a finding of one file. */
export interface HinderedStep {
  readonly finding: string;
  readonly rule: string;
  /** What is asked, in words, as it stood when help was asked for. */
  readonly asks: string;
  readonly due?: Day;
}

/** A question or problem, with the page it came from, under a number one can name on the telephone. */
export interface HelpRequest {
  readonly number: number;
  readonly person: string;
  readonly at: string;
  readonly on: Day;
  /** Path of the page where help was asked for. */
  readonly page: string;
  /** Whose file that page was about. */
  readonly file?: string;
  readonly step?: HinderedStep;
  readonly entries: readonly HelpEntry[];
}

export type NewRequest = Omit<HelpRequest, "number" | "entries"> & { readonly words: string };

/** Where a request stands: who has the next word. */
export type RequestState = "waiting" | "answered" | "closed";

/** A word added after an answer, or after the end, opens the request again. Forwarding keeps it waiting. */
export const stateOf = ({ entries }: Pick<HelpRequest, "entries">): RequestState => {
  const last = entries.findLast(({ kind }) => kind !== "forwarded");
  if (last?.kind === "answered") return "answered";
  return last?.kind === "closed" ? "closed" : "waiting";
};

/** Whether the problem was reported while there was still time for the step. */
export const reportedInTime = ({ step, on }: Pick<HelpRequest, "step" | "on">): boolean =>
  step?.due === undefined || Temporal.PlainDate.compare(on, step.due) <= 0;

/** Where requests are kept; implemented by storage. */
export interface HelpStore {
  /** Gives the next number. The same form sent twice is answered with the number it got first. */
  open(request: NewRequest, once: string): Promise<number>;
  find(number: number): Promise<HelpRequest | undefined>;
  /** Newest first; of one person, or of everyone. */
  list(of?: string): Promise<readonly HelpRequest[]>;
  /** Added once for each form, however often it is sent. */
  add(number: number, entry: Omit<HelpEntry, "number">, once: string): Promise<void>;
}
