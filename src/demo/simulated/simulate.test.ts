import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { factSources, openDistrict, type District } from "../../program/district.ts";
import { careful, chanceOf } from "./chance.ts";
import { simulateDistrict } from "./district.ts";
import { rosterOf } from "./roster.ts";
import type { SimulatedYear } from "./year.ts";

const root = join(import.meta.dirname, "../../..");
const folders = { policies: join(root, "policies"), forms: join(root, "forms"), rubrics: join(root, "rubrics") };
const people = 96;

const lived = async (until: string): Promise<{ readonly district: District; readonly year: SimulatedYear }> => {
  const district = await openDistrict({ data: ":memory:", folders, zone: "America/Chicago" });
  const { storage, agreements, parts, newId } = district;
  const year = await simulateDistrict({
    ...{ storage, library: agreements.policies(), parts, sources: factSources, newId },
    ...{ year: "2026-27" as const, people, until: day(until) },
  });
  return { district, year };
};

/** What happened in each file, without identities and hashes. */
const told = async ({ district }: Awaited<ReturnType<typeof lived>>): Promise<readonly string[]> => {
  const { people: all } = await district.storage.roster.load();
  const files = await district.storage.log.loadMany(all.map(({ id }) => id));
  return [...files].flatMap(([file, events]) =>
    events.map(({ type, recordedOn, by }) => `${file} ${recordedOn.toString()} ${type} ${by.person}`),
  );
};

describe("A simulated year", () => {
  let whole: Awaited<ReturnType<typeof lived>>;
  beforeAll(async () => {
    whole = await lived("2027-06-30");
  }, 240_000);

  it("ends with a chain in which every entry is as it was recorded", async () => {
    const { ok, events } = await whole.district.storage.verify();
    expect(ok).toBe(true);
    expect(events).toBe(whole.year.events);
    expect(whole.year.acts).toBeGreaterThan(400);
  });

  it("counts, unit by unit, steps done, done late and overdue, for every unit with an agreement", () => {
    const units = whole.year.completion.map(({ unit }) => unit);
    expect(units).toEqual(
      expect.arrayContaining(["btu", "certified", "cub", "esp", "fop", "local-44", "psasa", "psrp", "unaffiliated"]),
    );
    expect(whole.year.completion.reduce((sum, { files }) => sum + files, 0)).toBe(whole.year.files);
    for (const unit of whole.year.completion) expect(unit.done, unit.unit).toBeGreaterThan(unit.overdue);
    expect(whole.year.completion.some(({ late }) => late > 0)).toBe(true);
  });

  it("records nothing that an agreement refuses, and says what was refused", async () => {
    expect(whole.year.refused.length).toBeGreaterThan(0);
    expect(whole.year.refused.every((why) => why.startsWith("The demo cannot tell act"))).toBe(true);
  });

  it("told again, is the same year", async () => {
    const [first, again] = [await lived("2026-10-16"), await lived("2026-10-16")];
    expect(await told(again)).toEqual(await told(first));
  }, 120_000);

  it("is not lived in a district that has people already", async () => {
    const { storage, agreements, parts, newId } = whole.district;
    await expect(
      simulateDistrict({
        ...{ storage, library: agreements.policies(), parts, sources: factSources, newId },
        ...{ year: "2026-27" as const, people },
      }),
    ).rejects.toThrow("empty district");
  });
});

describe("The people of a simulated district", () => {
  it("are as many as asked for, each once, each supervised by one of them", () => {
    const rows = rosterOf(300, day("2024-07-01"));
    expect(rows.people).toHaveLength(300);
    expect(new Set(rows.people.map(({ id }) => id)).size).toBe(300);
    const known = new Set(rows.people.map(({ id }) => id));
    for (const { supervisor } of rows.posts) if (supervisor !== undefined) expect(known).toContain(supervisor);
  });

  it("draw the same lots for the same words, evenly spread", () => {
    const shares = Array.from({ length: 2000 }, (_, at) => chanceOf("someone").share(String(at)));
    expect(shares).toEqual(shares.map((_, at) => chanceOf("someone").share(String(at))));
    const low = shares.filter((share) => share < 0.5).length;
    expect(low).toBeGreaterThan(900);
    expect(low).toBeLessThan(1100);
    expect(careful(chanceOf("someone")).share("mark/x")).toBe(0.5);
  });
});
