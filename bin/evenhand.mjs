import { prepare, runProgram } from "./setup.mjs";

await prepare({ quiet: true });
process.exitCode = await runProgram(process.argv.slice(2));
