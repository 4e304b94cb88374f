import type { NewEvent } from "../casefile/index.ts";
import type { AttributeValue, Focus, PartName, Role, SectionState } from "../policy/index.ts";
import type { FrozenDocument } from "./frozen.ts";
import type { FormValues } from "./values.ts";

/** A part as it is kept in an event: its day is text. */
export interface StoredPart {
  readonly part: PartName;
  readonly id: string;
  readonly number: number;
  /** YYYY-MM-DD */
  readonly day?: string;
  readonly text: string;
  readonly is: Readonly<Record<string, AttributeValue>>;
  readonly filled: readonly string[];
}

export interface StoredContents {
  readonly sections: Readonly<Record<string, SectionState>>;
  readonly parts: readonly StoredPart[];
}

/** A document's words are closed from here on. Values stay beside the words so that a new version can start from them. */
export interface DocumentIssued {
  readonly document: string;
  /** Form type: ddf, notice, plan, review-note, summative … */
  readonly type: string;
  readonly version: number;
  readonly frozen: FrozenDocument;
  readonly values: FormValues;
  /** Digest of the frozen words in canonical JSON. */
  readonly hash: string;
  readonly contents: StoredContents;
  readonly focus: readonly Focus[];
  /** What the document says by itself, e.g. "need-for-plan". */
  readonly states: readonly string[];
  /** What a notice gives notice of; only on notices. */
  readonly notice?: string;
  /** The ground a notice names, where the agreement tells grounds apart. */
  readonly ground?: string;
  /** The observation it reports on; only on such reports. */
  readonly observation?: string;
}

/** The person it is for has it from this day on. */
export interface DocumentReceived {
  readonly document: string;
  readonly version: number;
  readonly how: "opened";
  /** Added by the person, e.g. that nobody has discussed it with them yet. */
  readonly comment?: string;
}

export const deliveries = ["handed-over", "mailed", "e-mailed"] as const;
export type Delivery = (typeof deliveries)[number];

/** A copy left the supervisor's hands outside the program. Handed over is received; mailed is only sent. */
export interface DocumentDelivered {
  readonly document: string;
  readonly version: number;
  readonly how: Delivery;
  /** Name of who saw it handed over. */
  readonly witness?: string;
}

export interface DocumentDiscussed {
  readonly document: string;
  readonly version: number;
  readonly with: readonly Role[];
}

/** Seen, in exactly the sentence that was shown. `hash` is that of the document shown. */
export interface DocumentAcknowledged {
  readonly document: string;
  readonly version: number;
  readonly as: Role;
  readonly means: string;
  readonly words: string;
  /** Rule the sentence comes from, and the edition it stands in. */
  readonly rule: string;
  readonly edition: string;
  readonly hash: string;
  readonly comment?: string;
}

/** Offered and declined; says nothing about agreement. */
export interface SignatureDeclined {
  readonly document: string;
  readonly version: number;
  readonly as: Role;
  readonly witness?: string;
  /** What the witness is to the parties, in the policy's names, e.g. "coworker". */
  readonly witnessRole?: string;
  readonly words: string;
  readonly hash: string;
  readonly comment?: string;
}

/** A written response, bound to the document it answers in every view. */
export interface ResponseFiled {
  /** The document it answers. */
  readonly document: string;
  readonly version: number;
  /** Identity of the response itself. */
  readonly response: string;
  readonly frozen: FrozenDocument;
  readonly values: FormValues;
  readonly hash: string;
}

export interface DocumentEventBodies {
  readonly DocumentIssued: DocumentIssued;
  readonly DocumentReceived: DocumentReceived;
  readonly DocumentDelivered: DocumentDelivered;
  readonly DocumentDiscussed: DocumentDiscussed;
  readonly DocumentAcknowledged: DocumentAcknowledged;
  readonly SignatureDeclined: SignatureDeclined;
  readonly ResponseFiled: ResponseFiled;
}

export type DocumentEventType = keyof DocumentEventBodies;
export type DocumentEvent = {
  [Type in DocumentEventType]: NewEvent<Type, DocumentEventBodies[Type]>;
}[DocumentEventType];
