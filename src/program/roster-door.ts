import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { AskedWrongly, type RosterDoors } from "../cli/index.ts";
import { coveredUnits, planImport, type RosterRows } from "../roster/index.ts";
import { databaseFile, openDistrict, type District, type DistrictOptions } from "./district.ts";
import { tellDistrictMoves } from "./tell-moves.ts";

type Here = Pick<DistrictOptions, "folders" | "zone" | "today">;

/** What the roster's commands may touch. `dataFor` says where a district's database lies. */
export const rosterDoors = (here: Here, dataFor: (data: string | undefined) => string): RosterDoors => ({
  readFile: async (path) => {
    try {
      return await readFile(path);
    } catch {
      throw new AskedWrongly(`${path} cannot be read.`);
    }
  },
  open: async (data, toWrite) => {
    const folder = dataFor(data);
    const isThere = existsSync(join(folder, databaseFile));
    const district = await openDistrict({ ...here, data: toWrite || isThere ? folder : ":memory:" });
    const { storage, clock, agreements, newId } = district;
    return {
      plan: async (read, on) => {
        const revision = await storage.roster.revision();
        const roster = await storage.roster.load();
        const today = clock.today();
        const units = coveredUnits(agreements.policies());
        return planImport({ read, roster, revision, today, on: on ?? today, units, newId });
      },
      commit: async (plan, named, reason) => {
        const by = officerIn(await storage.roster.load(), named, district);
        if (typeof by !== "string") return { ok: false, why: by.why };
        const moves = plan.moves.map((move) => ({ ...move, by }));
        const done = await storage.roster.commit(plan.after, { expected: plan.revision, by, reason, moves });
        if (!done.ok) return { ok: false, why: "moved-on" };
        return { ok: true, files: await tellDistrictMoves(district) };
      },
      close: () => storage.close(),
    };
  },
});

/** Whoever imports holds the personnel office; the very first people come from whoever sets the district up. */
const officerIn = (
  { people, offices }: RosterRows,
  named: string | undefined,
  { clock }: Pick<District, "clock">,
): string | { readonly why: "nobody" | "not-office" } => {
  if (people.length === 0 && named === undefined) return "set-up";
  if (named === undefined) return { why: "nobody" };
  const person = people.find(({ id, number, email }) => [id, number, email].includes(named));
  const today = clock.today();
  const held = offices.some(
    ({ person: holder, role, from, to }) =>
      holder === person?.id &&
      role === "personnel" &&
      Temporal.PlainDate.compare(from, today) <= 0 &&
      (to === undefined || Temporal.PlainDate.compare(today, to) <= 0),
  );
  return person && held ? person.id : { why: "not-office" };
};
