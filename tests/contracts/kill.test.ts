import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { openStorage } from "../../src/storage/index.ts";

const KILLS = 20;
const writing = fileURLToPath(new URL("kill-child.ts", import.meta.url));
/** Some packages still ask for Node's modules by `require`. One bundled file starts in a fraction of the time. */
const requiring = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Runs the writer until it has acknowledged so many acts, kills it in the middle of the next, and gives what it acknowledged. */
const writeAndKill = async (program: string, path: string, acts: number): Promise<ReadonlyMap<string, number>> => {
  const writer = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "inherit"] });
  const acknowledged = new Map<string, number>();
  let said = 0;
  for await (const line of createInterface({ input: writer.stdout })) {
    const [file, revision] = line.split(" ");
    if (file) acknowledged.set(file, Number(revision));
    if (++said === acts) writer.kill("SIGKILL");
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, "exit");
  expect(writer.signalCode).toBe("SIGKILL");
  return acknowledged;
};

it(
  "loses no acknowledged act when it is killed while writing, and every chain still verifies",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    const path = join(folder, "district.db");
    const program = join(folder, "writer.mjs");
    buildSync({
      entryPoints: [writing],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      banner: { js: requiring },
    });
    for (let kill = 0; kill < KILLS; kill++) {
      const acknowledged = await writeAndKill(program, path, 3 + ((kill * 7) % 23));
      const storage = await openStorage({ path, district: "fairview" });
      for (const [file, revision] of acknowledged)
        expect((await storage.log.load(file)).length).toBeGreaterThanOrEqual(revision);
      expect(await storage.verify()).toMatchObject({ ok: true, files: 3 });
      expect((await storage.rebuild()).equal).toBe(true);
      await storage.close();
    }
    rmSync(folder, { recursive: true });
  },
);
