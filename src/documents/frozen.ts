import type { Role } from "../policy/index.ts";

/** One run of words by one writer; a section's segments follow each other without a gap. */
export interface Segment {
  readonly text: string;
  readonly role: Role;
  readonly person: string;
}

/** A piece of a section, in words. */
export type Block =
  | { readonly kind: "paragraph"; readonly label?: string; readonly text: string; readonly segments?: readonly Segment[] }
  | { readonly kind: "list"; readonly label?: string; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly label: string; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface FrozenSection {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Who wrote last, when (ISO instant); absent where nothing was written. */
  readonly written?: readonly { readonly person: string; readonly role: Role; readonly at: string }[];
  /** Who agreed to these very words, and when (ISO instant). */
  readonly agreed?: readonly { readonly person: string; readonly role: Role; readonly at: string }[];
  /** What the agreement says about this section, and where. */
  readonly clause?: string;
}

/**
 * A document as words: questions and answers, so that it stays readable when its form changes or is gone.
 * Plain JSON; days are already written out.
 */
export interface FrozenDocument {
  readonly title: string;
  readonly document: string;
  readonly version: number;
  readonly form: { readonly type: string; readonly edition: string };
  /** Edition of the policy whose words it uses. */
  readonly policy: string;
  readonly sections: readonly FrozenSection[];
}
