// The journeys need a Chromium: one that is here already, or one we may install.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter } from "node:path";
import { run } from "./runtime.mjs";
import { showProgress } from "./setup.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const macApplications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const playwrightCaches = [
  `${homedir()}/.cache/ms-playwright`,
  `${homedir()}/Library/Caches/ms-playwright`,
  `${homedir()}/AppData/Local/ms-playwright`,
];
const playwrightBinaries = /(chrome|chrome-headless-shell|headless_shell|Chromium)(\.exe)?$/;

/** Resolves to { path } or, where there is none and none may be installed, to { reason }. */
export async function provideChromium() {
  const present = findChromium();
  if (present) return { path: present };
  if (process.platform !== "linux" || process.getuid() !== 0 || !works("apt-get", ["--version"])) {
    return {
      reason: "no Chromium was found, and only root on Debian or Ubuntu can install one: set CHROMIUM to its path",
    };
  }
  const status = await showProgress("Installing Chromium with apt-get", installWithApt);
  const installed = findChromium();
  return installed ? { path: installed } : { reason: `apt-get could not install Chromium (status ${status})` };
}

function findChromium() {
  const { CHROMIUM, PATH = "" } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => `${folder}/${name}`));
  const candidates = [...(CHROMIUM ? [CHROMIUM] : []), ...onPath, ...macApplications, ...inPlaywrightCaches()];
  return candidates.find((path) => existsSync(path) && works(path, ["--version"]));
}

function inPlaywrightCaches() {
  return playwrightCaches
    .filter((cache) => existsSync(cache))
    .flatMap((cache) => readdirSync(cache, { recursive: true }).map((path) => `${cache}/${path}`))
    .filter((path) => path.includes("chromium") && playwrightBinaries.test(path));
}

/** Ubuntu's package named chromium only points to a snap: what counts is whether it starts. */
function works(command, args) {
  return spawnSync(command, args, { stdio: "ignore", timeout: 20_000 }).status === 0;
}

async function installWithApt() {
  const quiet = { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const updated = await run("apt-get", ["update", "-qq"], quiet);
  return updated || run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
}
