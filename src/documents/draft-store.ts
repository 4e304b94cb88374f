import type { Role } from "../policy/index.ts";
import type { SectionValues } from "./values.ts";

/** Who wrote, in which of their roles on this file. */
export interface Writer {
  readonly person: string;
  readonly role: Role;
}

/** What a draft is of. The document keeps its identity through all its versions. */
export interface DraftHeader {
  readonly id: string;
  /** The employee whose file it will belong to. */
  readonly file: string;
  readonly cycle: string;
  /** Form type, e.g. "ddf", "plan". */
  readonly type: string;
  /** Form edition the draft is written on, `${type}@${first day}`. */
  readonly form: string;
  /** Identity of the document when it is issued. */
  readonly document: string;
  /** 1, or one more than the version being revised. */
  readonly version: number;
  readonly plan?: string;
  /** The document this one answers, e.g. the form a response belongs to. */
  readonly answers?: string;
  readonly openedBy: Writer;
  /** ISO instant. */
  readonly openedAt: string;
  readonly closed?: { readonly at: string; readonly how: "issued" | "set-aside" };
}

interface Written {
  /** 1 for the draft's first entry; never reused. */
  readonly number: number;
  readonly section: string;
  readonly by: Writer;
  /** ISO instant. */
  readonly at: string;
}

/** The section's words from now on. `revision` counts the texts of that section from 1. */
export interface TextEntry extends Written {
  readonly kind: "text";
  readonly revision: number;
  readonly value: SectionValues;
  /** Number of the suggestion or kept text that these words take up. */
  readonly takes?: number;
}

/** Words that could not be saved because another text came first: kept, and shown to their writer until settled. */
export interface AsideEntry extends Written {
  readonly kind: "aside";
  readonly basis: number;
  readonly value: SectionValues;
}

/** Words put to the other side without changing the section. */
export interface SuggestionEntry extends Written {
  readonly kind: "suggestion";
  readonly basis: number;
  readonly value: SectionValues;
  readonly note: string;
}

/** A suggestion or kept text that its writer takes back, or that is not taken up. */
export interface SettledEntry extends Written {
  readonly kind: "settled";
  readonly settles: number;
}

/** Agreement to the words of one revision, or its withdrawal. */
export interface AgreementEntry extends Written {
  readonly kind: "agreement";
  readonly revision: number;
  readonly agrees: boolean;
}

export type DraftEntry = TextEntry | AsideEntry | SuggestionEntry | SettledEntry | AgreementEntry;

type Unnumbered<E> = E extends DraftEntry ? Omit<E, "number"> : never;

/** What is added; a text or agreement names the revision it was made on, and the store gives the numbers. */
export type NewDraftEntry =
  Unnumbered<Exclude<DraftEntry, TextEntry>> | (Omit<TextEntry, "number" | "revision"> & { readonly expected: number });

/** A draft with everything ever written in it, oldest first. */
export interface DraftRecord {
  readonly header: DraftHeader;
  readonly entries: readonly DraftEntry[];
}

export type DraftWritten =
  | { readonly ok: true; readonly entry: DraftEntry }
  /** Another text stands since `expected`: `current` is it, `kept` holds the words that came second. */
  | { readonly ok: false; readonly why: "conflict"; readonly current: TextEntry; readonly kept: AsideEntry }
  | { readonly ok: false; readonly why: "closed" | "unknown-draft" };

/**
 * Where drafts live; implemented by storage. Entries are only ever added.
 *
 * `write` is one transaction: a text whose `expected` is not the section's newest revision (0: none yet) is not
 * added as text but as an aside, and comes back as a conflict. The same `once` again gives the first answer again.
 */
export interface DraftStore {
  /** Opens a draft; one with this id already there is left as it is and returned. */
  create(header: Omit<DraftHeader, "closed">): Promise<DraftHeader>;
  load(id: string): Promise<DraftRecord | undefined>;
  /** Drafts not closed, oldest first. */
  openOfFile(file: string): Promise<readonly DraftHeader[]>;
  openOfPlan(plan: string): Promise<readonly DraftHeader[]>;
  write(draft: string, entry: NewDraftEntry, once: string): Promise<DraftWritten>;
  /** Closing twice is the same as once. Issuing closes through `Append.closesDraft` instead. */
  close(id: string, at: string): Promise<void>;
}
