import { prepare, runProgram } from "./setup.mjs";

await prepare();
process.exitCode = await runProgram(["serve", "--demo", ...process.argv.slice(2)]);
