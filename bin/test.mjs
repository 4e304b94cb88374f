// Everything CI runs: the checks, then all tests. Arguments are handed to Vitest and leave the checks out:
// `npm test -- src/calendar` runs one folder's tests.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { checkAll } from "./check.mjs";
import { provideChromium } from "./chromium.mjs";
import { requireRuntime, root, run } from "./runtime.mjs";
import { prepare, seconds } from "./setup.mjs";

const results = `${root}test-results/vitest.json`;
const chosen = process.argv.slice(2);
const started = Date.now();

await prepare({ full: true });
const chromium = await provideChromium();
const failed = chosen.length > 0 ? [] : await checkAll();
if ((await runTests()) !== 0) failed.push("tests");
if (chromium.reason && process.env.CI) failed.push("journeys (not run)");

console.log(`\n${countTests()} · ${seconds(started)}`);
if (chromium.reason) console.log(`Journeys were not run: ${chromium.reason}.`);
console.log(failed.length > 0 ? `Failed: ${failed.join(", ")}` : "All passed.");
process.exitCode = failed.length > 0 ? 1 : 0;

function runTests() {
  rmSync(results, { force: true });
  mkdirSync(`${root}test-results`, { recursive: true });
  const projects = chromium.path ? [] : ["--project", "unit"];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const args = [`${root}node_modules/vitest/vitest.mjs`, "run", ...projects, ...reporters, ...chosen];
  return run(requireRuntime(), args, { cwd: root, env: { ...process.env, EVENHAND_CHROMIUM: chromium.path ?? "" } });
}

function countTests() {
  try {
    const { numTotalTests, numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(results, "utf8"),
    );
    return `${numTotalTests} tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`;
  } catch {
    return "The tests did not run to their end";
  }
}
