import type { TableOptions, TableRead } from "./read-table.ts";

/** Opens one file of a package as a table. */
export type ReadFile = (name: string, options?: TableOptions) => TableRead;
