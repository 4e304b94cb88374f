import { DatabaseSync } from "node:sqlite";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NewerSchema, openStorage } from "../../src/storage/index.ts";
import { append, cycleOpened, note } from "./sample-acts.ts";
import { sqliteInFile, type StorageUnderTest } from "./storages.ts";

describe("opening the embedded database", () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    path = join(folder, "new", "district.db");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("makes it where it is not, readable by its owner only, and leaves it as it is the next time", async () => {
    const first = await openStorage({ path, district: "fairview" });
    await first.log.append(append("e-1", 0, [cycleOpened]));
    for (const file of [path, `${path}-wal`]) expect(statSync(file).mode & 0o777).toBe(0o600);
    await first.close();
    const second = await openStorage({ path, district: "fairview" });
    expect(await second.log.load("e-1")).toHaveLength(1);
    await second.close();
  });

  it("makes every commit durable before it is answered", async () => {
    const storage = await openStorage({ path, district: "fairview" });
    await storage.close();
    const database = new DatabaseSync(path);
    expect(database.prepare("pragma journal_mode").get()).toMatchObject({ journal_mode: "wal" });
    database.close();
  });

  it("refuses one that a newer release has changed", async () => {
    await (await openStorage({ path, district: "fairview" })).close();
    const database = new DatabaseSync(path);
    database.exec("insert into schema_versions (version, at) values (999, '2030-01-01T00:00:00Z')");
    database.close();
    await expect(openStorage({ path, district: "fairview" })).rejects.toThrow(NewerSchema);
  });
});

describe("two districts in one database", () => {
  let tested: StorageUnderTest;
  beforeEach(async () => {
    tested = await sqliteInFile();
  });
  afterEach(() => tested.end());

  it("know nothing of each other, not even by the same names", async () => {
    const here = tested.storage;
    const there = await tested.openAgain?.("lakeside");
    if (!there) throw new Error("this storage cannot be opened again");
    await here.log.append(append("e-1", 0, [cycleOpened, note("Here")]));
    await here.settings.set("x", 1, "p-1", "Here");
    await here.views.record({ file: "e-1", person: "p-1", as: "personnel", what: "file", at: "2026-10-06T09:00:00Z" });
    await here.views.of("e-1", 1);
    expect([await there.log.load("e-1"), await there.settings.all(), await there.views.of("e-1", 1)]).toEqual([
      [],
      {},
      [],
    ]);
    expect([await there.lists.files(), await there.outbox.pending(9), await there.changes.of("setting:x", 9)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(await there.log.recordedBy("e-1-0")).toBeUndefined();
    expect(await there.log.fileOf("plan", "plan-1")).toBeUndefined();
    expect(await there.log.append(append("e-1", 0, [cycleOpened]))).toMatchObject({ ok: true });
    expect([await here.verify(), await there.verify()]).toMatchObject([
      { ok: true, events: 2 },
      { ok: true, events: 1 },
    ]);
  });
});
