import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { seedDemo } from "../demo/index.ts";
import { databaseFile, factSources, openDistrict, type DistrictOptions } from "./district.ts";

/** How many people the demo has: those of its stories, and schools around them that live the same year. */
const demoPeople = 300;

/**
 * Makes the demo's database where there is none: told in memory and put down in one piece, so that a first start that is
 * stopped half-way leaves nothing behind.
 */
export const prepareDemo = async (options: DistrictOptions): Promise<void> => {
  const file = join(options.data, databaseFile);
  if (options.data === ":memory:" || existsSync(file)) return;
  const { storage, agreements, parts, newId, clock } = await openDistrict({ ...options, data: ":memory:" });
  const today = clock.today();
  await seedDemo({ storage, library: agreements.policies(), parts, sources: factSources, today, newId }, demoPeople);
  const making = `${file}.making`;
  rmSync(making, { force: true });
  await storage.copyTo(making);
  await storage.close();
  renameSync(making, file);
};
