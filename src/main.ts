import { verbs } from "./program/verbs.ts";
import { machineIo, version } from "./program/machine.ts";
import { runCli } from "./cli/index.ts";

process.exitCode = await runCli(process.argv.slice(2), verbs, machineIo, version);
