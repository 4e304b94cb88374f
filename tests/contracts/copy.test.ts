import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStorage } from "../../src/storage/index.ts";
import { append, cycleOpened, note } from "./sample-acts.ts";
import { sqliteInMemory } from "./storages.ts";

test("given a district told in memory, when it is copied to a file, then the file holds every entry and is its owner's alone", async () => {
  const { storage, end } = await sqliteInMemory();
  await storage.log.append(append("p-1", 0, [cycleOpened, note("Said in private.")]));
  const folder = mkdtempSync(join(tmpdir(), "evenhand-copy-"));
  const path = join(folder, "district.db");
  await storage.copyTo(path);
  const copy = await openStorage({ path, district: "fairview" });
  try {
    expect(await copy.log.load("p-1")).toEqual(await storage.log.load("p-1"));
    expect(await copy.verify()).toMatchObject({ ok: true, events: 2 });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await expect(storage.copyTo(path)).rejects.toThrow();
  } finally {
    await copy.close();
    await end();
    rmSync(folder, { recursive: true });
  }
});
