import { describe, expect, test } from "vitest";
import { day } from "../calendar/index.ts";
import { planImport, type RosterRows } from "../roster/index.ts";
import { commas } from "../roster/import/hr-files.fixture.ts";
import { ask } from "./memory-io.fixture.ts";
import { rosterImport, type RosterCommitted, type RosterDoors } from "./roster-import.ts";
import { rosterMapping } from "./roster-mapping.ts";

const nobody: RosterRows = { people: [], posts: [], sites: [], offices: [] };

/** A district in memory: what was committed stays, and every opening is closed. */
const district = (answer: RosterCommitted = { ok: true, files: 2 }) => {
  let roster = nobody;
  let made = 0;
  const seen = { open: 0, committed: [] as (readonly [string | undefined, string])[] };
  const files: Readonly<Record<string, Uint8Array>> = {
    "staff.csv": commas.bytes,
    "wrong.csv": Buffer.from(commas.bytes.toString().replace("8/12/2019,T,", "someday,T,")),
    "payroll.json": Buffer.from(JSON.stringify(commas.mapping)),
    "half.json": Buffer.from('{"name":"x"}'),
  };
  const doors: RosterDoors = {
    readFile: async (path) => files[path.split("/").at(-1) ?? ""] ?? Buffer.from(""),
    open: async () => {
      seen.open += 1;
      return {
        plan: async (read, on) =>
          planImport({
            ...{ read, roster, revision: 0, today: day("2026-11-16"), on: on ?? day("2026-11-16") },
            ...{ units: new Set(["btu", "psasa", "local-44"]), newId: () => `n-${String((made += 1))}` },
          }),
        commit: async (plan, by, reason) => {
          seen.committed.push([by, reason]);
          if (answer.ok) roster = plan.after;
          return answer;
        },
        close: async () => void (seen.open -= 1),
      };
    },
  };
  const run = (...more: readonly string[]) =>
    ask([rosterImport(doors), rosterMapping], {}, "roster", "import", ...more);
  return { seen, run };
};
const csv = ["--csv", "staff.csv", "--mapping", "payroll.json"] as const;

describe("roster import", () => {
  test("given a sound file, shows what changes, commits it, and ends with 0; a second time there is nothing to do", async () => {
    const { seen, run } = district();
    const first = await run(...csv, "--by", "4004", "--reason", "HR export");
    expect([first.code, seen.committed, seen.open]).toEqual([0, [["4004", "HR export"]], 0]);
    expect(first.out).toContain("4 new, 0 changed, 0 unchanged, 0 leaving, 0 in error.");
    expect(first.out).toContain("Committed. 2 files say that a post changed.");
    expect(first.err).toContain("active-staff.csv".replace("active-staff", "staff"));
    const second = await run(...csv);
    expect([second.code, seen.committed.length]).toEqual([0, 1]);
  });

  test("with --dry-run, commits nothing", async () => {
    const { seen, run } = district();
    expect([(await run(...csv, "--dry-run")).code, seen.committed]).toEqual([0, []]);
  });

  test("given a row in error, ends with 1 and commits nothing unless told to leave such rows out", async () => {
    const { seen, run } = district();
    const wrong = ["--csv", "wrong.csv", "--mapping", "payroll.json"] as const;
    const stopped = await run(...wrong);
    expect([stopped.code, seen.committed]).toEqual([1, []]);
    expect(stopped.err).toContain("wrong.csv, row 2: The hire date cannot be read as a day.");
    expect([(await run(...wrong, "--leave-out-errors")).code, seen.committed.length]).toEqual([0, 1]);
  });

  test("as JSON, says everything to a program", async () => {
    const answer = JSON.parse((await district().run(...csv, "--dry-run", "--json")).out) as {
      readonly rows: readonly unknown[];
    };
    expect(answer).toMatchObject({ source: "hr", refused: false, staff: 4, schools: 2, counts: { new: 4 } });
    expect(answer.rows[0]).toMatchObject({
      file: "staff.csv",
      row: 2,
      kind: "new",
      name: "Ashgrove, Imogen",
      number: "4001",
    });
  });

  test.each<[string, readonly string[]]>([
    ["neither a package nor a file", []],
    ["both", ["--oneroster", "a.zip", ...csv]],
    ["a file without its mapping", ["--csv", "staff.csv"]],
    ["a mapping that is not JSON", ["--csv", "staff.csv", "--mapping", "staff.csv"]],
    ["a mapping that lacks its columns", ["--csv", "staff.csv", "--mapping", "half.json"]],
    ["a day that is none", [...csv, "--day", "tomorrow"]],
  ])("asked with %s, says so and ends with 2", async (_, argv) => {
    const ended = await district().run(...argv);
    expect([ended.code, ended.err.includes("See: evenhand roster import --help")]).toEqual([2, true]);
  });

  test("refused by the district, ends with why", async () => {
    expect(await district({ ok: false, why: "not-office" }).run(...csv)).toMatchObject({ code: 2 });
    expect(await district({ ok: false, why: "moved-on" }).run(...csv)).toMatchObject({ code: 1 });
  });
});

test("roster mapping prints an example that can be taken over", async () => {
  const { code, out } = await ask([rosterMapping], {}, "roster", "mapping");
  expect([code, JSON.parse(out)]).toMatchObject([0, { days: "us", columns: { number: "EMPID" } }]);
});
