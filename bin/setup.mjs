// What every command needs before it can begin: packages installed and the program built.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { build, isBuilt } from "./build.mjs";
import { findRuntime, requireRuntime, root, run, stop } from "./runtime.mjs";

export const program = `${root}dist/evenhand.js`;

/** Installs and builds where needed. `full` brings the development packages too; `quiet` says nothing of quick steps. */
export async function prepare({ full = false, quiet = false } = {}) {
  if (!isInstalled(full) || !findRuntime()) await install(full);
  requireRuntime();
  if (isBuilt()) return;
  const started = Date.now();
  await build().catch((error) => stop(`The build failed: ${error.message}`));
  if (!quiet) console.error(`Built in ${seconds(started)}.`);
}

/** Runs the built program and resolves to its exit status. */
export function runProgram(args) {
  if (!existsSync(program)) stop("There is no program to run: src/main.ts is missing.");
  return run(requireRuntime(), ["--enable-source-maps", program, ...args]);
}

/** Does node_modules hold what the lock file asks for? npm itself leaves a record of what it installed. */
function isInstalled(full) {
  const wanted = packagesIn("package-lock.json");
  const present = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted).every(
    ([path, { version, dev, optional }]) =>
      path === "" || optional || (dev && !full) || present[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  return existsSync(root + lockFile) ? JSON.parse(readFileSync(root + lockFile, "utf8")).packages : {};
}

async function install(full) {
  const developing = full || Object.values(packagesIn("node_modules/.package-lock.json")).some(({ dev }) => dev);
  const args = ["ci", "--include=optional", developing ? "--include=dev" : "--omit=dev", "--loglevel=error"];
  const status = await showProgress("Installing packages (the first time, or after an update)", () => npm(args));
  if (status !== 0) stop(`npm could not install the packages (status ${status}). Its reason is above.`);
}

/** Inside `npm start` the npm that runs us is known; from a shell it is the one on the path. */
function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const options = { cwd: root, stdio: ["ignore", "ignore", "inherit"] };
  const child =
    script && node
      ? spawn(node, [script, ...args], options)
      : spawn("npm", args, { ...options, shell: process.platform === "win32" });
  return new Promise((resolve) => {
    child.on("error", ({ message }) => stop(`npm could not be started: ${message}`));
    child.on("exit", (status) => resolve(status ?? 1));
  });
}

/** Says what is under way, and every ten seconds that it still is. */
export async function showProgress(title, work) {
  const started = Date.now();
  console.error(`${title} …`);
  const ticking = setInterval(() => console.error(`  still at it after ${seconds(started)}`), 10_000);
  const result = await work().finally(() => clearInterval(ticking));
  console.error(`  took ${seconds(started)}`);
  return result;
}

export function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
