import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const built = fileURLToPath(new URL("../../../dist/evenhand.js", import.meta.url));

/** The built program serving the demo district. */
export interface Program {
  readonly origin: string;
  /** Its data directory: handed to `startProgram` again, it lets another go on where this one stopped. */
  readonly data: string;
  /** Ends it as a service manager would (SIGTERM), or as a power cut would (SIGKILL). */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** The day a journey begins on, a Monday: the same one whenever the tests run. */
export const firstDay = "2026-11-16";

/** Starts the demo on a day, with a data directory of its own on a free port, or again on those of an earlier one. */
export async function startProgram(
  today = firstDay,
  data = mkdtempSync(join(tmpdir(), "evenhand-journey-")),
  port = "0",
): Promise<Program> {
  const options = ["--demo", "--today", today, "--port", port, "--data", data];
  const child = spawn(process.execPath, [built, "serve", ...options], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  const said: string[] = [];
  child.stderr.on("data", (chunk) => said.push(String(chunk)));

  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      said.push(`${line}\n`);
      const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.on("error", reject);
    child.on("exit", (status) => {
      reject(new Error(`The program ended with status ${String(status)} before it listened:\n${said.join("")}`));
    });
  });
  return {
    origin,
    data,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      await ended;
    },
  };
}
