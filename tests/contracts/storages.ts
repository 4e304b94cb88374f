import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyProjection } from "../../src/casefile/index.ts";
import type { Tamper } from "./tamper.ts";
import { tamperWith } from "./tamper-sqlite.ts";
import { openStorage, type Storage } from "../../src/storage/index.ts";

/** A new, empty storage for one test, and how to open the same one again (a second process would). */
export interface StorageUnderTest {
  readonly storage: Storage;
  readonly openAgain: ((district?: string) => Promise<Storage>) | undefined;
  readonly tamper?: Tamper;
  readonly end: () => Promise<void>;
}

export type MakeStorage = () => Promise<StorageUnderTest>;

export const sqliteInMemory = async (projections: readonly AnyProjection[] = []): Promise<StorageUnderTest> => {
  const storage = await openStorage({ path: ":memory:", district: "fairview", projections });
  return { storage, openAgain: undefined, end: () => storage.close() };
};

export const sqliteInFile = async (projections: readonly AnyProjection[] = []): Promise<StorageUnderTest> => {
  const folder = mkdtempSync(join(tmpdir(), "evenhand-"));
  const path = join(folder, "district.db");
  const open = (district = "fairview"): Promise<Storage> => openStorage({ path, district, projections });
  const opened = [await open()];
  const tamper = tamperWith(path);
  return {
    storage: opened[0] as Storage,
    tamper,
    openAgain: async (district) => {
      const other = await open(district);
      opened.push(other);
      return other;
    },
    end: async () => {
      tamper.close();
      for (const storage of opened) await storage.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Every kind of storage the contracts run on. */
export const storages: Readonly<Record<string, MakeStorage>> = {
  "SQLite in memory": () => sqliteInMemory(),
  "SQLite in a file": () => sqliteInFile(),
};
