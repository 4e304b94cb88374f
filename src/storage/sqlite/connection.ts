import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";

/** Prepared statements kept; the program's queries are a few hundred. */
const MOST_PREPARED = 500;

interface Prepared {
  readonly statement: StatementSync;
  readonly reads: boolean;
}

/** Milliseconds to stand still for another process; `whenFree` goes on waiting without holding up the server. */
const STAND_STILL = 10;

/**
 * Opens an embedded database for safety before speed: every commit is on disk before it is answered
 * (`synchronous=FULL`, https://sqlite.org/pragma.html#pragma_synchronous), readers do not wait for the writer (WAL).
 */
export const openDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: STAND_STILL });
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF");
  return database;
};

/** Kysely's connection over `node:sqlite`. */
export class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, reads } = this.#prepare(sql);
    const values = parameters as readonly SQLInputValue[];
    if (reads) return { rows: statement.all(...values) as Row[] };
    return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    const statement = this.#database.prepare(sql);
    for (const row of statement.iterate(...(parameters as readonly SQLInputValue[]))) yield { rows: [row as Row] };
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
    if (this.#prepared.size >= MOST_PREPARED) this.#prepared.clear();
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}
