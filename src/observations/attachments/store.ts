/** A file that belongs to an observation. */
export interface Attachment {
  readonly id: string;
  readonly file: string;
  readonly observation: string;
  /** Cleaned: letters, figures, spaces, dots and hyphens, with the ending of what it really is. */
  readonly name: string;
  /** Media type, from its first bytes. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** ISO instant it was put away; its bytes stay. */
  readonly putAwayAt?: string;
}

/** Where files live; implemented by storage. */
export interface AttachmentStore {
  /** One with this identity already there is left as it is. */
  keep(attachment: Attachment, bytes: Uint8Array): Promise<void>;
  /** Those of an observation, in the order they came, with those put away. */
  of(file: string, observation: string): Promise<readonly Attachment[]>;
  bytes(file: string, observation: string, id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  putAway(file: string, observation: string, id: string, at: string): Promise<void>;
}
