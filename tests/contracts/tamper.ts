/** Ways past the program into its tables. */
export interface Tamper {
  readonly run: (sql: string) => void;
  /** Every value of every row, as bytes. */
  readonly texts: (
    table: string,
  ) => readonly { readonly row: number; readonly column: string; readonly bytes: Uint8Array }[];
  readonly put: (table: string, row: number, column: string, bytes: Uint8Array) => void;
  /** Keeps a table as it is, and puts it back. */
  readonly snapshot: (table: string) => () => void;
}
