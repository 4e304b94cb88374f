// Everything that can be said of the product without running its tests. One line for each step; all steps run.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { requireRuntime, root } from "./runtime.mjs";
import { prepare, program, seconds } from "./setup.mjs";

const steps = [
  { name: "format", runs: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."] },
  { name: "lint", runs: ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."] },
  { name: "types", runs: ["node_modules/typescript/bin/tsc", "-p", "."] },
  {
    name: "boundaries",
    runs: ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--output-type=err", "src"],
  },
  { name: "unused", runs: ["node_modules/knip/bin/knip.js", "--no-progress"] },
  ...(existsSync(`${root}src/main.ts`)
    ? [
        { name: "policies", runs: [program, "policy", "check"] },
        { name: "forms", runs: [program, "form", "check"] },
      ]
    : []),
];

/** Runs every step and resolves to the names of those that failed. */
export async function checkAll() {
  const failed = [];
  for (const { name, runs } of steps) {
    const started = Date.now();
    const { status, output } = await capture(runs);
    console.log(`${status === 0 ? "ok    " : "FAILED"}  ${name.padEnd(11)} ${seconds(started)}`);
    if (status === 0) continue;
    console.log(output.trimEnd().replace(/^/gm, "        "));
    failed.push(name);
  }
  return failed;
}

function capture(args) {
  const child = spawn(requireRuntime(), args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ status, output: Buffer.concat(chunks).toString() }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await prepare({ full: true });
  const failed = await checkAll();
  if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
