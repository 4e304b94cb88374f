import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStorage, type Storage } from "../../src/storage/index.ts";

/** A new, empty storage for one test, and how to open the same one again (a second process would). */
export interface StorageUnderTest {
  readonly storage: Storage;
  readonly openAgain: (() => Promise<Storage>) | undefined;
  readonly end: () => Promise<void>;
}

export type MakeStorage = () => Promise<StorageUnderTest>;

/** Every kind of storage the contracts run on. */
export const storages: Readonly<Record<string, MakeStorage>> = {
  "SQLite in memory": async () => {
    const storage = await openStorage({ path: ":memory:", district: "fairview" });
    return { storage, openAgain: undefined, end: () => storage.close() };
  },
  "SQLite in a file": async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    const open = (): Promise<Storage> => openStorage({ path: join(folder, "district.db"), district: "fairview" });
    const storage = await open();
    const others: Storage[] = [];
    return {
      storage,
      openAgain: async () => {
        const other = await open();
        others.push(other);
        return other;
      },
      end: async () => {
        for (const one of [storage, ...others]) await one.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};
