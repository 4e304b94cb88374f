import { existsSync, readFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, it } from "vitest";
import { rosterImport, runCli, type CliIo } from "../../src/cli/index.ts";
import { databaseFile, type DistrictOptions } from "../../src/program/district.ts";
import { rosterDoors } from "../../src/program/roster-door.ts";
import { day } from "../../src/calendar/index.ts";
import {
  changed,
  type Files,
  package11,
  package12,
  parents,
  password,
  students,
  zipOf,
} from "../../src/roster/import/packages.fixture.ts";

const root = new URL("../../", import.meta.url).pathname;
const sample = join(root, "../shared/data/oneroster-1.1-sample.zip");
const folders: DistrictOptions["folders"] = {
  policies: join(root, "policies"),
  forms: join(root, "forms"),
  rubrics: join(root, "rubrics"),
};

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `roster import` on a package, into a database of its own. */
const imported = async (zip: Uint8Array, ...more: readonly string[]): Promise<Ended> => {
  folder ??= mkdtempSync(join(tmpdir(), "evenhand-roster-"));
  const data = folder;
  const doors = rosterDoors({ folders, zone: "America/Chicago", today: day("2026-11-16") }, (named) => named ?? data);
  const out: string[] = [];
  const err: string[] = [];
  const io: CliIo = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    readFolder: () => [],
    today: () => day("2026-11-16"),
  };
  const verb = rosterImport({ ...doors, readFile: async () => zip });
  const code = await runCli(["roster", "import", "--oneroster", "package.zip", ...more], [verb], io);
  return { code, out: out.join("\n"), err: err.join("\n") };
};

/** Every value of every column of every table, and the database's own bytes. */
const everything = (): string => {
  const path = join(folder ?? "", databaseFile);
  const db = new DatabaseSync(path, { readOnly: true });
  const tables = db
    .prepare("select name from sqlite_master where type = 'table'")
    .all()
    .map(({ name }) => String(name));
  expect(tables).toEqual(expect.arrayContaining(["people", "posts", "changes", "roster_imports", "events"]));
  const values = tables.flatMap((table) =>
    db
      .prepare(`select * from "${table}"`)
      .all()
      .map((row) => JSON.stringify(row)),
  );
  db.close();
  const files = [path, `${path}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file, "utf8"));
  return [...values, ...files].join("\n");
};

const invented = [...students, ...parents].flat();

describe.each<[string, () => Files]>([
  ["1.1", package11],
  ["1.2", package12],
])("A OneRoster %s package taken over", (_, make) => {
  it("leaves its staff in the database, and no student, parent or password anywhere in it", async () => {
    expect(await imported(await zipOf(make()))).toMatchObject({ code: 0 });
    const kept = everything();
    expect(kept).toContain("Ashgrove");
    for (const name of [...invented, password]) expect(kept).not.toContain(name);
  });

  it("counts staff and schools without writing anything", async () => {
    const { code, out } = await imported(await zipOf(make()), "--dry-run", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      staff: 3,
      schools: 2,
      students: { leftOut: 4, stored: 0 },
      refused: false,
    });
    expect(existsSync(join(folder ?? "", databaseFile))).toBe(false);
  });

  it("when it is malformed names no student in what is said, and leaves no database behind", async () => {
    const broken = [
      changed(make(), "orgs.csv", "org-b,,", "org-a,,"),
      changed(make(), "users.csv", ",familyName,", ",surname,"),
      changed(make(), "users.csv", "p-1,,", 'p-1,"x"y,'),
      changed(make(), "users.csv", "p-2,,", "p-2,,,,,"),
    ];
    for (const files of broken) {
      const { code, out, err } = await imported(await zipOf(files));
      expect(code).toBe(1);
      expect(err).toMatch(/^\w+\.csv, row \d+: /m);
      for (const name of [...invented, password]) expect(out + err).not.toContain(name);
    }
    expect(existsSync(join(folder ?? "", databaseFile))).toBe(false);
  });
});

describe.skipIf(!existsSync(sample))("The package of a generator we did not write", () => {
  it("has 60 staff in 6 schools, and none of its 150 students is anywhere in the database", async () => {
    const zip = readFileSync(sample);
    const dry = await imported(zip, "--dry-run", "--json");
    expect(dry.code).toBe(0);
    expect(JSON.parse(dry.out)).toMatchObject({
      staff: 60,
      schools: 6,
      students: { leftOut: 150, stored: 0 },
      counts: { new: 60 },
    });
    expect(await imported(zip)).toMatchObject({ code: 0 });
    const kept = everything();
    const named = await studentsIn(zip);
    expect(named.length).toBe(150);
    const staff = kept.toLowerCase();
    for (const { whole, username } of named) {
      expect(staff).not.toContain(whole.toLowerCase());
      expect(staff).not.toContain(username.toLowerCase());
    }
    expect(JSON.parse((await imported(zip, "--dry-run", "--json")).out)).toMatchObject({
      counts: { new: 0, changed: 0, unchanged: 60 },
    });
  });
});

/** The students of a package, read here by other means than the program's. */
const studentsIn = async (
  zip: Uint8Array,
): Promise<readonly { readonly whole: string; readonly username: string }[]> => {
  const { fromBufferPromise } = await import("yauzl");
  const opened = await fromBufferPromise(Buffer.from(zip), { lazyEntries: true });
  for await (const entry of opened.eachEntry()) {
    if (entry.fileName !== "users.csv") continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await opened.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks)
      .toString("utf8")
      .split(/\r?\n/)
      .filter((line) => line.includes(",student,"));
    return lines.map((line) => {
      const cells = line.split(",");
      const at = cells.indexOf("student");
      return { whole: `${cells[at + 3] ?? ""} ${cells[at + 4] ?? ""}`, username: cells[at + 1] ?? "" };
    });
  }
  return [];
};
