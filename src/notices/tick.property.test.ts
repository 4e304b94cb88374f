import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { day } from "../calendar/index.ts";
import type { District } from "../program/district.ts";
import { demoDistrict, momentOn, tellingIn } from "./a-district.fixture.ts";
import { tick } from "./tick.ts";

const files = ["corinne-abara", "june-bellweather", "imani-roswell"];
const people = ["corinne-abara", "june-bellweather", "imani-roswell", "marisol-quade", "teodor-vance", "anselm-rourke"];

let district: District;
beforeAll(async () => {
  district = await demoDistrict();
});

/** What everyone was told by these runs, in an order that does not depend on them. */
const toldBy = async (days: readonly number[], again: boolean) => {
  const { parts, storage } = await tellingIn(district, files);
  // A second worker, or one begun anew, does not know that the day was looked at already.
  const forgetful = { ...parts, notices: { ...parts.notices, wasLookedAt: () => Promise.resolve(false) } };
  for (const offset of days) {
    const on = day("2026-11-09").add({ days: offset }).toString();
    await tick(forgetful, momentOn(on));
    if (again)
      await Promise.all([tick(forgetful, momentOn(on, "15:00:00")), tick(forgetful, momentOn(on, "15:00:00"))]);
  }
  const inboxes = await Promise.all(people.map((person) => storage.notices.of(person, { most: 1000 })));
  const { waiting } = await storage.mails.count();
  await storage.close();
  const told = inboxes
    .flat()
    .map(({ person, about, stage, due, category }) => JSON.stringify([person, about, stage, due, category]));
  return { told: told.sort(), waiting };
};

it(
  "tells each thing once, however often and in how many processes at once it is run over days",
  { timeout: 120_000 },
  async () => {
    const days = fc
      .uniqueArray(fc.nat({ max: 200 }), { minLength: 1, maxLength: 4 })
      .map((each) => each.sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(days, async (offsets) => {
        const once = await toldBy(offsets, false);
        const often = await toldBy(offsets, true);
        expect(new Set(once.told).size).toBe(once.told.length);
        expect(often).toEqual(once);
      }),
      { numRuns: 12 },
    );
  },
);
