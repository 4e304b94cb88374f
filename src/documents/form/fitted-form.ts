import type { Focus, PartName, Role } from "../../policy/index.ts";
import type { EvidenceChoice } from "../evidence.ts";
import type { Asked } from "./asked-sections.ts";
import type { Condition } from "./load-form.ts";

/** A matter of the policy's rubric that a focus or rating can name. */
export interface FocusChoice extends Focus {
  /** Heading it stands under in the rubric. */
  readonly group?: string;
  readonly description?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** The section that choosing this answers, e.g. a strategy of the students'. */
  readonly answers?: string;
}

interface Question {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional: boolean;
}

export type Column =
  | (Question & { readonly kind: "text" | "long-text"; readonly most?: number })
  | (Question & { readonly kind: "day" })
  | (Question & { readonly kind: "number"; readonly least?: number; readonly most?: number })
  | (Question & { readonly kind: "check"; readonly states?: string })
  | (Question & { readonly kind: "choice"; readonly options: readonly Option[] });

export type Field = (
  | Column
  | (Question & { readonly kind: "focus"; readonly choices: readonly FocusChoice[] })
  /** What was seen and written down elsewhere, by reference: the words are frozen with their source at issue. */
  | (Question & { readonly kind: "evidence"; readonly choices: readonly EvidenceChoice[] })
  /** One answer for the whole, or (`foci`) one for each matter of the rubric. */
  | (Question & {
      readonly kind: "rating";
      /** What is asked beside each mark, e.g. what it rests on; its answer is the row's `words`. */
      readonly rests?: string;
      readonly options: readonly Option[];
      readonly foci?: readonly FocusChoice[];
    })
  | (Question & {
      readonly kind: "rows";
      readonly row: string;
      readonly part?: PartName;
      readonly columns: readonly Column[];
    })
) & { readonly shownWhen?: Condition };

export interface Section {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly by: readonly Role[];
  readonly written: "before-issue" | "when-acknowledging";
  readonly shownWhen?: Condition;
  /** What the agreement asks of this section, if anything. */
  readonly asked?: Asked;
  readonly fields: readonly Field[];
}

/** A form in one agreement's words for one person: what is shown, asked and frozen. */
export interface Form {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly lead?: string;
  /** What a document on this form gives notice of by itself. */
  readonly notice?: string;
  /** Edition of the policy it is fitted to. */
  readonly edition: string;
  readonly sections: readonly Section[];
}

/** "indicator:4.2": what a focus field and a rating row hold. */
export const focusKey = ({ kind, code }: Pick<Focus, "kind" | "code">): string => `${kind}:${code}`;
