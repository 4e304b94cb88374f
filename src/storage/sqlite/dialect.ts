import type { DatabaseSync } from "node:sqlite";
import { type Dialect, type Driver, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from "kysely";
import { SqliteConnection } from "./connection.ts";

/** One connection, lent to one caller at a time, in the order they asked: a process has one writer. */
class SqliteDriver implements Driver {
  readonly #database: DatabaseSync;
  readonly #connection: SqliteConnection;
  #last: Promise<unknown> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#connection = new SqliteConnection(database);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SqliteConnection> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#last = promise;
    await before;
    this.#release = () => resolve(undefined);
    return this.#connection;
  }

  /** The write lock is taken at once: a transaction that began by reading could otherwise fail half-way. */
  async beginTransaction(connection: SqliteConnection): Promise<void> {
    connection.exec("BEGIN IMMEDIATE");
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    connection.exec("COMMIT");
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    if (this.#database.isTransaction) connection.exec("ROLLBACK");
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

/** SQLite for Kysely through Node's own `node:sqlite`. */
export const sqliteDialect = (database: DatabaseSync): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new SqliteDriver(database),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
