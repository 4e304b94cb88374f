import { describe, expect, it } from "vitest";
import { ask } from "./memory-io.fixture.ts";
import { simulateVerb, type Simulate } from "./simulate.ts";

const unit = { unit: "btu", files: 2, done: 11, late: 1, overdue: 3, toCome: 4, cannotSay: 0 };
const lives =
  (verified = true): Simulate =>
  (_, told) => {
    told?.(1, 1);
    return Promise.resolve({
      ...{ people: 300, files: 282, events: 3869, acts: 2255, refused: ["one"], completion: [unit], verified },
    });
  };
const run = (asked: string, verified?: boolean) => ask([simulateVerb(lives(verified))], {}, ...asked.split(" "));

describe("simulate", () => {
  it("prints what was lived, a table for each unit, and that every entry is as recorded", async () => {
    const { code, out } = await run("simulate --year 2026-27");
    expect(code).toBe(0);
    expect(out).toContain("2026-27: 300 people, 282 files under an agreement, 2,255 acts, 3,869 entries.");
    expect(out).toMatch(/Unit +Files +Done +Done late +Overdue +To come +Cannot say/);
    expect(out).toMatch(/btu +2 +11 +1 +3 +4 +0/);
    expect(out).toContain("Every entry is as it was recorded.");
  });

  it("given an entry that is not as recorded, ends with 1", async () => {
    expect((await run("simulate --year 2026-27", false)).code).toBe(1);
  });

  it("with --json, gives the same as one object", async () => {
    const { out } = await run("simulate --year 2026-27 --json");
    expect(JSON.parse(out)).toMatchObject({ year: "2026-27", acts: 2255, completion: [unit], verified: true });
  });

  it.each([
    ["simulate", "Say which school year with --year"],
    ["simulate --year 2026", "“2026” is none"],
    ["simulate --year 2026-27 --people many", "“many” is no number of people"],
    ["simulate --year 2026-27 --people 0", "“0” is no number of people"],
  ])("%s is asked wrongly: %s", async (asked, why) => {
    const { code, err } = await run(asked);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});
