import { join } from "node:path";
import { day } from "../calendar/index.ts";
import { openDistrict, factSources, type District } from "../program/district.ts";
import { seedDemo } from "./seed.ts";

const root = join(import.meta.dirname, "../..");

/** The demo district as it stands on a day, kept in memory. */
export const demoOn = async (on: string): Promise<District> => {
  const today = day(on);
  const folders = { policies: join(root, "policies"), forms: join(root, "forms"), rubrics: join(root, "rubrics") };
  const district = await openDistrict({ data: ":memory:", folders, zone: "America/Chicago", today });
  await seed(district);
  return district;
};

export const seed = ({ storage, agreements, parts, clock, newId }: District): Promise<void> =>
  seedDemo({ storage, library: agreements.policies(), parts, sources: factSources, today: clock.today(), newId });
