import type { Role } from "../policy/index.ts";

/** One run of words by one writer; a text's segments follow each other without a gap. */
export interface Segment {
  readonly text: string;
  readonly role: Role;
  readonly person: string;
}

/** A detail under an answer, e.g. "How it is judged". */
export interface Detail {
  readonly label: string;
  readonly text: string;
}

/** A piece of a section, in words. */
export type Block =
  | {
      readonly kind: "paragraph";
      readonly label?: string;
      readonly text: string;
      /** Whose words, when more than one person wrote them. */
      readonly segments?: readonly Segment[];
      readonly details?: readonly Detail[];
    }
  /** What one side promises or answers; `whose` is a side's name, e.g. "supervisor" or "students". */
  | {
      readonly kind: "list";
      readonly label: string;
      readonly whose?: string;
      readonly items: readonly { readonly text: string; readonly note?: string }[];
    }
  /** What was seen, word for word, and where it is written down. */
  | {
      readonly kind: "evidence";
      readonly label?: string;
      readonly items: readonly {
        readonly words: string;
        readonly source: string;
        readonly about?: string;
        readonly observation: string;
        readonly note: string;
      }[];
    }
  | {
      readonly kind: "table";
      readonly label: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Someone's part in a section, at an ISO instant. */
export interface Mark {
  readonly person: string;
  readonly role: Role;
  readonly at: string;
}

/** The words an agreement stands behind a section with. */
export interface SectionClause {
  readonly title: string;
  readonly place: string;
  readonly says: string;
}

export interface FrozenSection {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Who wrote in it, each with their last time. */
  readonly written: readonly Mark[];
  /** Who agreed to these very words. */
  readonly agreed: readonly Mark[];
  readonly clauses: readonly SectionClause[];
  /** Present on a section that is answered by acknowledging, such as a space for comments. */
  readonly later?: "when-acknowledging";
}

/**
 * A document as words: questions and answers, so that it stays readable when its form changes or is gone.
 * Plain JSON; days are already written out. People are identities, whose names the roster keeps.
 */
export interface FrozenDocument {
  readonly title: string;
  readonly document: string;
  readonly version: number;
  readonly form: { readonly type: string; readonly id: string };
  /** Edition of the policy whose words it uses. */
  readonly policy: string;
  readonly sections: readonly FrozenSection[];
}
