import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { smtpMailer } from "../../src/mail/index.ts";
import { realServer } from "../../src/mail/smtp.fixture.ts";
import { sendWaiting } from "../../src/notices/index.ts";
import { openStorage } from "../../src/storage/index.ts";

const KILLS = 12;
const telling = fileURLToPath(new URL("mail-kill-child.ts", import.meta.url));
const requiring = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Runs the teller until it has said so many lines, kills it a moment later, and gives the notices it said it kept. */
const tellAndKill = async (
  program: string,
  args: readonly string[],
  lines: number,
  later: number,
): Promise<readonly string[]> => {
  const teller = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const kept: string[] = [];
  let said = 0;
  for await (const line of createInterface({ input: teller.stdout })) {
    const [what, id] = line.split(" ");
    if (what === "kept" && id !== undefined) kept.push(id);
    // At once after "kept": nothing is sent yet. Some milliseconds later: in the middle of the mail server's answer.
    if (++said === lines) setTimeout(() => teller.kill("SIGKILL"), later);
  }
  if (teller.exitCode === null && teller.signalCode === null) await once(teller, "exit");
  expect(teller.signalCode).toBe("SIGKILL");
  return kept;
};

it(
  "sends each message at least once and marks it once when the program is killed between telling and sending",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "evenhand-"));
    const path = join(folder, "district.db");
    const program = join(folder, "teller.mjs");
    buildSync({
      entryPoints: [telling],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      banner: { js: requiring },
    });
    const server = await realServer({ thinks: 15 });
    const kept = new Set<string>();
    for (let kill = 0; kill < KILLS; kill++) {
      const args = [path, server.url, String(kill)];
      for (const id of await tellAndKill(program, args, 1 + 2 * (kill % 4), (kill % 5) * 6)) kept.add(id);
    }

    const storage = await openStorage({ path, district: "fairview" });
    const before = await storage.mails.count();
    const mailer = smtpMailer({ url: server.url, from: "Evenhand <evenhand@fairview.example>" });
    const marked = await sendWaiting(storage.mails, mailer, { now: () => "2026-10-14T12:00:00Z", lease: "last" });
    expect(before.waiting).toBeGreaterThan(0);
    expect(marked).toEqual({ sent: before.waiting, failed: 0 });

    const inbox = await storage.notices.of("p-ruiz", { most: 10_000 });
    const ids = inbox.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...kept]));
    const mails = await storage.mails.list("sent", 10_000);
    expect(mails.map(({ id }) => id).sort()).toEqual(ids.map((id) => `m-${id}`).sort());
    expect(await storage.mails.count()).toEqual({ waiting: 0, sent: ids.length, "given-up": 0 });

    const arrived = server.taken.map(({ header }) => header("Message-ID"));
    expect(new Set(arrived)).toEqual(new Set(mails.map(({ id }) => `<${id}@fairview.example>`)));
    // Whoever was killed after the server took a message sends it again, under the same name: at most one for each kill.
    expect(arrived.length).toBeLessThanOrEqual(mails.length + KILLS);
    mailer.close();
    await storage.close();
    await server.close();
    rmSync(folder, { recursive: true });
  },
);
