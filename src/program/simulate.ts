import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Simulate } from "../cli/index.ts";
import { AskedWrongly } from "../cli/index.ts";
import { simulateDistrict } from "../demo/index.ts";
import type { DataFolders } from "./agreements.ts";
import { databaseFile, factSources, openDistrict } from "./district.ts";

/** Lives the year in memory and puts it down in one piece, so that a run that is stopped leaves nothing behind. */
export const simulateIn =
  (folders: DataFolders): Simulate =>
  async ({ year, people, data }, told) => {
    const kept = data === undefined ? undefined : join(data, databaseFile);
    if (kept !== undefined && existsSync(kept))
      throw new AskedWrongly(`${kept} is there already: name a folder that holds no district.`);
    const district = await openDistrict({ data: ":memory:", folders, zone: "America/Chicago" });
    const { storage, agreements, parts, newId } = district;
    try {
      const lived = await simulateDistrict({
        ...{ storage, library: agreements.policies(), parts, sources: factSources, newId, year, people },
        ...(told === undefined ? {} : { progress: told }),
      });
      const { ok } = await storage.verify();
      if (data !== undefined && kept !== undefined) {
        mkdirSync(data, { recursive: true });
        rmSync(`${kept}.making`, { force: true });
        await storage.copyTo(`${kept}.making`);
        renameSync(`${kept}.making`, kept);
      }
      return { ...lived, people: (await storage.roster.load()).people.length, verified: ok };
    } finally {
      await storage.close();
    }
  };
